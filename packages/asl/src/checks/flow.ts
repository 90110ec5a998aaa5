import { at } from '../definition/json';
import { type GroupSite, type MachineSite, type StateSite, targetsOf } from '../definition/site';
import type { Report } from '../lint/rule';
import { nearest } from '../lint/spelling';

/** Hold every group to its beginning, its end, and the ways between its states. */
export function checkFlow(machine: MachineSite, report: Report): void {
  for (const group of machine.allGroups) {
    checkStart(group, report);
    for (const state of group.states) checkTargets(state, machine, report);
    // A way that leads nowhere is the fault: what it cuts off is not.
    if (group.states.some(isCutOff)) continue;
    checkEnd(group, report);
    checkReachability(group, report);
  }
}

function checkStart({ json, pointer, states }: GroupSite, report: Report): void {
  const { StartAt: start } = json;
  const names = states.map(({ name }) => name);
  if (typeof start !== 'string' || names.includes(start) || names.length === 0) return;
  report('start-state', at(pointer, 'StartAt'), `StartAt names '${start}', which is no state here: ${remedyOf(start, names)}`);
}

function checkTargets(state: StateSite, machine: MachineSite, report: Report): void {
  const names = state.group.states.map(({ name }) => name);
  for (const [target, pointer] of targetsOf(state)) {
    if (typeof target !== 'string' || names.includes(target)) continue;
    const elsewhere = machine.allStates.some(({ name }) => name === target);
    const why = elsewhere
      ? `'${target}' is a state of another level: a branch, an iteration or an execution goes on among its own states, or ends by 'End'`
      : `'${target}' is no state: ${remedyOf(target, names)}`;
    report('target-state', pointer, `${why}`);
  }
}

function isCutOff(state: StateSite): boolean {
  return targetsOf(state).some(([target]) => !state.group.states.some(({ name }) => name === target));
}

function remedyOf(name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return meant ? `write '${meant}'` : `add it, or write ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  return `${shown.join(' or ')}${names.length > shown.length ? ' or another one' : ''}`;
}

function checkEnd({ states, pointer }: GroupSite, report: Report): void {
  if (states.length === 0 || states.some(endsHere)) return;
  report('no-terminal-state', at(pointer, 'States'), "No state ends this: give one of them 'End: true', or add a Succeed or a Fail");
}

/** A state without any way on is a finding of its own. */
function endsHere(state: StateSite): boolean {
  const { type, json } = state;
  return json.End === true || type === 'Succeed' || type === 'Fail' || targetsOf(state).length === 0;
}

function checkReachability({ json, states }: GroupSite, report: Report): void {
  const byName = new Map(states.map((state) => [state.name, state]));
  const start = byName.get(String(json.StartAt));
  if (!start) return;
  const reached = reachableFrom(start, byName);
  for (const state of states) {
    if (reached.has(state)) continue;
    report('unreachable-state', state.pointer, `No state leads to '${state.name}': name it in a Next, or remove it`);
  }
}

/** The state, and all that may come after it. */
function reachableFrom(start: StateSite, byName: ReadonlyMap<string, StateSite>): Set<StateSite> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const [target] of targetsOf(state)) {
      const next = byName.get(String(target));
      if (next) reached.add(next); // a set also gives what is added while it is gone through
    }
  }
  return reached;
}
