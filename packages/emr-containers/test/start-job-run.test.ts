import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { machineWith, readable, synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import {
  Classification,
  EmrContainersStartJobRun,
  type EmrContainersStartJobRunProps,
  type JobDriver,
  ReleaseLabel,
  VirtualClusterInput,
} from '../src';
import { roleOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const CLUSTERS = 'arn:${AWS::Partition}:emr-containers:${AWS::Region}:${AWS::AccountId}:/virtualclusters';

type Props = Partial<EmrContainersStartJobRunProps>;

function runOf(stack: Stack, props: Props) {
  return new EmrContainersStartJobRun(stack, 'Run', {
    virtualCluster: VirtualClusterInput.fromVirtualClusterId('abc123'),
    releaseLabel: ReleaseLabel.EMR_7_9_0,
    jobDriver: { sparkSubmitJobDriver: { entryPoint: TaskInput.fromText('s3://scripts/report.py') } },
    ...props,
  });
}

/** With a role of the stack, unless the props say otherwise. */
function synthRun(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    return runOf(stack, 'executionRole' in given ? given : { executionRole: roleOf(stack), ...given });
  });
}

/** What the policies of a stack but the machine's allow, by their logical ids. */
function policiesOf({ template }: ReturnType<typeof synthRun>): { [id: string]: any[] } {
  const policies = Object.entries<any>(template.Resources).filter(
    ([id, { Type }]) => Type === 'AWS::IAM::Policy' && !/^StateMachine/.test(id),
  );
  return Object.fromEntries(policies.map(([id, { Properties }]) => [id, readable(Properties.PolicyDocument.Statement)]));
}

