import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import { offered, PATTERNS_OF_OTHERS } from '../aws/integrations';
import { integrationOf } from '../aws/resource';
import { cases, type Props, rendered, type SampledTask, sampledTasks } from '../case';
import { ownProps } from '../props/struct';
import { INVALID, VALID } from '../refusals/invalid';
import { refusalOf } from '../refusals/refusal';
import { tokenFree } from '../refusals/token-free';
import { tally } from '../tally/tally';

const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const tasks = sampledTasks();
const all = cases();

const unsupported = tasks.flatMap((task) =>
  Object.values(sfn.IntegrationPattern)
    .filter((pattern) => !patternsOf(task).includes(pattern))
    .map((pattern) => ({ ...task, pattern })),
);
const callbacks = all.filter(({ props }) => props(new Stack()).integrationPattern === WAIT_FOR_TASK_TOKEN);
const invalid = tasks.flatMap((task) =>
  Object.entries(ownProps(task)).flatMap(([prop, { type }]) =>
    Object.entries(INVALID[type] ?? {}).map(([what, value]) => ({ ...task, prop, what, value })),
  ),
);

afterAll(() =>
  tally('Refusals', `${unsupported.length} patterns, ${callbacks.length} callbacks without a token, ${invalid.length} values`),
);

it.each(tasks)('$task has a sample of each pattern that AWS offers', (task) => {
  const used = new Set(Object.values<Props>(task.samples).map((props) => props(new Stack()).integrationPattern ?? patternsOf(task)[0]));
  expect([...used].sort()).toEqual([...patternsOf(task)].sort());
});

it.each(unsupported)('$task refuses $pattern', ({ pattern, ...task }) => {
  const refused = made(task, task.samples.least, { integrationPattern: pattern });
  expect(refused).toMatchObject({ path: 'Stack/Task', prop: 'integrationPattern' });
});

it.each(callbacks)('$task refuses $sample without its token', (one) => {
  const refused = made(one, (scope) => tokenFree(one.props(scope)) as ReturnType<Props>);
  expect(refused?.message).toContain('a task that waits for a callback has to hand out its token');
});

it.each(invalid.filter(({ task, prop }) => !VALID[`${task}.${prop}`]))('$task refuses $what for $prop', ({ prop, value, ...task }) => {
  expect(made(task, task.samples.fullest, { [prop]: value })).toMatchObject({ path: 'Stack/Task', prop });
});

it('what may be taken although it looks invalid is a prop that there is', () => {
  const props = invalid.map(({ task, prop }) => `${task}.${prop}`);
  expect(Object.keys(VALID).filter((prop) => !props.includes(prop))).toEqual([]);
});

function patternsOf({ task, Task, samples }: SampledTask): sfn.IntegrationPattern[] {
  const integration = integrationOf(rendered({ Task, props: samples.least }).state.Resource);
  return integration ? offered(integration.service, integration.action).patterns : PATTERNS_OF_OTHERS[task];
}

/** How making the task and rendering it is refused. */
function made({ Task }: Pick<SampledTask, 'Task'>, props: Props, changed: object = {}) {
  return refusalOf(() => rendered({ Task, props: (scope) => ({ ...props(scope), ...changed }) }));
}
