import { TaskInput } from '@sfn-tasks/core';
import type { SampledTask } from '../case';
import { taskProps } from '../props/struct';

export type Language = 'JsonPath' | 'Jsonata';

/** What has to be put around an object for a prop of the type to take it. */
const WRAPPERS: { [type: string]: (payload: object) => unknown } = {
  'aws-cdk-lib.aws_stepfunctions.TaskInput': (payload) => TaskInput.fromObject({ ...payload }),
  'map<any>': (payload) => payload,
};

/** Props of these types that take no JSON but text, by task and prop. */
const TEXTS = ['EmrContainersDeleteVirtualCluster.virtualClusterId', 'GlueStartJobRun.arguments', 'GlueStartWorkflowRun.runProperties'];

/** Props that reach the request but as what they are in it, not as payload. */
const STATE_PROPS = ['resultSelector', 'assign', 'outputs'];

/** The props by which a task takes JSON of any shape, all of them set to it. */
export function carrying(task: SampledTask, language: Language, payload: object): { [prop: string]: unknown } {
  const props = Object.entries(taskProps(task, language)).filter(
    ([name, { type }]) => WRAPPERS[type] && !STATE_PROPS.includes(name) && !TEXTS.includes(`${task.task}.${name}`),
  );
  return Object.fromEntries(props.map(([name, { type }]) => [name, WRAPPERS[type](payload)]));
}
