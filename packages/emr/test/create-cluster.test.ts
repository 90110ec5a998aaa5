import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import { ENABLE_EMR_SERVICE_POLICY_V2 } from 'aws-cdk-lib/cx-api';
import { EmrCreateCluster, type EmrCreateClusterProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const clusters = 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/*';

function synthCreate(props: Partial<EmrCreateClusterProps> = {}) {
  return synth((stack) => new EmrCreateCluster(stack, 'Create', { instances: {}, name: 'cluster', ...props }));
}

function requestOf(props: Partial<EmrCreateClusterProps>) {
  const { Parameters, Arguments } = synthCreate(props).state;
  const { Name, JobFlowRole, ServiceRole, AutoScalingRole, VisibleToAllUsers, ...request } = Parameters ?? Arguments;
  return request;
}

it('creates a cluster, and may do nothing else', () => {
  const { state, statements } = synthCreate({ releaseLabel: 'emr-7.5.0', applications: [{ name: 'Spark' }] });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:createCluster.sync',
    Parameters: {
      Instances: { KeepJobFlowAliveWhenNoSteps: true },
      Name: 'cluster',
      JobFlowRole: '${CreateInstanceRole26471D87}',
      ServiceRole: '${CreateServiceRole0A9932AB}',
      AutoScalingRole: '${CreateAutoScalingRole4F7C4BC9}',
      Applications: [{ Name: 'Spark' }],
      ReleaseLabel: 'emr-7.5.0',
      VisibleToAllUsers: true,
    },
    End: true,
  });
  const passing = (role: string, service: string) => ({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: role,
    Condition: { StringLike: { 'iam:PassedToService': service } },
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'elasticmapreduce:RunJobFlow', Resource: '*' },
    passing('${CreateServiceRole0A9932AB.Arn}', 'elasticmapreduce.amazonaws.com*'),
    passing('${CreateInstanceRole26471D87.Arn}', 'ec2.amazonaws.com*'),
    passing('${CreateAutoScalingRole4F7C4BC9.Arn}', 'application-autoscaling.amazonaws.com*'),
    {
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource:
        'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/elasticmapreduce.amazonaws.com*/AWSServiceRoleForEMRCleanup*',
      Condition: {
        StringEquals: { 'iam:AWSServiceName': ['elasticmapreduce.amazonaws.com', 'elasticmapreduce.amazonaws.com.cn'] },
      },
    },
    { Effect: 'Allow', Action: ['elasticmapreduce:DescribeCluster', 'elasticmapreduce:TerminateJobFlows'], Resource: clusters },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventForEMRRunJobFlowRule',
    },
  ]);
});

it('may neither watch nor stop what it does not wait for', () => {
  const { state, statements } = synthCreate({ integrationPattern: REQUEST_RESPONSE });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::elasticmapreduce:createCluster');
  const actions = statements.flatMap(({ Action }) => Action);
  expect(new Set(actions)).toEqual(new Set(['elasticmapreduce:RunJobFlow', 'iam:PassRole', 'iam:CreateServiceLinkedRole']));
});

