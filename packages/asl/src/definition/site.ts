import type { QueryLanguage } from './definition';
import { at, isObject, type JsonObject, listOf } from './json';

/** A group of states in a definition: the machine, a branch, or a processor. */
export interface GroupSite {
  readonly json: JsonObject;
  readonly pointer: string;
  /** The `Map` or `Parallel` that it belongs to. */
  readonly parent?: StateSite;
  readonly states: readonly StateSite[];
}

/** A state in a definition. */
export interface StateSite {
  readonly name: string;
  readonly json: JsonObject;
  readonly type: string;
  readonly pointer: string;
  readonly language: QueryLanguage;
  readonly group: GroupSite;
  /** The branches or the processor. */
  readonly groups: readonly GroupSite[];
}

/** A definition with its places. */
export interface MachineSite extends GroupSite {
  readonly language: QueryLanguage;
  readonly type: 'STANDARD' | 'EXPRESS';
  /** Itself, and all branches and processors. */
  readonly allGroups: readonly GroupSite[];
  /** The states of all groups. */
  readonly allStates: readonly StateSite[];
}

export function siteOf(definition: JsonObject, type: MachineSite['type']): MachineSite {
  const language = definition.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath';
  const root = groupSite(definition, '', language);
  const allGroups = withGroupsBelow(root);
  return { ...root, language, type, allGroups, allStates: allGroups.flatMap(({ states }) => states) };
}

function groupSite(json: JsonObject, pointer: string, language: QueryLanguage, parent?: StateSite): GroupSite {
  const states: StateSite[] = [];
  const group: GroupSite = { json, pointer, parent, states };
  for (const [name, state] of Object.entries(isObject(json.States) ? json.States : {})) {
    if (isObject(state)) states.push(stateSite(name, state, group, language));
  }
  return group;
}

function stateSite(name: string, json: JsonObject, group: GroupSite, outer: QueryLanguage): StateSite {
  const groups: GroupSite[] = [];
  const pointer = at(group.pointer, 'States', name);
  const language = json.QueryLanguage === 'JSONata' || json.QueryLanguage === 'JSONPath' ? json.QueryLanguage : outer;
  const site: StateSite = { name, json, type: String(json.Type), pointer, language, group, groups };
  // The language of a state is its own: the states inside it have that of the machine.
  for (const [inner, path] of innerGroups(json)) groups.push(groupSite(inner, at(pointer, ...path), outer, site));
  return site;
}

function innerGroups(state: JsonObject): [JsonObject, (string | number)[]][] {
  const branches = listOf(state.Branches).map((branch, index): [unknown, (string | number)[]] => [branch, ['Branches', index]]);
  const processors = ['ItemProcessor', 'Iterator'].map((field): [unknown, string[]] => [state[field], [field]]);
  return [...branches, ...processors].filter((entry): entry is [JsonObject, string[]] => isObject(entry[0]));
}

function withGroupsBelow(group: GroupSite): GroupSite[] {
  return [group, ...group.states.flatMap(({ groups }) => groups.flatMap(withGroupsBelow))];
}

/** The names of the states that may come next, with where they are written. */
export function targetsOf({ json, pointer }: StateSite): [target: unknown, pointer: string][] {
  const targets: [unknown, string][] = [
    [json.Next, at(pointer, 'Next')],
    [json.Default, at(pointer, 'Default')],
  ];
  for (const field of ['Choices', 'Catch']) {
    for (const [index, way] of listOf(json[field]).entries()) {
      if (isObject(way)) targets.push([way.Next, at(pointer, field, index, 'Next')]);
    }
  }
  return targets.filter(([target]) => target !== undefined);
}

/** Whether a `Map` runs its iterations as executions of their own. */
export function isDistributed({ json }: StateSite): boolean {
  const processor = json.ItemProcessor ?? json.Iterator;
  return isObject(processor) && isObject(processor.ProcessorConfig) && processor.ProcessorConfig.Mode === 'DISTRIBUTED';
}
