import { at, isObject, listOf } from '../definition/json';
import type { MachineSite, StateSite } from '../definition/site';
import type { Report } from '../lint/rule';
import { nearest } from '../lint/spelling';

/**
 * The errors that Step Functions itself raises.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
const RESERVED_ERRORS = [
  'States.ALL',
  'States.BranchFailed',
  'States.DataLimitExceeded',
  'States.ExceedToleratedFailureThreshold',
  'States.HeartbeatTimeout',
  'States.Http.Socket',
  'States.IntrinsicFailure',
  'States.ItemReaderFailed',
  'States.NoChoiceMatched',
  'States.ParameterPathFailure',
  'States.Permissions',
  'States.QueryEvaluationError',
  'States.ResultPathMatchFailure',
  'States.ResultWriterFailed',
  'States.Runtime',
  'States.TaskFailed',
  'States.Timeout',
];

/** Of a call of an HTTP endpoint that was answered by this status. */
const HTTP_STATUS = /^States\.Http\.StatusCode\.\d{3}$/;

/** Hold retriers and catchers to the errors they name. */
export function checkErrorHandling({ allStates }: MachineSite, report: Report): void {
  for (const state of allStates) {
    for (const field of ['Retry', 'Catch']) checkEntries(state, field, report);
  }
}

function checkEntries({ json, pointer }: StateSite, field: string, report: Report): void {
  const entries = listOf(json[field]);
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry) || !Array.isArray(entry.ErrorEquals)) continue;
    const place = at(pointer, field, index, 'ErrorEquals');
    const names: unknown[] = entry.ErrorEquals;
    if (names.length === 0) report('error-names', place, 'ErrorEquals is empty: name errors, or States.ALL for all of them');
    if (names.some((name) => typeof name !== 'string'))
      report('error-names', place, 'ErrorEquals holds something that is no text: name errors');
    if (names.includes('States.ALL')) {
      if (names.length > 1) report('error-names', place, 'States.ALL stands beside other errors: it includes them, so leave it alone');
      if (index < entries.length - 1) {
        report('error-names', place, `States.ALL leaves nothing to the entries of ${field} below it: move it to the end`);
      }
    }
    for (const name of names) checkReserved(name, place, report);
  }
}

function checkReserved(name: unknown, place: string, report: Report): void {
  if (typeof name !== 'string' || !name.startsWith('States.') || RESERVED_ERRORS.includes(name) || HTTP_STATUS.test(name)) return;
  const meant = nearest(name, RESERVED_ERRORS);
  report(
    'reserved-error',
    place,
    `Step Functions raises no error '${name}': ${meant ? `write '${meant}'` : "name errors of your own without 'States.'"}`,
  );
}
