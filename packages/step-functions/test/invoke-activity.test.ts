import { JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Stack } from 'aws-cdk-lib/core';
import { StepFunctionsInvokeActivity, type StepFunctionsInvokeActivityProps } from '../src';

function synthInvoke(props: Partial<StepFunctionsInvokeActivityProps> = {}, machine: MachineOptions = {}) {
  return synth(
    (stack) => new StepFunctionsInvokeActivity(stack, 'Pack', { activity: new sfn.Activity(stack, 'Activity'), ...props }),
    machine,
  );
}

it('hands the input of the state to a worker, which takes no permission', () => {
  const { state, statements } = synthInvoke();
  expect(state).toEqual({ Type: 'Task', Resource: '${Activity04690B0A}', End: true });
  expect(statements).toEqual([]);
});

it('hands over parameters', () => {
  expect(synthInvoke({ parameters: { size: JsonPath.stringAt('$.size'), count: 2 } }).state.Parameters).toEqual({
    'size.$': '$.size',
    count: 2,
  });
});

it('hands over arguments in JSONata', () => {
  const { state } = synthInvoke({ arguments: '{% $states.input.order %}' }, { queryLanguage: sfn.QueryLanguage.JSONATA });
  expect(state).toMatchObject({ Arguments: '{% $states.input.order %}' });
  expect(state).not.toHaveProperty('Parameters');
});

it('has the metrics of its activity', () => {
  const stack = new Stack();
  const task = new StepFunctionsInvokeActivity(stack, 'Pack', { activity: new sfn.Activity(stack, 'Activity') });
  expect(stack.resolve(task.metricFailed())).toMatchObject({
    metricName: 'ActivitiesFailed',
    dimensions: { ActivityArn: { Ref: 'Activity04690B0A' } },
  });
  expect(stack.resolve(task.metricRunTime())).toMatchObject({ metricName: 'ActivityRunTime', statistic: 'Average' });
});

describe('refusals', () => {
  it.each<[string, Partial<StepFunctionsInvokeActivityProps>, string]>([
    [
      'a pattern',
      { integrationPattern: sfn.IntegrationPattern.RUN_JOB },
      "integrationPattern is 'RUN_JOB': states:activity supports REQUEST_RESPONSE",
    ],
    [
      'parameters and arguments',
      { parameters: { a: 1 }, arguments: { b: 2 } },
      'parameters is {"a":1}: arguments is set too, and both say what the worker receives. Keep one',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthInvoke(props)).toThrow(`[Stack/Pack] ${message}`);
  });

  it.each([
    ['all of it', (path: string) => path],
    ['its name', (path: string) => `arn:aws:states:eu-west-1:111111111111:activity:${path}`],
  ])('an activity of which only the execution knows %s', (_, arnWith) => {
    const invoke = (stack: Stack) => {
      const activity = sfn.Activity.fromActivityArn(stack, 'Activity', arnWith(JsonPath.stringAt('$.arn')));
      return new StepFunctionsInvokeActivity(stack, 'Pack', { activity });
    };
    expect(() => synth(invoke)).toThrow(
      "[Stack/Pack] the resource is '$.arn': the state names it, and Step Functions takes no expression there. Give the function or the activity itself.",
    );
  });

  it('an Express machine', () => {
    expect(() => synthInvoke({}, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      '[Stack/Pack] An Express state machine cannot run this task. Use StateMachineType.STANDARD.',
    );
  });
});
