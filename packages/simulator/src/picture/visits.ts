import type { DrawOptions, Visit } from '@sfn-tasks/asl';
import type { Coverage, StateCoverage } from '../coverage/coverage';
import type { Execution } from '../execution/execution';

/**
 * What became of each state and which ways were taken, for `toSvg` and `toMermaid` of `@sfn-tasks/asl`: the path of an execution, or the coverage of many.
 *
 * In an execution that did not succeed, a state that was entered and never left has failed.
 *
 * @example await toSvg(definition, visitsOf(execution))
 */
export function visitsOf(from: Execution | Coverage): Required<Pick<DrawOptions, 'visits' | 'untaken'>> {
  const coverage = 'coverage' in from ? from.coverage : from;
  const failed = 'coverage' in from ? failedIn(from) : new Set<string>();
  const visited = coverage.states.filter(({ visits }) => visits > 0);
  return {
    visits: Object.fromEntries(visited.map(({ name }): [string, Visit] => [name, failed.has(name) ? 'failed' : 'visited'])),
    untaken: Object.fromEntries(visited.map((state) => [state.name, untakenOf(state)])),
  };
}

function untakenOf({ finished, ways }: StateCoverage): string[] {
  return [...(finished === 0 ? ['Next'] : []), ...ways.filter(({ times }) => times === 0).map(({ way }) => way)];
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
