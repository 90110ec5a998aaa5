import type { Member } from '../api/shape';
import { Universe } from '../api/universe';
import type { UpstreamApi } from '../api/upstream';

/** No type of ours names one of upstream's. */
const NO_UPSTREAM: UpstreamApi = { version: '', types: {} };

let universe: Universe | undefined;

/** The props of a struct with those it inherits, by the assembly. */
export function propsOf(fqn: string): { [prop: string]: Member } {
  universe ??= new Universe(NO_UPSTREAM);
  if (!universe.find(fqn)) throw new Error(`${fqn} is in no assembly: build the packages first`);
  return universe.membersOf(fqn);
}

/** The props that every task has from core, and core from aws-cdk-lib. */
export function baseProps(): { [prop: string]: Member } {
  return propsOf('@sfn-tasks/core.TaskStateBaseProps');
}

/** The props of a task, in one query language or in either. */
export function taskProps(
  { folder, task }: { folder: string; task: string },
  language: '' | 'JsonPath' | 'Jsonata' = '',
): { [prop: string]: Member } {
  return propsOf(`@sfn-tasks/${folder}.${task}${language}Props`);
}

/** Those that the task has beyond what every task has. */
export function ownProps(task: { folder: string; task: string }): { [prop: string]: Member } {
  const base = baseProps();
  return Object.fromEntries(Object.entries(taskProps(task)).filter(([name]) => !Object.hasOwn(base, name)));
}
