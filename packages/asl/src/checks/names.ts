import type { MachineSite } from '../definition/site';
import type { Report } from '../lint/rule';

const LONGEST_NAME = 80;

/** Hold the names of states to their length, and to be unique. */
export function checkNames({ allStates }: MachineSite, report: Report): void {
  const taken = new Map<string, string>();
  for (const { name, pointer } of allStates) {
    if (name.length === 0 || name.length > LONGEST_NAME) {
      report('state-name', pointer, `The name of a state has 1 to ${LONGEST_NAME} characters, this one ${name.length}: change it`);
    }
    const first = taken.get(name);
    if (first !== undefined) {
      report('duplicate-state-name', pointer, `There is another state '${name}' at ${first}: give one of them another name`);
    }
    taken.set(name, first ?? pointer);
  }
}
