import { at, own } from '../definition/json';
import type { MachineSite, StateSite } from '../definition/site';
import type { Report } from '../lint/rule';

/** By type of state: fields of which at most one may be set. */
const EXCLUSIVE: { readonly [type: string]: readonly (readonly string[])[] } = {
  Task: [
    ['TimeoutSeconds', 'TimeoutSecondsPath'],
    ['HeartbeatSeconds', 'HeartbeatSecondsPath'],
  ],
  Wait: [['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath']],
  Fail: [
    ['Error', 'ErrorPath'],
    ['Cause', 'CausePath'],
  ],
  Map: [
    ['ItemProcessor', 'Iterator'],
    ['ItemSelector', 'Parameters'],
    ['MaxConcurrency', 'MaxConcurrencyPath'],
    ['ToleratedFailureCount', 'ToleratedFailureCountPath'],
    ['ToleratedFailurePercentage', 'ToleratedFailurePercentagePath'],
  ],
};

/** Refuse fields that exclude each other, and a wait or a timeout that makes no sense. */
export function checkConflicts({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates) {
    for (const names of own(EXCLUSIVE, state.type) ?? []) checkExclusive(state, names, report);
    if (state.type === 'Wait') checkWait(state, report);
    if (state.type === 'Task') checkHeartbeat(state, report);
  }
}

function checkExclusive({ json, pointer }: StateSite, names: readonly string[], report: Report): void {
  const present = names.filter((name) => json[name] !== undefined);
  if (present.length > 1) report('conflicting-fields', pointer, `${present.join(' and ')} exclude each other: keep one`);
}

function checkWait({ json, pointer, language }: StateSite, report: Report): void {
  const names = language === 'JSONata' ? ['Seconds', 'Timestamp'] : EXCLUSIVE.Wait[0];
  if (EXCLUSIVE.Wait[0].every((name) => json[name] === undefined)) {
    report('missing-field', pointer, `A Wait needs to know how long: add ${names.join(', ')}`);
  }
  const { Timestamp: time } = json;
  if (typeof time === 'string' && !time.startsWith('{%') && !TIMESTAMP.test(time)) {
    report('value', at(pointer, 'Timestamp'), `'Timestamp' is '${time}': write a time as 2030-01-31T13:59:00Z`);
  }
}

/** The profile of ISO 8601 that RFC 3339 makes, with `T` and `Z` in capitals. */
export const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Of a timeout that is not set. */
const DEFAULT_TIMEOUT = 99_999_999;

function checkHeartbeat({ json, pointer }: StateSite, report: Report): void {
  const { TimeoutSeconds: timeout = DEFAULT_TIMEOUT, HeartbeatSeconds: heartbeat } = json;
  if (typeof heartbeat !== 'number' || typeof timeout !== 'number' || heartbeat < timeout) return;
  const place = at(pointer, 'HeartbeatSeconds');
  report(
    'timeout',
    place,
    `The heartbeat of ${heartbeat} seconds is not below the timeout of ${timeout}: shorten it, or lengthen the timeout`,
  );
}