describe('tags', () => {
  const synthWithSecondPolicy = (props: Partial<EmrCreateClusterProps> = {}) =>
    synth((stack) => {
      stack.node.setContext(ENABLE_EMR_SERVICE_POLICY_V2, true);
      return new EmrCreateCluster(stack, 'Create', { instances: {}, name: 'cluster', ...props });
    });
  const tagging = { Effect: 'Allow', Action: 'elasticmapreduce:AddTags', Resource: clusters };
  const managed = { Key: 'for-use-with-amazon-emr-managed-policies', Value: 'true' };

  it('#24842, #24856: may tag clusters if there are tags', () => {
    const { state, statements } = synthCreate({ tags: { team: 'data', day: JsonPath.stringAt('$.day') } });
    expect(state.Parameters.Tags).toEqual([
      { Key: 'team', Value: 'data' },
      { Key: 'day', 'Value.$': '$.day' },
    ]);
    expect(statements).toContainEqual(tagging);
    expect(synthCreate().statements.flatMap(({ Action }) => Action)).not.toContain('elasticmapreduce:AddTags');
  });

  it('#27736: carry the tag that the second version of the managed policy asks for', () => {
    const { state, statements, template } = synthWithSecondPolicy({ tags: { team: 'data' } });
    expect(state.Parameters.Tags).toEqual([{ Key: 'team', Value: 'data' }, managed]);
    expect(statements).toContainEqual(tagging);
    expect(JSON.stringify(template)).toContain('service-role/AmazonEMRServicePolicy_v2');
    expect(synthWithSecondPolicy().state.Parameters.Tags).toEqual([managed]);
  });

  it('from the input cannot carry it', () => {
    const tags = JsonPath.objectAt('$.tags') as any;
    expect(() => synthWithSecondPolicy({ tags })).toThrow(
      "[Stack/Create] tags is '$.tags': the feature flag enableEmrServicePolicyV2 adds a tag to them, which an expression does not take. Give the tags by key; their values may be expressions.",
    );
  });
});