it('runs a job and waits for it, and may do nothing else', () => {
  const { state, statements } = synthRun({
    jobName: 'report',
    applicationConfig: [
      {
        classification: Classification.SPARK_DEFAULTS,
        properties: { 'spark.executor.instances': '2' },
        nestedConfig: [{ classification: new Classification('export'), properties: { A: 'b' } }],
      },
    ],
    jobDriver: {
      sparkSubmitJobDriver: {
        entryPoint: TaskInput.fromText('s3://scripts/report.py'),
        entryPointArguments: TaskInput.fromObject(['--day', 'monday']),
        sparkSubmitParameters: '--conf spark.executor.memory=2G',
      },
    },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-containers:startJobRun.sync',
    Parameters: {
      VirtualClusterId: 'abc123',
      Name: 'report',
      ExecutionRoleArn: '${JobRole014917C6.Arn}',
      ReleaseLabel: 'emr-7.9.0-latest',
      JobDriver: {
        SparkSubmitJobDriver: {
          EntryPoint: 's3://scripts/report.py',
          EntryPointArguments: ['--day', 'monday'],
          SparkSubmitParameters: '--conf spark.executor.memory=2G',
        },
      },
      ConfigurationOverrides: {
        ApplicationConfiguration: [
          {
            Classification: 'spark-defaults',
            Properties: { 'spark.executor.instances': '2' },
            Configurations: [{ Classification: 'export', Properties: { A: 'b' } }],
          },
        ],
        MonitoringConfiguration: { PersistentAppUI: 'ENABLED' },
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'emr-containers:StartJobRun',
      Resource: `${CLUSTERS}/abc123`,
      Condition: { StringEquals: { 'emr-containers:ExecutionRoleArn': '${JobRole014917C6.Arn}' } },
    },
    {
      Effect: 'Allow',
      Action: ['emr-containers:DescribeJobRun', 'emr-containers:CancelJobRun'],
      Resource: `${CLUSTERS}/abc123/jobruns/*`,
    },
  ]);
});

it('may neither watch nor cancel a job that it does not wait for', () => {
  const { state, statements } = synthRun({ integrationPattern: REQUEST_RESPONSE });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::emr-containers:startJobRun');
  expect(statements).toHaveLength(1);
});

it('may tag the job runs, if it tags', () => {
  const { state, statements } = synthRun({ tags: { team: 'reports' } });
  expect(state.Parameters.Tags).toEqual({ team: 'reports' });
  expect(statements).toContainEqual({
    Effect: 'Allow',
    Action: 'emr-containers:TagResource',
    Resource: `${CLUSTERS}/abc123/jobruns/*`,
  });
});

describe('#16621: releases', () => {
  it.each([
    ['the newest that was listed', ReleaseLabel.EMR_7_13_0, 'emr-7.13.0-latest'],
    ['the newest of EMR 6', ReleaseLabel.EMR_6_15_0, 'emr-6.15.0-latest'],
    ['any other', new ReleaseLabel('emr-8.0.0-20270101'), 'emr-8.0.0-20270101'],
  ])('%s', (_, releaseLabel, expected) => {
    expect(synthRun({ releaseLabel }).state.Parameters.ReleaseLabel).toBe(expected);
  });
});

describe('a role that is made', () => {
  const made = () => synthRun({ executionRole: undefined });

  it('trusts EMR and Step Functions at first', () => {
    const { state, template } = made();
    expect(state.Parameters.ExecutionRoleArn).toBe('${RunJobExecutionRole5C2267E1.Arn}');
    expect(template.Resources.RunJobExecutionRole5C2267E1.Properties.AssumeRolePolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'emr-containers.amazonaws.com' } },
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'states.amazonaws.com' } },
    ]);
  });

  it('writes the trust policy with the AWS CLI, by code in the template', () => {
    const { Properties } = made().template.Resources.SingletonLambda8693BB64968944B69AAFB0CC9EB8757CB6182A5B;
    expect(Properties).toMatchObject({ Runtime: 'python3.13', Handler: 'index.handler', Timeout: 30, MemorySize: 256 });
    expect(Properties.Code.ZipFile.split('\n').map((line: string) => line.trim())).toEqual([
      'import subprocess',
      '',
      'def handler(event, context):',
      "if event['RequestType'] == 'Delete':",
      'return',
      "properties = event['ResourceProperties']",
      'subprocess.run([',
      "'/opt/awscli/aws', 'emr-containers', 'update-role-trust-policy',",
      "'--cluster-name', properties['eksClusterId'],",
      "'--namespace', properties['eksNamespace'],",
      "'--role-name', properties['roleName'],",
      '], check=True)',
      '',
    ]);
  });

  it('PR #15262: what sets up the role may look at no other virtual cluster', () => {
    const policies = policiesOf(made());
    expect(policies.RunGetEksClusterInfoCustomResourcePolicyC45F9B41).toEqual([
      { Effect: 'Allow', Action: 'emr-containers:DescribeVirtualCluster', Resource: `${CLUSTERS}/abc123` },
    ]);
    expect(policies.SingletonLambda8693BB64968944B69AAFB0CC9EB8757CServiceRoleDefaultPolicy87B52EEA).toEqual([
      {
        Effect: 'Allow',
        Action: 'eks:DescribeCluster',
        Resource:
          'arn:${AWS::Partition}:eks:${AWS::Region}:${AWS::AccountId}:cluster/${RunGetEksClusterInfoC13F5293.virtualCluster.containerProvider.id}',
      },
      { Effect: 'Allow', Action: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'], Resource: '${RunJobExecutionRole5C2267E1.Arn}' },
    ]);
  });

  it('can be granted more by the task', () => {
    const stack = machineWith((scope) => {
      const run = runOf(scope, {});
      new Bucket(scope, 'Data').grantRead(run);
      return run;
    });
    const role = stack.node.findChild('Run').node.findChild('Job-Execution-Role') as Role;
    expect((stack.node.findChild('Run') as EmrContainersStartJobRun).grantPrincipal).toBe(role);
  });

  it('does for two tasks of a stack', () => {
    const { template } = synth((stack) =>
      runOf(stack, {}).next(
        new EmrContainersStartJobRun(stack, 'Again', {
          virtualCluster: VirtualClusterInput.fromVirtualClusterId('def456'),
          releaseLabel: ReleaseLabel.EMR_7_9_0,
          jobDriver: { sparkSubmitJobDriver: { entryPoint: TaskInput.fromText('s3://scripts/again.py') } },
        }),
      ),
    );
    expect(Object.keys(template.Resources).filter((id) => id.startsWith('SingletonLambda') && !id.includes('Role'))).toHaveLength(1);
  });
});

