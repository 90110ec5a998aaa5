import type { Definition, StateGroup } from '../definition/definition';
import type { ChoiceState, MapState, ParallelState, State, WaitState } from '../definition/state';
import { conditionText } from './condition-text';

/**
 * What became of a state in the executions that are shown.
 */
export type Visit = 'visited' | 'failed';

/**
 * How a definition is drawn.
 */
export interface DrawOptions {
  /**
   * What became of states, by name; states that are not named were not reached, and are pale.
   *
   * @default all states are drawn alike
   */
  readonly visits?: { readonly [state: string]: Visit };
  /**
   * Where the next state is drawn.
   *
   * @default down
   */
  readonly direction?: 'down' | 'right';
}

/** States with the arrows between them. */
export interface Group {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** The state that is entered first. */
  readonly start?: string;
  /** The states that end the group with success. */
  readonly ends: readonly string[];
}

export interface Node {
  readonly name: string;
  readonly type: string;
  /** What is written below the name. */
  readonly details: readonly string[];
  /** Branches, or a processor. */
  readonly groups: readonly Group[];
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'next' | 'default' | 'rule' | 'catch';
  readonly label: string;
}

/** What there is to draw of a definition. What is not well-formed is left out. */
export function diagramOf(definition: Definition): Group {
  return groupOf(definition);
}

function groupOf({ States: states, StartAt: start }: StateGroup): Group {
  const entries = Object.entries(states ?? {}).filter(([, state]) => typeof state === 'object' && state !== null);
  const names = new Set(entries.map(([name]) => name));
  return {
    nodes: entries.map(([name, state]) => nodeOf(name, state)),
    edges: entries.flatMap(([name, state]) => edgesOf(name, state)).filter(({ to }) => names.has(to)),
    start: names.has(start) ? start : undefined,
    ends: entries.filter(([, state]) => state.Type === 'Succeed' || ('End' in state && state.End)).map(([name]) => name),
  };
}

function nodeOf(name: string, state: State): Node {
  return { name, type: state.Type, details: detailsOf(state), groups: innerGroups(state).map(groupOf) };
}

function innerGroups(state: State): StateGroup[] {
  if (state.Type === 'Parallel') return [...((state as ParallelState).Branches ?? [])];
  if (state.Type !== 'Map') return [];
  const { ItemProcessor: processor, Iterator: iterator } = state as MapState;
  return [processor ?? iterator].filter((group) => group !== undefined);
}

function detailsOf(state: State): string[] {
  const details = state.Type === 'Choice' ? [] : [kindOf(state)]; // a diamond says what it is
  if ('Retry' in state && state.Retry) {
    const attempts = Math.max(0, ...state.Retry.map(({ MaxAttempts = 3 }) => MaxAttempts));
    if (attempts > 0) details.push(`up to ${attempts} ${attempts === 1 ? 'retry' : 'retries'}`);
  }
  return details;
}

function kindOf(state: State): string {
  switch (state.Type) {
    case 'Task':
      return integrationOf(String(state.Resource));
    case 'Wait':
      return `Wait ${waitOf(state)}`.trim();
    case 'Fail':
      return ['Fail', state.Error ?? state.ErrorPath].filter(Boolean).join(' ');
    case 'Map':
      return state.ItemProcessor?.ProcessorConfig?.Mode === 'DISTRIBUTED' ? 'distributed Map' : 'Map';
    default:
      return state.Type;
  }
}

/** `lambda:invoke` of `arn:aws:states:::lambda:invoke`, `function:Ship` of the ARN of a function. */
function integrationOf(resource: string): string {
  const integration = resource.split(':::')[1];
  if (integration) return integration;
  const [, , , , , ...name] = resource.split(':');
  return name.join(':') || 'Task';
}

function waitOf({ Seconds, SecondsPath, Timestamp, TimestampPath }: WaitState): string {
  if (typeof Seconds === 'number') return durationText(Seconds);
  return String(Timestamp ?? TimestampPath ?? SecondsPath ?? Seconds ?? '');
}

const UNITS: [seconds: number, unit: string][] = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
];

function durationText(seconds: number): string {
  const [size, unit] = UNITS.find(([length]) => seconds >= length && seconds % length === 0) ?? [1, 's'];
  return `${seconds / size} ${unit}`;
}

function edgesOf(from: string, state: State): Edge[] {
  const edges: Edge[] = [];
  if ('Next' in state && state.Next !== undefined) edges.push({ from, to: state.Next, kind: 'next', label: '' });
  if (state.Type === 'Choice') {
    const { Choices: rules = [], Default: otherwise } = state as ChoiceState;
    for (const rule of rules) edges.push({ from, to: rule.Next, kind: 'rule', label: conditionText(rule) });
    if (otherwise !== undefined) edges.push({ from, to: otherwise, kind: 'default', label: 'otherwise' });
  }
  if ('Catch' in state) {
    for (const { Next: to, ErrorEquals: errors = [] } of state.Catch ?? [])
      edges.push({ from, to, kind: 'catch', label: errors.join(', ') });
  }
  return edges;
}
