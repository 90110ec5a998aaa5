import { TaskInput } from '@sfn-tasks/core';
import type { SampledTask } from '../case';
import { taskProps } from '../props/struct';

export type Language = 'JsonPath' | 'Jsonata';

/** What has to be put around an object for a prop of the type to take it. */
const WRAPPERS: { [type: string]: (payload: object, least?: object) => unknown } = {
  'aws-cdk-lib.aws_stepfunctions.TaskInput': (payload) => TaskInput.fromObject({ ...payload }),
  '@sfn-tasks/eventbridge-scheduler.EventBridgeSchedulerTarget': (additionalParameters, least) =>
    Object.assign(Object.create(Object.getPrototypeOf(least)), least, { additionalParameters }),
  'list<@sfn-tasks/eventbridge.EventBridgePutEventsEntry>': (payload, least) =>
    (least as object[]).map((entry) => ({ ...entry, detail: TaskInput.fromObject({ ...payload }) })),
  // What the task requires in it stays.
  'map<any>': (payload, least) => ({ ...least, ...payload }),
};

/** Props of these types that take no JSON but text, by task and prop. */
const TEXTS = [
  'EmrContainersDeleteVirtualCluster.virtualClusterId',
  'GlueStartJobRun.arguments',
  'GlueStartWorkflowRun.runProperties',
  'HttpInvoke.apiEndpoint',
  'HttpInvoke.method',
  'SageMakerCreateTrainingJob.hyperparameters',
];

/** Props in which some names are refused, by task and prop: the payload is the value of one that is not. */
const NAMED = [
  'CallApiGatewayHttpApiEndpoint.headers',
  'CallApiGatewayRestApiEndpoint.headers',
  'CallAwsService.parameters',
  'HttpInvoke.headers',
];

/** Props that reach the request but as what they are in it, not as payload. */
const STATE_PROPS = ['resultSelector', 'assign', 'outputs'];

/** The least props of a task, and those by which it takes JSON of any shape, all of them set to it. */
export function carrying(
  task: SampledTask,
  language: Language,
  payload: object,
  least: { [prop: string]: any },
): { [prop: string]: unknown } {
  const props = Object.entries(taskProps(task, language)).filter(
    ([name, { type }]) => WRAPPERS[type] && !STATE_PROPS.includes(name) && !TEXTS.includes(`${task.task}.${name}`),
  );
  const carried = (name: string) => (NAMED.includes(`${task.task}.${name}`) ? { Payload: payload } : payload);
  return { ...least, ...Object.fromEntries(props.map(([name, { type }]) => [name, WRAPPERS[type](carried(name), least[name])])) };
}