describe('monitoring', () => {
  const configurationOf = (props: Props | ((stack: Stack) => Props)) =>
    synthRun(props).state.Parameters.ConfigurationOverrides.MonitoringConfiguration;

  it.each<[string, (stack: Stack) => Props['monitoring'], object]>([
    ['nothing', () => undefined, { PersistentAppUI: 'ENABLED' }],
    ['no history server', () => ({ persistentAppUI: false }), { PersistentAppUI: 'DISABLED' }],
    [
      'places that are made',
      () => ({ logging: true, logStreamNamePrefix: 'report' }),
      {
        CloudWatchMonitoringConfiguration: { LogGroupName: '${RunMonitoringLogGroup8F2738F8}', LogStreamNamePrefix: 'report' },
        PersistentAppUI: 'ENABLED',
        S3MonitoringConfiguration: { LogUri: 's3://${RunMonitoringBucket45F063BF}' },
      },
    ],
    [
      'a log group',
      (stack) => ({ logGroup: new LogGroup(stack, 'Logs') }),
      { CloudWatchMonitoringConfiguration: { LogGroupName: '${Logs6819BB44}' }, PersistentAppUI: 'ENABLED' },
    ],
    [
      'a bucket, whatever logging says',
      (stack) => ({ logging: false, logBucket: new Bucket(stack, 'Bucket') }),
      { PersistentAppUI: 'ENABLED', S3MonitoringConfiguration: { LogUri: 's3://${Bucket83908E77}' } },
    ],
  ])('%s', (_, monitoring, expected) => {
    expect(configurationOf((stack) => ({ monitoring: monitoring(stack) }))).toEqual(expected);
  });

  it('lets the role write there', () => {
    const run = synthRun((stack) => ({ monitoring: { logGroup: new LogGroup(stack, 'Logs'), logBucket: new Bucket(stack, 'Bucket') } }));
    expect(policiesOf(run).JobRoleDefaultPolicy5DE0D8F9).toEqual([
      expect.objectContaining({
        Action: expect.arrayContaining(['s3:PutObject', 's3:GetObject*']),
        Resource: ['${Bucket83908E77.Arn}', '${Bucket83908E77.Arn}/*'],
      }),
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: '${Logs6819BB44.Arn}' },
      {
        Effect: 'Allow',
        Action: 'logs:DescribeLogStreams',
        Resource: ['arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Logs6819BB44}', '${Logs6819BB44.Arn}'],
      },
      {
        Effect: 'Allow',
        Action: 'logs:DescribeLogGroups',
        Resource: 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*',
      },
    ]);
  });
});

