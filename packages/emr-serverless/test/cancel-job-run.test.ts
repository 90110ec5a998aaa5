import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { EmrServerlessCancelJobRun, type EmrServerlessCancelJobRunProps } from '../src';
import { EMR, JOB_RULE } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

function synthCancel(props: Partial<EmrServerlessCancelJobRunProps> = {}) {
  return synth((stack) => new EmrServerlessCancelJobRun(stack, 'Cancel', { applicationId: '00abc', jobRunId: '00def', ...props }));
}

it('#32061: cancels the job run, and may do nothing else', () => {
  const { state, statements } = synthCancel({ shutdownGracePeriod: Duration.minutes(1) });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-serverless:cancelJobRun',
    Parameters: { ApplicationId: '00abc', JobRunId: '00def', ShutdownGracePeriodInSeconds: 60 },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'emr-serverless:CancelJobRun', Resource: `${EMR}/applications/00abc/jobruns/00def` },
  ]);
});

it('may watch the job run when it waits for its end', () => {
  const { state, statements } = synthCancel({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::emr-serverless:cancelJobRun.sync');
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['emr-serverless:CancelJobRun', 'emr-serverless:GetJobRun'],
      Resource: `${EMR}/applications/00abc/jobruns/00def`,
    },
    JOB_RULE,
  ]);
});

describe('runtime values', () => {
  it.each<[string, Partial<EmrServerlessCancelJobRunProps>, object, string]>([
    ['a job', { jobRunId: JsonPath.stringAt('$.job') }, { ApplicationId: '00abc', 'JobRunId.$': '$.job' }, '00abc/jobruns/*'],
    [
      'an application and a job',
      { applicationId: JsonPath.stringAt('$.app'), jobRunId: JsonPath.stringAt('$.job') },
      { 'ApplicationId.$': '$.app', 'JobRunId.$': '$.job' },
      '*/jobruns/*',
    ],
    [
      'both in JSONata',
      { queryLanguage: JSONATA, applicationId: '{% $app %}', jobRunId: '{% $job %}' },
      { ApplicationId: '{% $app %}', JobRunId: '{% $job %}' },
      '*/jobruns/*',
    ],
    [
      'a time',
      { shutdownGracePeriod: Duration.seconds(JsonPath.numberAt('$.s')) },
      { ApplicationId: '00abc', JobRunId: '00def', 'ShutdownGracePeriodInSeconds.$': '$.s' },
      '00abc/jobruns/00def',
    ],
    [
      'a time in JSONata',
      { queryLanguage: JSONATA, shutdownGracePeriod: Duration.seconds(Jsonata.number('{% $s %}')) },
      { ApplicationId: '00abc', JobRunId: '00def', ShutdownGracePeriodInSeconds: '{% $s %}' },
      '00abc/jobruns/00def',
    ],
  ])('%s', (_, props, request, resource) => {
    const { state, statements } = synthCancel(props);
    expect(state.Parameters ?? state.Arguments).toEqual(request);
    expect(statements[0].Resource).toBe(`${EMR}/applications/${resource}`);
  });
});

describe('refusals', () => {
  it.each<[string, Partial<EmrServerlessCancelJobRunProps>, string]>([
    ['an empty id', { jobRunId: '' }, "jobRunId is '': it has 0 characters, and the service takes 1 to 64"],
    ['a long id', { applicationId: 'a'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
    ['a long time', { shutdownGracePeriod: Duration.hours(1) }, 'shutdownGracePeriod is 3600: the service takes 0 to 1800 seconds'],
    [
      'a time in another unit',
      { shutdownGracePeriod: Duration.minutes(JsonPath.numberAt('$.m')) },
      'shutdownGracePeriod is an expression in minutes: an expression is not converted, and the service counts in seconds',
    ],
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
  ])('%s', (_, props, message) => {
    expect(() => synthCancel(props)).toThrow(message);
    expect(() => synthCancel(props)).toThrow('[Stack/Cancel] ');
  });
});
