import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { EmrServerlessClassification, EmrServerlessJobMode, EmrServerlessStartJobRun, type EmrServerlessStartJobRunProps } from '../src';
import { roleOf } from './samples';
import { EMR, JOB_RULE } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { STREAMING } = EmrServerlessJobMode;

type Props = Partial<EmrServerlessStartJobRunProps>;

function synthRun(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const { executionRole = roleOf(stack), ...given } = typeof props === 'function' ? props(stack) : props;
    return new EmrServerlessStartJobRun(stack, 'Run', {
      applicationId: '00abc',
      executionRole,
      jobDriver: { sparkSubmit: { entryPoint: 's3://scripts/report.py' } },
      ...given,
    });
  });
}

const PASS_ROLE = {
  Effect: 'Allow',
  Action: 'iam:PassRole',
  Resource: 'arn:aws:iam::111111111111:role/job',
  Condition: { StringEquals: { 'iam:PassedToService': 'emr-serverless.amazonaws.com' } },
};

it('#32061: runs a job, and may do nothing else', () => {
  const { state, statements } = synthRun({
    jobName: 'report',
    jobDriver: {
      sparkSubmit: {
        entryPoint: 's3://scripts/report.py',
        entryPointArguments: ['--day', 'monday'],
        sparkSubmitParameters: '--conf spark.executor.cores=4',
      },
    },
    applicationConfig: [{ classification: EmrServerlessClassification.SPARK_DEFAULTS, properties: { 'spark.executor.cores': '4' } }],
    executionPolicy: { policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
    executionTimeout: Duration.hours(1),
    retryPolicy: { maxAttempts: 3 },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-serverless:startJobRun',
    Parameters: {
      ApplicationId: '00abc',
      ExecutionRoleArn: 'arn:aws:iam::111111111111:role/job',
      ExecutionIamPolicy: { PolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
      JobDriver: {
        SparkSubmit: {
          EntryPoint: 's3://scripts/report.py',
          EntryPointArguments: ['--day', 'monday'],
          SparkSubmitParameters: '--conf spark.executor.cores=4',
        },
      },
      ConfigurationOverrides: {
        ApplicationConfiguration: [{ Classification: 'spark-defaults', Properties: { 'spark.executor.cores': '4' } }],
      },
      Name: 'report',
      RetryPolicy: { MaxAttempts: 3 },
      ExecutionTimeoutMinutes: 60,
    },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'emr-serverless:StartJobRun', Resource: `${EMR}/applications/00abc` }, PASS_ROLE]);
});

it('#32061: waits for the job by .sync, and may watch and cancel it', () => {
  const { state, statements } = synthRun({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::emr-serverless:startJobRun.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'emr-serverless:StartJobRun', Resource: `${EMR}/applications/00abc` },
    PASS_ROLE,
    {
      Effect: 'Allow',
      Action: ['emr-serverless:GetJobRun', 'emr-serverless:CancelJobRun'],
      Resource: `${EMR}/applications/00abc/jobruns/*`,
    },
    JOB_RULE,
  ]);
});

it('may tag the job runs of the application, if it tags', () => {
  const { state, statements } = synthRun({ tags: { team: 'reports' } });
  expect(state.Parameters.Tags).toEqual({ team: 'reports' });
  expect(statements).toContainEqual({
    Effect: 'Allow',
    Action: 'emr-serverless:TagResource',
    Resource: `${EMR}/applications/00abc/jobruns/*`,
  });
});

it('runs Hive', () => {
  const hive = { query: 's3://scripts/report.sql', initQueryFile: 's3://scripts/init.sql', parameters: '--hiveconf a=b' };
  expect(synthRun({ jobDriver: { hive } }).state.Parameters.JobDriver).toEqual({
    Hive: { Query: 's3://scripts/report.sql', InitQueryFile: 's3://scripts/init.sql', Parameters: '--hiveconf a=b' },
  });
});

it('runs a stream', () => {
  const { Parameters } = synthRun({ mode: STREAMING, retryPolicy: { maxFailedAttemptsPerHour: 2 } }).state;
  expect(Parameters).toMatchObject({ Mode: 'STREAMING', RetryPolicy: { MaxFailedAttemptsPerHour: 2 } });
});

describe('monitoring', () => {
  it('names buckets and log groups of the app', () => {
    const { state } = synthRun((stack) => ({
      monitoring: {
        s3Logging: { logUri: new Bucket(stack, 'Bucket').s3UrlForObject('logs/') },
        cloudWatchLogging: { logGroup: new LogGroup(stack, 'Logs'), logTypes: { SPARK_DRIVER: ['STDOUT'] } },
        managedLogging: { enabled: false },
        prometheusRemoteWriteUrl: 'https://aps/remote_write',
      },
    }));
    expect(state.Parameters.ConfigurationOverrides).toEqual({
      MonitoringConfiguration: {
        S3MonitoringConfiguration: { LogUri: 's3://${Bucket83908E77}/logs/' },
        CloudWatchLoggingConfiguration: { Enabled: true, LogGroupName: '${Logs6819BB44}', LogTypes: { SPARK_DRIVER: ['STDOUT'] } },
        ManagedPersistenceMonitoringConfiguration: { Enabled: false },
        PrometheusMonitoringConfiguration: { RemoteWriteUrl: 'https://aps/remote_write' },
      },
    });
  });

  it('turns off what the application sends to CloudWatch', () => {
    const { state } = synthRun({ monitoring: { cloudWatchLogging: { enabled: false } } });
    expect(state.Parameters.ConfigurationOverrides).toEqual({
      MonitoringConfiguration: { CloudWatchLoggingConfiguration: { Enabled: false } },
    });
  });
});

