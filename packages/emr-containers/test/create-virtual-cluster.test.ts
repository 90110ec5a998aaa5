import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import { Cluster } from 'aws-cdk-lib/aws-eks';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EksClusterInput, EmrContainersCreateVirtualCluster, type EmrContainersCreateVirtualClusterProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

type Props = Partial<EmrContainersCreateVirtualClusterProps>;

function synthCreate(props: Props = {}, machine: MachineOptions = {}, id = 'Create') {
  const eksCluster = EksClusterInput.fromTaskInput(TaskInput.fromText('cluster'));
  return synth((stack) => new EmrContainersCreateVirtualCluster(stack, id, { eksCluster, ...props }), machine);
}

it('creates a virtual cluster, and may do nothing else', () => {
  const { state, statements } = synthCreate({ eksNamespace: 'reports', virtualClusterName: 'reports' });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-containers:createVirtualCluster',
    Parameters: {
      Name: 'reports',
      ContainerProvider: { Id: 'cluster', Info: { EksInfo: { Namespace: 'reports' } }, Type: 'EKS' },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'emr-containers:CreateVirtualCluster', Resource: '*' },
    {
      Effect: 'Allow',
      Action: 'iam:CreateServiceLinkedRole',
      Resource:
        'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers',
      Condition: { StringLike: { 'iam:AWSServiceName': 'emr-containers.amazonaws.com' } },
    },
  ]);
});

it('may tag what it tags', () => {
  const { state, statements } = synthCreate({ tags: { team: 'reports' } });
  expect(state.Parameters.Tags).toEqual({ team: 'reports' });
  expect(statements[2]).toEqual({
    Effect: 'Allow',
    Action: 'emr-containers:TagResource',
    Resource: 'arn:${AWS::Partition}:emr-containers:${AWS::Region}:${AWS::AccountId}:/virtualclusters/*',
  });
});

it('takes a cluster of the app', () => {
  const { state } = synth(
    (stack) =>
      new EmrContainersCreateVirtualCluster(stack, 'Create', {
        eksCluster: EksClusterInput.fromCluster(Cluster.fromClusterAttributes(stack, 'Cluster', { clusterName: 'imported' })),
      }),
  );
  expect(state.Parameters.ContainerProvider).toMatchObject({ Id: 'imported', Info: { EksInfo: { Namespace: 'default' } } });
});

describe('is named after the execution and the state by default', () => {
  it.each<[string, Props, MachineOptions, object]>([
    ['in JSONPath', {}, {}, { 'Name.$': "States.Format('{}/{}', $$.Execution.Name, $$.State.Name)" }],
    ['in JSONata', { queryLanguage: JSONATA }, {}, { Name: "{% $states.context.Execution.Name & '/' & $states.context.State.Name %}" }],
    [
      'in a JSONata machine that the task takes its language from',
      {},
      { queryLanguage: JSONATA },
      { Name: "{% $states.context.Execution.Name & '/' & $states.context.State.Name %}" },
    ],
  ])('%s', (_, props, machine, expected) => {
    const { state, warnings } = synthCreate(props, machine);
    expect(state.Parameters ?? state.Arguments).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  it('with a warning of a state name that EMR does not take', () => {
    expect(synthCreate({}, {}, 'Create a cluster').warnings).toEqual([
      expect.stringContaining(
        "The virtual cluster is named after the state 'Create a cluster', and EMR takes letters, digits and .-_/# only.",
      ),
    ]);
    expect(synthCreate({ virtualClusterName: 'reports' }, {}, 'Create a cluster').warnings).toEqual([]);
  });
});

it.each<[string, Props, object]>([
  [
    'JSONPath',
    {
      eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromJsonPathAt('$.cluster')),
      eksNamespace: JsonPath.stringAt('$.namespace'),
      tags: JsonPath.objectAt('$.tags') as any,
    },
    { ContainerProvider: { 'Id.$': '$.cluster', Info: { EksInfo: { 'Namespace.$': '$.namespace' } }, Type: 'EKS' }, 'Tags.$': '$.tags' },
  ],
  [
    'JSONata',
    {
      queryLanguage: JSONATA,
      eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromJsonata('{% $cluster %}')),
      eksNamespace: '{% $n %}',
    },
    { ContainerProvider: { Id: '{% $cluster %}', Info: { EksInfo: { Namespace: '{% $n %}' } }, Type: 'EKS' } },
  ],
])('takes runtime values in %s', (_, props, expected) => {
  const { Parameters, Arguments } = synthCreate(props).state;
  expect(Parameters ?? Arguments).toMatchObject(expected);
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    ['a pattern that EMR does not have', { integrationPattern: RUN_JOB }, 'emr-containers:createVirtualCluster supports REQUEST_RESPONSE'],
    [
      'an object for a cluster',
      { eksCluster: EksClusterInput.fromTaskInput(TaskInput.fromObject({ a: 1 })) },
      'eksCluster is {"a":1}: it has to be a text. Give TaskInput.fromText(…) or an expression.',
    ],
    ['an empty namespace', { eksNamespace: '' }, "eksNamespace is '': it has 0 characters, and the service takes 1 to 63"],
    ['a long name', { virtualClusterName: 'n'.repeat(65) }, 'it has 65 characters, and the service takes 1 to 64'],
    [
      'many tags',
      { tags: Object.fromEntries([...Array(51).keys()].map((n) => [`t${n}`, ''])) },
      'it has 51 items, and the service takes 0 to 50',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(message);
    expect(() => synthCreate(props)).toThrow('[Stack/Create] ');
  });
});
