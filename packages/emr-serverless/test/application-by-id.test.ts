import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import {
  EmrServerlessDeleteApplication,
  EmrServerlessStartApplication,
  type EmrServerlessStartApplicationProps,
  EmrServerlessStopApplication,
} from '../src';
import { APPLICATION_RULE, EMR } from './statements';

const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

describe.each([
  ['startApplication', EmrServerlessStartApplication, ['StartApplication', 'GetApplication', 'StopApplication']],
  ['stopApplication', EmrServerlessStopApplication, ['StopApplication', 'GetApplication']],
  ['deleteApplication', EmrServerlessDeleteApplication, ['DeleteApplication', 'GetApplication']],
])('#32061: %s', (action, Task, actionsOfSync) => {
  const synthTask = (props: Partial<EmrServerlessStartApplicationProps> = {}) =>
    synth((stack) => new Task(stack, 'Task', { applicationId: '00abc', ...props }));

  it('names the application, and may do nothing else', () => {
    const { state, statements } = synthTask();
    expect(state).toEqual({
      Type: 'Task',
      Resource: `arn:\${AWS::Partition}:states:::emr-serverless:${action}`,
      Parameters: { ApplicationId: '00abc' },
      End: true,
    });
    expect(statements).toEqual([{ Effect: 'Allow', Action: `emr-serverless:${actionsOfSync[0]}`, Resource: `${EMR}/applications/00abc` }]);
  });

  it('may watch the application, and undo what it waits for', () => {
    const { state, statements } = synthTask({ integrationPattern: RUN_JOB });
    expect(state.Resource).toBe(`arn:\${AWS::Partition}:states:::emr-serverless:${action}.sync`);
    expect(statements).toEqual([
      { Effect: 'Allow', Action: actionsOfSync.map((name) => `emr-serverless:${name}`), Resource: `${EMR}/applications/00abc` },
      APPLICATION_RULE,
    ]);
  });

  it.each<[string, Partial<EmrServerlessStartApplicationProps>, object]>([
    ['a path', { applicationId: JsonPath.stringAt('$.id') }, { 'ApplicationId.$': '$.id' }],
    ['an expression', { queryLanguage: sfn.QueryLanguage.JSONATA, applicationId: '{% $id %}' }, { ApplicationId: '{% $id %}' }],
    [
      'a token of an expression',
      { queryLanguage: sfn.QueryLanguage.JSONATA, applicationId: Jsonata.string('{% $id %}') },
      { ApplicationId: '{% $id %}' },
    ],
  ])('takes %s for the application, and then may do it to any', (_, props, expected) => {
    const { state, statements } = synthTask(props);
    expect(state.Parameters ?? state.Arguments).toEqual(expected);
    expect(statements[0].Resource).toBe(`${EMR}/applications/*`);
  });

  it('refuses an empty id', () => {
    expect(() => synthTask({ applicationId: '' })).toThrow(
      "[Stack/Task] applicationId is '': it has 0 characters, and the service takes 1 to 64. Give 1 to 64 characters.",
    );
  });

  it('refuses a callback', () => {
    expect(() => synthTask({ integrationPattern: WAIT_FOR_TASK_TOKEN })).toThrow(
      `[Stack/Task] integrationPattern is 'WAIT_FOR_TASK_TOKEN': emr-serverless:${action} supports REQUEST_RESPONSE, RUN_JOB`,
    );
  });
});
