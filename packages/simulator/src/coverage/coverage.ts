import type { Catcher, ChoiceRule, Definition, State, StateGroup } from '@sfn-tasks/asl';
import type { CoverageCounter } from './coverage-counter';

/** How often a way out of a state was taken. */
export interface WayCoverage {
  /** Its place in the state: `Choices/0`, `Default` or `Catch/1`. */
  readonly way: string;
  /** The state that it leads to. */
  readonly next: string;
  readonly times: number;
}

/** How often a state was run. */
export interface StateCoverage {
  readonly name: string;
  /** The JSON pointer of the state in the definition. */
  readonly pointer: string;
  readonly visits: number;
  /** How often it ended without an error, and went where `Next` or its rules lead. */
  readonly finished: number;
  /** Of a `Choice` and of a state with `Catch`. */
  readonly ways: readonly WayCoverage[];
}

/** What of a definition was run, all states nested in others included. */
export interface Coverage {
  readonly states: readonly StateCoverage[];
  /** The share of the states that were run, from 0 to 1. */
  readonly stateRatio: number;
  /** The share of the rules, defaults and catchers that were taken, from 0 to 1. */
  readonly wayRatio: number;
}

export function coverageOf(definition: Definition, counter: CoverageCounter): Coverage {
  return summarize(
    statesOf(definition, '').map(({ name, pointer, state }) => ({
      name,
      pointer,
      visits: counter.visitsOf(state),
      finished: counter.timesFinished(state),
      ways: waysOf(state).map(({ way, next }) => ({ way, next, times: counter.timesTaken(state, way) })),
    })),
  );
}

/**
 * The coverage of several executions of the same definition together.
 *
 * @param coverages of executions; what one of them took is taken
 */
export function mergeCoverage(coverages: readonly Coverage[]): Coverage {
  const [first, ...rest] = coverages;
  if (!first) return summarize([]);
  const merged = first.states.map((state, index) => {
    const others = rest.map(({ states }) => states[index]);
    if (others.some((other) => other?.pointer !== state.pointer))
      throw new Error(`The coverages are not of the same definition: ${state.pointer}`);
    const ways = state.ways.map((way, place) => ({
      ...way,
      times: others.reduce((sum, other) => sum + other.ways[place].times, way.times),
    }));
    const total = (count: 'visits' | 'finished') => others.reduce((sum, other) => sum + other[count], state[count]);
    return { ...state, visits: total('visits'), finished: total('finished'), ways };
  });
  return summarize(merged);
}

function summarize(states: readonly StateCoverage[]): Coverage {
  const ways = states.flatMap((state) => state.ways);
  return {
    states,
    stateRatio: ratio(states.filter(({ visits }) => visits > 0).length, states.length),
    wayRatio: ratio(ways.filter(({ times }) => times > 0).length, ways.length),
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function statesOf(group: StateGroup, pointer: string): { name: string; pointer: string; state: State }[] {
  return Object.entries(group.States).flatMap(([name, state]) => {
    const own = `${pointer}/States/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [{ name, pointer: own, state }, ...nestedIn(state).flatMap(({ field, group: nested }) => statesOf(nested, `${own}/${field}`))];
  });
}

function nestedIn(state: State): { field: string; group: StateGroup }[] {
  if (state.Type === 'Parallel') return state.Branches.map((group, index) => ({ field: `Branches/${index}`, group }));
  if (state.Type !== 'Map') return [];
  if (state.ItemProcessor) return [{ field: 'ItemProcessor', group: state.ItemProcessor }];
  return state.Iterator ? [{ field: 'Iterator', group: state.Iterator }] : [];
}

interface Fields {
  readonly Choices?: readonly ChoiceRule[];
  readonly Default?: string;
  readonly Catch?: readonly Catcher[];
}

function waysOf(state: State): { way: string; next: string }[] {
  const fields: Fields = { ...state } as Fields;
  return [
    ...(fields.Choices ?? []).map(({ Next }, index) => ({ way: `Choices/${index}`, next: Next })),
    ...(fields.Default === undefined ? [] : [{ way: 'Default', next: fields.Default }]),
    ...(fields.Catch ?? []).map(({ Next }, index) => ({ way: `Catch/${index}`, next: Next })),
  ];
}
