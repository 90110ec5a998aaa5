import type { Visit } from '@sfn-tasks/asl';
import type { Coverage } from '../coverage/coverage';
import type { Execution } from '../execution/execution';

/**
 * What became of each state, for `toSvg` and `toMermaid` of `@sfn-tasks/asl`: the path of an execution, or the coverage of many.
 *
 * In an execution that did not succeed, a state that was entered and never left has failed.
 *
 * @example await toSvg(definition, { visits: visitsOf(execution) })
 */
export function visitsOf(from: Execution | Coverage): { readonly [state: string]: Visit } {
  const coverage = 'coverage' in from ? from.coverage : from;
  const failed = 'coverage' in from ? failedIn(from) : new Set<string>();
  return Object.fromEntries(
    coverage.states.filter(({ visits }) => visits > 0).map(({ name }): [string, Visit] => [name, failed.has(name) ? 'failed' : 'visited']),
  );
}

function failedIn({ history, status }: Execution): Set<string> {
  const open = new Map<string, number>();
  for (const { type, ...event } of history) {
    const step = type.endsWith('StateEntered') ? 1 : type.endsWith('StateExited') ? -1 : 0;
    const details = event.stateEnteredEventDetails ?? event.stateExitedEventDetails;
    const name = String(details?.name);
    if (step !== 0) open.set(name, (open.get(name) ?? 0) + step);
  }
  if (status === 'SUCCEEDED') return new Set();
  return new Set([...open].filter(([, entered]) => entered > 0).map(([name]) => name));
}
