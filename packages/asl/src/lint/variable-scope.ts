import { reachableFrom } from '../checks/flow';
import { type GroupSite, isDistributed, type StateSite, targetsOf } from './site';

/** A variable in an `Assign`. */
export interface Assignment {
  readonly name: string;
  readonly pointer: string;
  readonly state: StateSite;
}

/**
 * Which variables a state knows: those of its own group, and those of the groups around, up to a distributed `Map`, whose iterations are executions of
 * their own.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html
 */
export class VariableScopes {
  private readonly reached = new Map<StateSite, ReadonlySet<StateSite>>();

  constructor(public readonly assignments: readonly Assignment[]) {}

  public isAssigned(name: string, state: StateSite): boolean {
    return holdersOf(state).some((holder) => this.of(name, holder.group).length > 0);
  }

  /** Whether a state assigns it on a way that leads here. */
  public isAssignedBefore(name: string, state: StateSite): boolean {
    return holdersOf(state).some((holder) => this.of(name, holder.group).some((assignment) => this.comesBefore(assignment.state, holder)));
  }

  /** Whether a group around also assigns a variable of this name. */
  public isOfOuterScope({ name, state }: Assignment): boolean {
    const [, ...outer] = holdersOf(state);
    return outer.some(({ group }) => this.of(name, group).length > 0);
  }

  private of(name: string, group: GroupSite): Assignment[] {
    return this.assignments.filter((assignment) => assignment.name === name && assignment.state.group === group);
  }

  private comesBefore(first: StateSite, then: StateSite): boolean {
    let reached = this.reached.get(first);
    if (!reached) {
      reached = statesAfter(first);
      this.reached.set(first, reached);
    }
    return reached.has(then);
  }
}

/** The state, and the states that it is inside of, as far as their variables are known to it. */
function holdersOf(state: StateSite): StateSite[] {
  const { parent } = state.group;
  if (!parent || (parent.type === 'Map' && isDistributed(parent))) return [state];
  return [state, ...holdersOf(parent)];
}

/** A state comes after itself in a loop only. */
function statesAfter(state: StateSite): Set<StateSite> {
  const byName = new Map(state.group.states.map((other) => [other.name, other]));
  const after = new Set<StateSite>();
  for (const other of reachableFrom(state, byName)) {
    if (other === state) continue;
    after.add(other);
  }
  if ([...after, state].some((other) => nextOf(other, byName).includes(state))) after.add(state);
  return after;
}

function nextOf(state: StateSite, byName: ReadonlyMap<string, StateSite>): StateSite[] {
  return targetsOf(state).flatMap(([target]) => byName.get(String(target)) ?? []);
}
