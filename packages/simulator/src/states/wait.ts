import type { WaitState } from '@sfn-tasks/asl';
import { timeOf } from '../choice/timestamp';
import { EvaluationFault } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';

export async function runWait(visit: StateVisit<WaitState>): Promise<StateOutcome> {
  const flow = flowOf(visit);
  const input = await flow.effectiveInput(visit);
  await visit.lane.strand.sleep(await durationOf(visit, input));
  return { ...(await flow.pass(visit, visit.state, input)), next: visit.state.Next };
}

/** In milliseconds. */
async function durationOf(visit: StateVisit<WaitState>, input: unknown): Promise<number> {
  const flow = flowOf(visit);
  const seconds = await flow.value(visit, 'Seconds', visit.state, input);
  if (seconds.value !== undefined) return 1000 * secondsOf(seconds.value, seconds.path);
  const { value, path } = await flow.value(visit, 'Timestamp', visit.state, input);
  const time = typeof value === 'string' ? timeOf(value) : undefined;
  if (time === undefined) {
    const what = path === undefined ? 'The Timestamp field' : 'The TimestampPath parameter';
    const place = path === undefined ? JSON.stringify(value) : `${path} == ${textOf(value)}`;
    throw EvaluationFault.runtime(`${what} does not reference a valid ISO-8601 extended offset date-time format string: ${place}`);
  }
  return Math.max(0, time - visit.lane.strand.clock.now);
}

function secondsOf(value: unknown, path: string | undefined): number {
  const what = path === undefined ? 'The Seconds field' : 'The SecondsPath parameter';
  const place = path === undefined ? JSON.stringify(value) : `${path} == ${textOf(value)}`;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw EvaluationFault.runtime(`${what} cannot be parsed as a long value: ${place}`);
  if (value < 0) throw EvaluationFault.runtime(`${what} references a negative value: ${place}`);
  return value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
