import { type GroupSite, isDistributed, type StateSite, targetsOf } from '../definition/site';

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
  private readonly byName = new Map<string, Assignment[]>();

  constructor(public readonly assignments: readonly Assignment[]) {
    for (const assignment of assignments) this.byName.set(assignment.name, [...(this.byName.get(assignment.name) ?? []), assignment]);
  }

  public isAssigned(name: string, state: StateSite): boolean {
    return holdersOf(state).some((holder) => this.of(name, holder.group).length > 0);
  }

  /** Whether a state assigns it on a way that leads here. */
  public isAssignedBefore(name: string, state: StateSite): boolean {
    return holdersOf(state).some((holder) => this.of(name, holder.group).some((assignment) => leadsTo(assignment.state, holder)));
  }

  /** Whether a group around also assigns a variable of this name. */
  public isOfOuterScope({ name, state }: Assignment): boolean {
    const [, ...outer] = holdersOf(state);
    return outer.some(({ group }) => this.of(name, group).length > 0);
  }

  private of(name: string, group: GroupSite): Assignment[] {
    return (this.byName.get(name) ?? []).filter(({ state }) => state.group === group);
  }
}

/** The state, and the states that it is inside of, as far as their variables are known to it. */
function holdersOf(state: StateSite): StateSite[] {
  const { parent } = state.group;
  if (!parent || (parent.type === 'Map' && isDistributed(parent))) return [state];
  return [state, ...holdersOf(parent)];
}

/** Whether a way leads from one state to another; to itself only in a loop. */
function leadsTo(first: StateSite, then: StateSite): boolean {
  const byName = new Map(first.group.states.map((state) => [state.name, state]));
  const reached = new Set<StateSite>();
  const waiting = [first];
  for (const state of waiting) {
    for (const [target] of targetsOf(state)) {
      const next = byName.get(String(target));
      if (next === then) return true;
      if (!next || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return false;
}