describe('keys', () => {
  const key = 'arn:aws:kms:eu-west-1:111111111111:key/logs';

  it.each<[string, (stack: Stack) => Props, string[], string]>([
    [
      'of logs in a bucket',
      (stack) => ({ monitoring: { s3Logging: { logUri: 's3://logs/', encryptionKey: Key.fromKeyArn(stack, 'Key', key) } } }),
      ['kms:GenerateDataKey', 'kms:Decrypt'],
      key,
    ],
    [
      'of logs in CloudWatch',
      (stack) => ({ monitoring: { cloudWatchLogging: { encryptionKey: Key.fromKeyArn(stack, 'Key', key) } } }),
      ['kms:GenerateDataKey', 'kms:Decrypt'],
      key,
    ],
    [
      'of logs that EMR Serverless keeps',
      (stack) => ({ monitoring: { managedLogging: { encryptionKey: new Key(stack, 'Key') } } }),
      ['kms:GenerateDataKey', 'kms:Decrypt'],
      '${Key961B73FD.Arn}',
    ],
    [
      'of disks',
      (stack) => ({ diskEncryption: { encryptionKey: new Key(stack, 'Key') } }),
      ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'],
      '${Key961B73FD.Arn}',
    ],
    [
      'of disks, known at run time',
      (stack) => ({ diskEncryption: { encryptionKey: Key.fromKeyArn(stack, 'Key', JsonPath.stringAt('$.key')) } }),
      ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'],
      'arn:${AWS::Partition}:kms:*:*:key/*',
    ],
  ])('%s: it may use them', (_, props, actions, resource) => {
    expect(synthRun(props).statements.slice(2)).toEqual([{ Effect: 'Allow', Action: actions, Resource: resource }]);
  });
});