describe('runtime values', () => {
  const sparkSubmit = (entryPointArguments: sfn.TaskInput): JobDriver => ({
    sparkSubmitJobDriver: { entryPoint: TaskInput.fromText('s3://scripts/report.py'), entryPointArguments },
  });

  describe('#22061: takes arguments from the input', () => {
    it.each<[string, Props, object]>([
      ['a list', { jobDriver: sparkSubmit(TaskInput.fromJsonPathAt('$.l')) }, { 'EntryPointArguments.$': '$.l' }],
      ['a list as an object', { jobDriver: sparkSubmit(TaskInput.fromObject(JsonPath.listAt('$.l'))) }, { 'EntryPointArguments.$': '$.l' }],
      [
        'one among others',
        { jobDriver: sparkSubmit(TaskInput.fromObject(['--day', JsonPath.stringAt('$.day')])) },
        { 'EntryPointArguments.$': "States.Array('--day', $.day)" },
      ],
      [
        'a list in JSONata',
        { queryLanguage: JSONATA, jobDriver: sparkSubmit(TaskInput.fromText('{% $l %}')) },
        { EntryPointArguments: '{% $l %}' },
      ],
      [
        'one among others in JSONata',
        { queryLanguage: JSONATA, jobDriver: sparkSubmit(TaskInput.fromObject(['--day', '{% $day %}'])) },
        { EntryPointArguments: ['--day', '{% $day %}'] },
      ],
    ])('%s', (_, props, expected) => {
      const { Parameters, Arguments } = synthRun(props).state;
      expect((Parameters ?? Arguments).JobDriver.SparkSubmitJobDriver).toMatchObject(expected);
    });
  });

  it.each<[string, Props, object]>([
    [
      'configurations',
      { applicationConfig: JsonPath.objectAt('$.c') as any },
      { ConfigurationOverrides: { 'ApplicationConfiguration.$': '$.c' } },
    ],
    ['the whole job', { jobDriver: JsonPath.objectAt('$.job') as any }, { 'JobDriver.$': '$.job' }],
    [
      'the job',
      { jobDriver: { sparkSubmitJobDriver: JsonPath.objectAt('$.job') as any } },
      { JobDriver: { 'SparkSubmitJobDriver.$': '$.job' } },
    ],
    ['a release', { releaseLabel: new ReleaseLabel(JsonPath.stringAt('$.r')) }, { 'ReleaseLabel.$': '$.r' }],
    ['tags', { tags: JsonPath.objectAt('$.t') as any }, { 'Tags.$': '$.t' }],
    ['tags in JSONata', { queryLanguage: JSONATA, tags: Jsonata.any('{% $t %}') }, { Tags: '{% $t %}' }],
  ])('takes %s', (_, props, expected) => {
    const { Parameters, Arguments } = synthRun(props).state;
    expect(Parameters ?? Arguments).toMatchObject(expected);
  });

  describe('takes a virtual cluster that is only known at run time', () => {
    it.each<[string, Props, object]>([
      [
        'JSONPath',
        { virtualCluster: VirtualClusterInput.fromTaskInput(TaskInput.fromJsonPathAt('$.vc')) },
        { 'VirtualClusterId.$': '$.vc' },
      ],
      [
        'JSONata',
        { queryLanguage: JSONATA, virtualCluster: VirtualClusterInput.fromVirtualClusterId('{% $vc %}') },
        { VirtualClusterId: '{% $vc %}' },
      ],
    ])('in %s, and then may use any', (_, props, expected) => {
      const { state, statements } = synthRun(props);
      expect(state.Parameters ?? state.Arguments).toMatchObject(expected);
      expect(statements.map(({ Resource }) => Resource)).toEqual([`${CLUSTERS}/*`, `${CLUSTERS}/*/jobruns/*`]);
    });
  });

  describe('takes a role that is only known at run time', () => {
    it.each([
      ['JSONPath', {}, JsonPath.stringAt('$.role'), { 'ExecutionRoleArn.$': '$.role' }],
      ['JSONata', { queryLanguage: JSONATA }, Jsonata.string('{% $role %}'), { ExecutionRoleArn: '{% $role %}' }],
    ])('in %s', (_, props, roleArn, expected) => {
      const run = synthRun((stack) => ({ ...props, executionRole: Role.fromRoleArn(stack, 'JobRole', roleArn) }));
      expect(run.state.Parameters ?? run.state.Arguments).toMatchObject(expected);
      expect(run.statements[0].Condition).toEqual({
        StringLike: { 'emr-containers:ExecutionRoleArn': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*' },
      });
      expect(policiesOf(run)).toEqual({});
    });
  });
});

describe('refusals', () => {
  const entryPoint = TaskInput.fromText('s3://scripts/report.py');
  const job = (driver: Partial<JobDriver['sparkSubmitJobDriver']>): Props => ({
    jobDriver: { sparkSubmitJobDriver: { entryPoint, ...driver } },
  });

  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'emr-containers:startJobRun supports RUN_JOB, REQUEST_RESPONSE'],
    [
      'no role for a virtual cluster from the input',
      { executionRole: undefined, virtualCluster: VirtualClusterInput.fromTaskInput(TaskInput.fromJsonPathAt('$.vc')) },
      'executionRole is missing: a role is made only for a virtual cluster that is known when the app is deployed, since it has to trust its namespace. Give the role that the job works with.',
    ],
    [
      'no role for a virtual cluster from the input in JSONata',
      { executionRole: undefined, queryLanguage: JSONATA, virtualCluster: VirtualClusterInput.fromVirtualClusterId('{% $vc %}') },
      'executionRole is missing',
    ],
    [
      'an empty virtual cluster',
      { virtualCluster: VirtualClusterInput.fromVirtualClusterId('') },
      "virtualCluster is '': it has 0 characters",
    ],
    ['a long name', { jobName: 'n'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
    [
      'an empty script',
      job({ entryPoint: TaskInput.fromText('') }),
      "jobDriver.sparkSubmitJobDriver.entryPoint is '': it has 0 characters, and the service takes 1 to 256",
    ],
    [
      'an object for a script',
      job({ entryPoint: TaskInput.fromObject({ a: 1 }) }),
      'jobDriver.sparkSubmitJobDriver.entryPoint is {"a":1}: it has to be a text',
    ],
    [
      'a text for arguments',
      job({ entryPointArguments: TaskInput.fromText('a') }),
      "jobDriver.sparkSubmitJobDriver.entryPointArguments is 'a': it has to be a list of texts. Give TaskInput.fromObject(['a', 'b']) or an expression.",
    ],
    [
      'numbers for arguments',
      job({ entryPointArguments: TaskInput.fromObject([1]) }),
      'entryPointArguments is [1]: it has to be a list of texts',
    ],
    ['no arguments', job({ entryPointArguments: TaskInput.fromObject([]) }), 'it has 0 items, and the service takes 1 to 10280'],
    ['empty parameters', job({ sparkSubmitParameters: '' }), "jobDriver.sparkSubmitJobDriver.sparkSubmitParameters is ''"],
    [
      'a configuration that sets nothing',
      { applicationConfig: [{ classification: Classification.SPARK }] },
      "applicationConfig[0] is 'spark' alone: a configuration without settings sets nothing. Give properties or nestedConfig.",
    ],
    [
      'many configurations',
      { applicationConfig: Array(101).fill({ classification: Classification.SPARK, properties: {} }) },
      'it has 101 items, and the service takes 0 to 100',
    ],
    [
      'a prefix for no log group',
      { monitoring: { logStreamNamePrefix: 'report' } },
      "monitoring.logStreamNamePrefix is 'report': there is no log group whose streams it could name. Give logGroup, or set logging.",
    ],
    [
      'an expression for a flag',
      { monitoring: { persistentAppUI: JsonPath.stringAt('$.ui') as any } },
      "monitoring.persistentAppUI is '$.ui': it decides how the task is rendered",
    ],
    [
      'an expression for logging',
      { monitoring: { logging: Jsonata.any('{% $l %}') } },
      "monitoring.logging is '{% $l %}': it decides how the task is rendered",
    ],
    [
      'an expression for monitoring',
      { monitoring: JsonPath.objectAt('$.m') as any },
      "monitoring is '$.m': it decides how the task is rendered",
    ],
    [
      'many tags',
      { tags: Object.fromEntries([...Array(51).keys()].map((n) => [`t${n}`, ''])) },
      'it has 51 items, and the service takes 0 to 50',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthRun(props)).toThrow(message);
    expect(() => synthRun(props)).toThrow('[Stack/Run] ');
  });

  it('an Express machine that would wait', () => {
    const run = () =>
      synth((stack) => runOf(stack, { executionRole: roleOf(stack), integrationPattern: RUN_JOB }), {
        stateMachineType: sfn.StateMachineType.EXPRESS,
      });
    expect(run).toThrow("[Stack/Run] integrationPattern is 'RUN_JOB': an Express state machine waits neither for a job nor for a callback");
  });
});
