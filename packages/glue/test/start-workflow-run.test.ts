import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { GlueStartWorkflowRun, type GlueStartWorkflowRunProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const WORKFLOWS = 'arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:workflow';

type Props = Partial<GlueStartWorkflowRunProps>;

function synthStart(props: Props = {}) {
  return synth((stack) => new GlueStartWorkflowRun(stack, 'Run', { workflowName: 'nightly', ...props }));
}

it('#29001: starts the workflow, and may do nothing else', () => {
  const { state, statements } = synthStart({ runProperties: TaskInput.fromObject({ day: JsonPath.stringAt('$.day') }) });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::aws-sdk:glue:startWorkflowRun',
    Parameters: { Name: 'nightly', RunProperties: { 'day.$': '$.day' } },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartWorkflowRun', Resource: `${WORKFLOWS}/nightly` }]);
});

it('waits until a job of the workflow hands back the token', () => {
  const { state } = synthStart({
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    runProperties: TaskInput.fromObject({ token: JsonPath.taskToken }),
  });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::aws-sdk:glue:startWorkflowRun.waitForTaskToken');
  expect(state.Parameters).toEqual({ Name: 'nightly', RunProperties: { 'token.$': '$$.Task.Token' } });
});

it.each<[string, Props, object]>([
  [
    'a path',
    { workflowName: JsonPath.stringAt('$.w'), runProperties: TaskInput.fromJsonPathAt('$.p') },
    { 'Name.$': '$.w', 'RunProperties.$': '$.p' },
  ],
  [
    'JSONata',
    { workflowName: '{% $w %}', runProperties: TaskInput.fromJsonata('{% $p %}'), queryLanguage: JSONATA },
    { Name: '{% $w %}', RunProperties: '{% $p %}' },
  ],
])('takes a workflow at run time: %s', (_, props, expected) => {
  const { state, statements } = synthStart(props);
  expect(state.Parameters ?? state.Arguments).toEqual(expected);
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'glue:StartWorkflowRun', Resource: `${WORKFLOWS}/*` }]);
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    [
      'waiting for the end, which AWS does not offer',
      { integrationPattern: RUN_JOB },
      "integrationPattern is 'RUN_JOB': aws-sdk:glue:startWorkflowRun supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN.",
    ],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'runProperties is without the task token'],
    ['an empty name', { workflowName: '' }, "workflowName is '': it has 0 characters, and the service takes 1 to 255"],
    ['a text', { runProperties: TaskInput.fromText('x') }, "runProperties is 'x': Glue takes texts by name"],
    ['a number', { runProperties: TaskInput.fromObject({ n: 7 }) }, 'runProperties.n is 7: Glue takes text there and nothing else'],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(`[Stack/Run] ${message}`);
  });
});
