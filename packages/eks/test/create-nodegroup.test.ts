import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as eksV2 from 'aws-cdk-lib/aws-eks-v2';
import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import {
  EksAmiType,
  EksCapacityType,
  EksCreateNodegroup,
  type EksCreateNodegroupProps,
  type EksNodeRepairOverride,
  EksRepairAction,
  EksTaintEffect,
  EksUpdateStrategy,
} from '../src';
import { roleOf } from './samples';
import { ANY_ROLE, allowed, EKS, haveRoleMade, lookAtRoles, NODEGROUPS, passRole, ROLE } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EksCreateNodegroupProps>;

function synthCreate(props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new EksCreateNodegroup(stack, 'Create', {
        clusterName: 'reports',
        nodegroupName: 'spot',
        subnetIds: ['subnet-1'],
        nodeRole: roleOf(stack),
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

const CREATE = [
  allowed('eks:CreateNodegroup', `${EKS}:cluster/reports`),
  allowed('ec2:DescribeSubnets', '*'),
  passRole(ROLE),
  lookAtRoles(ROLE, NODEGROUPS),
  haveRoleMade(NODEGROUPS),
];

it('#11720 #11721: creates a node group, and may do nothing else', () => {
  const { state, statements } = synthCreate({
    scaling: { minSize: 0, desiredSize: 1, maxSize: 3 },
    diskSize: Size.gibibytes(50),
    capacityType: EksCapacityType.SPOT,
    labels: { team: 'reports' },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::eks:createNodegroup',
    Parameters: {
      ClusterName: 'reports',
      NodegroupName: 'spot',
      Subnets: ['subnet-1'],
      NodeRole: ROLE,
      ScalingConfig: { MinSize: 0, DesiredSize: 1, MaxSize: 3 },
      DiskSize: 50,
      CapacityType: 'SPOT',
      Labels: { team: 'reports' },
    },
    End: true,
  });
  expect(statements).toEqual(CREATE);
});

it('may watch and delete the node group when it waits, and tag what it tags', () => {
  const nodegroup = `${EKS}:nodegroup/reports/spot/*`;
  const { state, statements } = synthCreate({ integrationPattern: RUN_JOB, tags: { team: 'reports' } });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::eks:createNodegroup.sync');
  expect(statements).toHaveLength(CREATE.length + 2);
  expect(statements).toEqual(
    expect.arrayContaining([
      ...CREATE,
      allowed('eks:TagResource', nodegroup),
      allowed(['eks:DescribeNodegroup', 'eks:DeleteNodegroup'], nodegroup),
    ]),
  );
});

it('may do it in any cluster and with any role, if they are known at run time', () => {
  const { state, statements } = synthCreate((stack) => ({
    integrationPattern: RUN_JOB,
    clusterName: JsonPath.stringAt('$.cluster'),
    nodeRole: Role.fromRoleArn(stack, 'Runtime', JsonPath.stringAt('$.role')),
  }));
  expect(state.Parameters).toMatchObject({ 'ClusterName.$': '$.cluster', 'NodeRole.$': '$.role' });
  expect(statements).toEqual([
    allowed('eks:CreateNodegroup', `${EKS}:cluster/*`),
    allowed('ec2:DescribeSubnets', '*'),
    passRole(ANY_ROLE),
    lookAtRoles(ANY_ROLE, NODEGROUPS),
    haveRoleMade(NODEGROUPS),
    allowed(['eks:DescribeNodegroup', 'eks:DeleteNodegroup'], `${EKS}:nodegroup/*/spot/*`),
  ]);
});

it('may do it in a cluster of the app', () => {
  const version = eksV2.KubernetesVersion.V1_33;
  const { state, statements } = synthCreate((stack) => ({ clusterName: new eksV2.Cluster(stack, 'New', { version }).clusterName }));
  expect(state.Parameters.ClusterName).toBe('${New8A81B073}');
  expect(statements).toContainEqual(allowed('eks:CreateNodegroup', `${EKS}:cluster/\${New8A81B073}`));
});

describe('the request', () => {
  it.each<[string, Props, object]>([
    ['a warm pool', { warmPool: { minSize: 1 } }, { WarmPoolConfig: { Enabled: true, MinSize: 1 } }],
    ['no warm pool', { warmPool: { enabled: false } }, { WarmPoolConfig: { Enabled: false } }],
    [
      'access',
      { remoteAccess: { ec2SshKey: 'key', sourceSecurityGroupIds: ['sg-1'] } },
      { RemoteAccess: { Ec2SshKey: 'key', SourceSecurityGroups: ['sg-1'] } },
    ],
    ['a launch template', { launchTemplate: { name: 't', version: '2' } }, { LaunchTemplate: { Name: 't', Version: '2' } }],
    [
      'an update',
      { update: { maxUnavailable: 2, strategy: EksUpdateStrategy.MINIMAL } },
      { UpdateConfig: { MaxUnavailable: 2, UpdateStrategy: 'MINIMAL' } },
    ],
    ['an image', { amiType: EksAmiType.BOTTLEROCKET_X86_64_FIPS }, { AmiType: 'BOTTLEROCKET_x86_64_FIPS' }],
    [
      'a repair',
      {
        nodeRepair: {
          maxUnhealthyCount: 3,
          overrides: [
            {
              nodeMonitoringCondition: 'KernelReady',
              nodeUnhealthyReason: 'SoftLockup',
              minRepairWaitTime: Duration.hours(1),
              repairAction: EksRepairAction.NO_ACTION,
            },
          ],
        },
      },
      {
        NodeRepairConfig: {
          Enabled: true,
          MaxUnhealthyNodeThresholdCount: 3,
          NodeRepairConfigOverrides: [
            {
              NodeMonitoringCondition: 'KernelReady',
              NodeUnhealthyReason: 'SoftLockup',
              MinRepairWaitTimeMins: 60,
              RepairAction: 'NoAction',
            },
          ],
        },
      },
    ],
  ])('%s', (_, props, expected) => {
    expect(synthCreate(props).state.Parameters).toEqual({
      ClusterName: 'reports',
      NodegroupName: 'spot',
      Subnets: ['subnet-1'],
      NodeRole: ROLE,
      ...expected,
    });
  });
});

describe('runtime values', () => {
  it.each<[string, Props, object]>([
    ['a size', { diskSize: Size.gibibytes(JsonPath.numberAt('$.disk')) }, { 'DiskSize.$': '$.disk' }],
    ['a type', { instanceTypes: ['m7g.large', JsonPath.stringAt('$.type')] }, { 'InstanceTypes.$': "States.Array('m7g.large', $.type)" }],
    ['a number', { scaling: { minSize: JsonPath.numberAt('$.min'), maxSize: 3 } }, { ScalingConfig: { 'MinSize.$': '$.min', MaxSize: 3 } }],
    ['a label', { labels: { day: JsonPath.stringAt('$.day') } }, { Labels: { 'day.$': '$.day' } }],
    [
      'a taint',
      { taints: [{ key: JsonPath.stringAt('$.key'), effect: EksTaintEffect.NO_EXECUTE }] },
      { Taints: [{ 'Key.$': '$.key', Effect: 'NO_EXECUTE' }] },
    ],
    [
      'structs in JSONata',
      {
        queryLanguage: JSONATA,
        subnetIds: Jsonata.list('{% $subnets %}'),
        scaling: Jsonata.any('{% $scaling %}') as unknown as object,
        taints: [Jsonata.any('{% $taint %}') as never],
        launchTemplate: Jsonata.any('{% $template %}') as unknown as object,
        nodeRepair: { overrides: [Jsonata.any('{% $override %}') as never] },
      },
      {
        Subnets: '{% $subnets %}',
        ScalingConfig: '{% $scaling %}',
        Taints: ['{% $taint %}'],
        LaunchTemplate: '{% $template %}',
        NodeRepairConfig: { Enabled: true, NodeRepairConfigOverrides: ['{% $override %}'] },
      },
    ],
  ])('%s', (_, props, request) => {
    const { state } = synthCreate(props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(request);
  });
});

describe('refusals', () => {
  const override = (minRepairWaitTime: Duration): EksNodeRepairOverride => ({
    nodeMonitoringCondition: 'KernelReady',
    nodeUnhealthyReason: 'SoftLockup',
    minRepairWaitTime,
    repairAction: EksRepairAction.REPLACE,
  });

  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'eks:createNodegroup supports REQUEST_RESPONSE, RUN_JOB'],
    ['an empty name', { nodegroupName: '' }, 'it has 0 characters, and the service takes 1 to 63'],
    ['no subnets', { subnetIds: [] }, 'subnetIds is []: the service takes no empty list'],
    ['no nodes at most', { scaling: { maxSize: 0 } }, 'scaling.maxSize is 0'],
    ['less than no nodes', { scaling: { minSize: -1 } }, 'scaling.minSize is -1'],
    [
      'more nodes than at most',
      { scaling: { minSize: 1, desiredSize: 5, maxSize: 3 } },
      'scaling is {"minSize":1,"desiredSize":5,"maxSize":3}: minSize is at most desiredSize, and desiredSize at most maxSize. Give numbers in this order.',
    ],
    ['the least above the most', { scaling: { minSize: 4, maxSize: 3 } }, 'Give numbers in this order'],
    ['a byte', { diskSize: Size.bytes(1) }, 'diskSize is 1 bytes: the service counts in whole gibibytes'],
    ['21 types', { instanceTypes: Array(21).fill('t') }, 'it has 21 items, and the service takes 0 to 20'],
    ['a long label', { labels: { team: 'r'.repeat(64) } }, 'it has 64 characters, and the service takes 1 to 63'],
    ['a label without a name', { labels: { '': 'r' } }, "the name of a label is ''"],
    ['a taint without a key', { taints: [{ key: '', effect: EksTaintEffect.NO_SCHEDULE }] }, "taints[0].key is ''"],
    [
      'many taints',
      { taints: Array(51).fill({ key: 'k', effect: EksTaintEffect.NO_SCHEDULE }) },
      'it has 51 items, and the service takes 0 to 50',
    ],
    [
      'a disk besides a launch template',
      { launchTemplate: { id: 'lt-1' }, diskSize: Size.gibibytes(50) },
      'diskSize is set besides launchTemplate: with a launch template, EKS takes it from there. Put it into the launch template.',
    ],
    [
      'access besides a launch template',
      { launchTemplate: { id: 'lt-1' }, remoteAccess: { ec2SshKey: 'k' } },
      'remoteAccess is set besides launchTemplate',
    ],
    [
      'a launch template without a name',
      { launchTemplate: { version: '1' } },
      'launchTemplate is without an id or a name: EKS takes one of them. Give id or name.',
    ],
    ['a launch template with two', { launchTemplate: { id: 'lt-1', name: 't' } }, 'launchTemplate is given by its id and by its name'],
    ['no nodes at once', { update: { maxUnavailable: 0 } }, 'update.maxUnavailable is 0: the service takes 1 to 100'],
    [
      'two numbers of nodes at once',
      { update: { maxUnavailable: 1, maxUnavailablePercentage: 10 } },
      'update.maxUnavailablePercentage is set besides maxUnavailable: EKS takes a number or a percentage. Keep one of them.',
    ],
    [
      '101 per cent',
      { nodeRepair: { maxUnhealthyPercentage: 101 } },
      'nodeRepair.maxUnhealthyPercentage is 101: the service takes 1 to 100 per cent',
    ],
    [
      'two limits',
      { nodeRepair: { maxParallelCount: 1, maxParallelPercentage: 1 } },
      'nodeRepair.maxParallelPercentage is set besides maxParallelCount',
    ],
    ['no wait', { nodeRepair: { overrides: [override(Duration.minutes(0))] } }, 'nodeRepair.overrides[0].minRepairWaitTime is 0'],
    ['seconds', { nodeRepair: { overrides: [override(Duration.seconds(90))] } }, 'the service counts in whole minutes'],
    ['less than no instances', { warmPool: { minSize: -1 } }, 'warmPool.minSize is -1'],
    ['no instances', { warmPool: { maxGroupPreparedCapacity: 0 } }, 'warmPool.maxGroupPreparedCapacity is 0'],
    ['an empty version', { version: '' }, "version is ''"],
    ['an empty token', { clientRequestToken: '' }, "clientRequestToken is ''"],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(message);
    expect(() => synthCreate(props)).toThrow('[Stack/Create] ');
  });
});