describe('#29299: takes lists and structs from the input', () => {
  const listed = (list: any) => ({ applications: list, bootstrapActions: list, configurations: list, tags: list }) as any;
  const named = (value: string, suffix = '') =>
    Object.fromEntries(['Applications', 'BootstrapActions', 'Configurations', 'Tags'].map((name) => [`${name}${suffix}`, value]));
  const keptAlive = { KeepJobFlowAliveWhenNoSteps: true };

  it.each<[string, any, object]>([
    ['by a path', listed(JsonPath.listAt('$.list')), { Instances: keptAlive, ...named('$.list', '.$') }],
    [
      'by the value of a TaskInput',
      listed(sfn.TaskInput.fromJsonPathAt('$.list').value),
      { Instances: keptAlive, ...named('$.list', '.$') },
    ],
    ['by JSONata', { queryLanguage: JSONATA, ...listed(Jsonata.any('{% $l %}')) }, { Instances: keptAlive, ...named('{% $l %}') }],
    ['by JSONata in plain text', { queryLanguage: JSONATA, ...listed('{% $l %}') }, { Instances: keptAlive, ...named('{% $l %}') }],
    [
      'by a path among items',
      { configurations: [JsonPath.objectAt('$.a'), JsonPath.objectAt('$.b')] },
      { Instances: keptAlive, 'Configurations.$': 'States.Array($.a, $.b)' },
    ],
    [
      'by JSONata among items',
      { queryLanguage: JSONATA, configurations: ['{% $a %}', { classification: 'b' }] },
      { Instances: keptAlive, Configurations: ['{% $a %}', { Classification: 'b' }] },
    ],
    [
      'for instance groups',
      { instances: { instanceGroups: JsonPath.listAt('$.groups') } },
      { Instances: { ...keptAlive, 'InstanceGroups.$': '$.groups' } },
    ],
    [
      'for instance fleets',
      { instances: { instanceFleets: JsonPath.listAt('$.fleets') } },
      { Instances: { ...keptAlive, 'InstanceFleets.$': '$.fleets' } },
    ],
    ['for all instances', { instances: JsonPath.objectAt('$.instances') }, { 'Instances.$': '$.instances' }],
    [
      'for the placement',
      { instances: { placement: JsonPath.objectAt('$.placement') } },
      { Instances: { ...keptAlive, 'Placement.$': '$.placement' } },
    ],
    [
      'for other structs',
      { kerberosAttributes: JsonPath.objectAt('$.k'), managedScalingPolicy: JsonPath.objectAt('$.m') },
      { Instances: keptAlive, 'KerberosAttributes.$': '$.k', 'ManagedScalingPolicy.$': '$.m' },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toEqual(expected);
  });
});

it('takes expressions for numbers, durations and sizes', () => {
  expect(
    requestOf({
      releaseLabel: JsonPath.stringAt('$.release'),
      ebsRootVolumeIops: JsonPath.numberAt('$.iops'),
      ebsRootVolumeThroughput: JsonPath.numberAt('$.throughput'),
      ebsRootVolumeSize: Size.gibibytes(JsonPath.numberAt('$.gibibytes')),
      stepConcurrencyLevel: JsonPath.numberAt('$.steps'),
      autoTerminationPolicyIdleTimeout: Duration.seconds(JsonPath.numberAt('$.idle')),
    }),
  ).toEqual({
    Instances: { KeepJobFlowAliveWhenNoSteps: true },
    'ReleaseLabel.$': '$.release',
    'EbsRootVolumeIops.$': '$.iops',
    'EbsRootVolumeThroughput.$': '$.throughput',
    'EbsRootVolumeSize.$': '$.gibibytes',
    'StepConcurrencyLevel.$': '$.steps',
    AutoTerminationPolicy: { 'IdleTimeout.$': '$.idle' },
  });
});

it('is visible to nobody else if it is told so', () => {
  expect(synthCreate({ visibleToAllUsers: false }).state.Parameters.VisibleToAllUsers).toBe(false);
});

describe('refusals', () => {
  it.each<[string, Partial<EmrCreateClusterProps>, string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': elasticmapreduce:createCluster",
    ],
    ['a long name', { name: 'x'.repeat(257) }, 'name is'],
    [
      'another way to write a release',
      { releaseLabel: '7.5.0' },
      "releaseLabel is '7.5.0': a release of EMR is named emr-x.y.z. Write it in full, such as emr-7.5.0.",
    ],
    ['a small root volume', { ebsRootVolumeSize: Size.gibibytes(14) }, 'ebsRootVolumeSize is 14: the service takes 15 to 100 GiB'],
    [
      'a root volume of no whole number of GiB',
      { ebsRootVolumeSize: Size.mebibytes(20_000) },
      'ebsRootVolumeSize is 20971520000 bytes: the service counts in whole gibibytes',
    ],
    ['few IOPS', { ebsRootVolumeIops: 2999 }, 'ebsRootVolumeIops is 2999: the service takes 3000 to 16000'],
    ['a low throughput', { ebsRootVolumeThroughput: 124 }, 'ebsRootVolumeThroughput is 124: the service takes 125 to 1000 MiB/s'],
    [
      'IOPS in an old release',
      { ebsRootVolumeIops: 3000, releaseLabel: 'emr-6.14.0' },
      'ebsRootVolumeIops is 3000: EMR has it since emr-6.15.0, and releaseLabel is emr-6.14.0. Choose a later release, or leave the prop out.',
    ],
    [
      'a throughput in an old release',
      { ebsRootVolumeThroughput: 125, releaseLabel: 'emr-5.36.0' },
      'ebsRootVolumeThroughput is 125: EMR has it since emr-6.15.0',
    ],
    ['no step at a time', { stepConcurrencyLevel: 0 }, 'stepConcurrencyLevel is 0: the service takes 1 to 256'],
    [
      'steps at a time in an old release',
      { stepConcurrencyLevel: 2, releaseLabel: 'emr-5.27.9' },
      'stepConcurrencyLevel is 2: EMR has it since emr-5.28.0',
    ],
    [
      'a short idle time',
      { autoTerminationPolicyIdleTimeout: Duration.seconds(59) },
      'autoTerminationPolicyIdleTimeout is 59: the service takes 60 to 604800 seconds',
    ],
    [
      'an idle time by expression in minutes',
      { autoTerminationPolicyIdleTimeout: Duration.minutes(JsonPath.numberAt('$.m')) },
      'autoTerminationPolicyIdleTimeout is an expression in minutes: an expression is not converted',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(`[Stack/Create] ${message}`);
  });

  it.each(['emr-6.15.0', 'emr-6.16.0', 'emr-7.0.0', JsonPath.stringAt('$.release')])('but not IOPS in %s', (releaseLabel) => {
    expect(() => synthCreate({ ebsRootVolumeIops: 3000, releaseLabel })).not.toThrow();
  });
});