describe('runtime values', () => {
  const asked = (props: Props | ((stack: Stack) => Props)) => {
    const { Parameters, Arguments } = synthRun(props).state;
    return Parameters ?? Arguments;
  };

  it.each<[string, Props, object]>([
    [
      'a list of arguments',
      { jobDriver: { sparkSubmit: { entryPoint: 'a', entryPointArguments: JsonPath.listAt('$.l') } } },
      { JobDriver: { SparkSubmit: { 'EntryPointArguments.$': '$.l' } } },
    ],
    [
      'an argument',
      { jobDriver: { sparkSubmit: { entryPoint: 'a', entryPointArguments: ['b', JsonPath.stringAt('$.c')] } } },
      { JobDriver: { SparkSubmit: { 'EntryPointArguments.$': "States.Array('b', $.c)" } } },
    ],
    ['the whole job', { jobDriver: JsonPath.objectAt('$.job') as any }, { 'JobDriver.$': '$.job' }],
    ['a driver of the job', { jobDriver: { hive: JsonPath.objectAt('$.hive') as any } }, { JobDriver: { 'Hive.$': '$.hive' } }],
    [
      'configurations',
      { applicationConfig: JsonPath.objectAt('$.c') as any },
      { ConfigurationOverrides: { 'ApplicationConfiguration.$': '$.c' } },
    ],
    ['monitoring', { monitoring: JsonPath.objectAt('$.m') as any }, { ConfigurationOverrides: { 'MonitoringConfiguration.$': '$.m' } }],
    ['a time', { executionTimeout: Duration.minutes(JsonPath.numberAt('$.t')) }, { 'ExecutionTimeoutMinutes.$': '$.t' }],
    ['tags', { tags: JsonPath.objectAt('$.tags') as any }, { 'Tags.$': '$.tags' }],
    ['a mode', { mode: JsonPath.stringAt('$.mode') as EmrServerlessJobMode, retryPolicy: { maxAttempts: 2 } }, { 'Mode.$': '$.mode' }],
    [
      'a list in JSONata',
      { queryLanguage: JSONATA, jobDriver: { sparkSubmit: { entryPoint: 'a', entryPointArguments: Jsonata.list('{% $l %}') } } },
      { JobDriver: { SparkSubmit: { EntryPointArguments: '{% $l %}' } } },
    ],
    ['the whole job in JSONata', { queryLanguage: JSONATA, jobDriver: Jsonata.any('{% $job %}') }, { JobDriver: '{% $job %}' }],
    ['a policy in JSONata', { queryLanguage: JSONATA, retryPolicy: Jsonata.any('{% $r %}') }, { RetryPolicy: '{% $r %}' }],
    [
      'a time in JSONata',
      { queryLanguage: JSONATA, executionTimeout: Duration.minutes(Jsonata.number('{% $t %}')) },
      { ExecutionTimeoutMinutes: '{% $t %}' },
    ],
  ])('%s', (_, props, expected) => {
    expect(asked(props)).toMatchObject(expected);
  });

  it.each<[string, string, Props]>([
    ['JSONPath', JsonPath.stringAt('$.role'), {}],
    ['JSONata', Jsonata.string('{% $role %}'), { queryLanguage: JSONATA }],
  ])('a role in %s, and then it may hand over any of the account', (_, roleArn, props) => {
    const { statements } = synthRun((stack) => ({ ...props, executionRole: Role.fromRoleArn(stack, 'JobRole', roleArn) }));
    expect(statements[1]).toEqual({ ...PASS_ROLE, Resource: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*' });
  });

  it.each<[string, Props]>([
    ['JSONPath', { applicationId: JsonPath.stringAt('$.app') }],
    ['JSONata', { queryLanguage: JSONATA, applicationId: '{% $app %}' }],
  ])('an application in %s, and then it may use any', (_, props) => {
    const { statements } = synthRun({ ...props, integrationPattern: RUN_JOB });
    expect(statements[0].Resource).toBe(`${EMR}/applications/*`);
    expect(statements[2].Resource).toBe(`${EMR}/applications/*/jobruns/*`);
  });
});

describe('refusals', () => {
  const sparkSubmit = { entryPoint: 's3://scripts/report.py' };

  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'emr-serverless:startJobRun supports REQUEST_RESPONSE, RUN_JOB'],
    [
      'no job',
      { jobDriver: {} },
      'jobDriver is without a job: a job run is one job, for Spark or for Hive. Give either sparkSubmit or hive.',
    ],
    ['two jobs', { jobDriver: { sparkSubmit, hive: { query: 'q' } } }, 'jobDriver is sparkSubmit and hive: a job run is one job'],
    [
      'an empty script',
      { jobDriver: { sparkSubmit: { entryPoint: '' } } },
      "jobDriver.sparkSubmit.entryPoint is '': it has 0 characters, and the service takes 1 to 4096",
    ],
    [
      'many arguments',
      { jobDriver: { sparkSubmit: { ...sparkSubmit, entryPointArguments: Array(1025).fill('a') } } },
      'it has 1025 items, and the service takes 0 to 1024',
    ],
    [
      'no parameters',
      { jobDriver: { sparkSubmit: { ...sparkSubmit, sparkSubmitParameters: '' } } },
      "jobDriver.sparkSubmit.sparkSubmitParameters is ''",
    ],
    ['a long query', { jobDriver: { hive: { query: 'q'.repeat(10281) } } }, 'it has 10281 characters, and the service takes 1 to 10280'],
    ['an empty name', { jobName: '' }, "jobName is '': it has 0 characters, and the service takes 1 to 256"],
    [
      'a time of seconds',
      { executionTimeout: Duration.seconds(90) },
      'executionTimeout is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    ],
    [
      'a long time',
      { executionTimeout: Duration.minutes(1_000_001) },
      'executionTimeout is 1000001: the service takes 0 to 1000000 minutes',
    ],
    ['no attempt', { retryPolicy: { maxAttempts: 0 } }, 'retryPolicy.maxAttempts is 0: the service takes 1 or more'],
    [
      'failures of a batch job',
      { retryPolicy: { maxFailedAttemptsPerHour: 1 } },
      'retryPolicy.maxFailedAttemptsPerHour is 1: it counts the failures of a streaming job, and the mode is BATCH. Give maxAttempts, or EmrServerlessJobMode.STREAMING.',
    ],
    [
      'attempts of a stream',
      { mode: STREAMING, retryPolicy: { maxAttempts: 1 } },
      'retryPolicy.maxAttempts is 1: it counts the attempts of a batch job, and the mode is STREAMING. Give maxFailedAttemptsPerHour.',
    ],
    ['no place for logs', { monitoring: { s3Logging: { logUri: '' } } }, "monitoring.s3Logging.logUri is ''"],
    [
      'a long prefix',
      { monitoring: { cloudWatchLogging: { logStreamNamePrefix: 'p'.repeat(513) } } },
      'it has 513 characters, and the service takes 1 to 512',
    ],
    [
      'many tags',
      { tags: Object.fromEntries([...Array(201).keys()].map((n) => [`t${n}`, ''])) },
      'it has 201 items, and the service takes 0 to 200',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthRun(props)).toThrow(message);
    expect(() => synthRun(props)).toThrow('[Stack/Run] ');
  });

  it('an Express machine that would wait', () => {
    const run = () =>
      synth(
        (stack) =>
          new EmrServerlessStartJobRun(stack, 'Run', {
            applicationId: '00abc',
            executionRole: roleOf(stack),
            jobDriver: { sparkSubmit },
            integrationPattern: RUN_JOB,
          }),
        { stateMachineType: sfn.StateMachineType.EXPRESS },
      );
    expect(run).toThrow("[Stack/Run] integrationPattern is 'RUN_JOB': an Express state machine waits neither for a job nor for a callback");
  });
});
