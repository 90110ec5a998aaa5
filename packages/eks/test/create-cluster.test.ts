import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import {
  EksAuthenticationMode,
  EksControlPlaneTier,
  EksCreateCluster,
  type EksCreateClusterProps,
  EksIpFamily,
  EksLogType,
  EksNodePool,
  EksScoringStrategy,
  EksSpreadLevel,
  EksSupportType,
} from '../src';
import { roleOf } from './samples';
import { ANY_ROLE, allowed, CLUSTERS, EKS, haveRoleMade, lookAtRoles, passRole, ROLE } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EksCreateClusterProps>;

const vpc = { subnetIds: ['subnet-1', 'subnet-2'] };
const nodes = 'arn:aws:iam::111111111111:role/nodes';

function synthCreate(props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new EksCreateCluster(stack, 'Create', {
        clusterName: 'reports',
        role: roleOf(stack),
        vpc,
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

const CREATE = [allowed('eks:CreateCluster', '*'), passRole(ROLE), lookAtRoles(ROLE, CLUSTERS), haveRoleMade(CLUSTERS)];

it('#11720 #11721: creates a cluster, and may do nothing else', () => {
  const { state, statements } = synthCreate({ version: '1.34' });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::eks:createCluster',
    Parameters: { Name: 'reports', Version: '1.34', RoleArn: ROLE, ResourcesVpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'] } },
    End: true,
  });
  expect(statements).toEqual(CREATE);
});

describe('permissions', () => {
  const cluster = `${EKS}:cluster/reports`;

  it.each<[string, (stack: Stack) => Props, object[]]>([
    [
      'to watch the cluster and to delete it, when it waits',
      () => ({ integrationPattern: RUN_JOB }),
      [allowed(['eks:DescribeCluster', 'eks:DeleteCluster'], cluster)],
    ],
    ['to tag the cluster', () => ({ tags: { team: 'reports' } }), [allowed('eks:TagResource', cluster)]],
    [
      'to have nodes join',
      (stack) => ({ autoMode: { nodePools: [EksNodePool.SYSTEM], nodeRole: roleOf(stack, nodes) } }),
      [allowed('eks:CreateAccessEntry', cluster), passRole(nodes, 'ec2.amazonaws.com'), passRole(nodes)],
    ],
    ['none for nodes that join later', () => ({ autoMode: {} }), []],
    [
      'to have the key used',
      (stack) => ({ encryptionKey: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:111111111111:key/1') }),
      [allowed(['kms:DescribeKey', 'kms:CreateGrant'], 'arn:aws:kms:eu-west-1:111111111111:key/1')],
    ],
    [
      'of any key known at run time',
      (stack) => ({ encryptionKey: Key.fromKeyArn(stack, 'Key', JsonPath.stringAt('$.key')) }),
      [allowed(['kms:DescribeKey', 'kms:CreateGrant'], 'arn:${AWS::Partition}:kms:*:*:key/*')],
    ],
  ])('%s', (_, props, expected) => {
    const { statements } = synthCreate(props);
    expect(statements).toHaveLength(CREATE.length + expected.length);
    expect(statements).toEqual(expect.arrayContaining([...CREATE, ...expected]));
  });

  it('on any cluster and role, if they are known at run time', () => {
    const { state, statements } = synthCreate((stack) => ({
      clusterName: JsonPath.stringAt('$.name'),
      role: Role.fromRoleArn(stack, 'Runtime', JsonPath.stringAt('$.role')),
      integrationPattern: RUN_JOB,
    }));
    expect(state.Parameters).toMatchObject({ 'Name.$': '$.name', 'RoleArn.$': '$.role' });
    expect(statements).toEqual([
      allowed('eks:CreateCluster', '*'),
      passRole(ANY_ROLE),
      lookAtRoles(ANY_ROLE, CLUSTERS),
      haveRoleMade(CLUSTERS),
      allowed(['eks:DescribeCluster', 'eks:DeleteCluster'], `${EKS}:cluster/*`),
    ]);
  });
});

describe('the request', () => {
  const automode = (enabled: unknown) => ({
    ComputeConfig: { Enabled: enabled },
    StorageConfig: { BlockStorage: { Enabled: enabled } },
    KubernetesNetworkConfig: { ElasticLoadBalancing: { Enabled: enabled } },
  });

  it.each<[string, (stack: Stack) => Props, object]>([
    ['logs', () => ({ logTypes: [EksLogType.AUDIT] }), { Logging: { ClusterLogging: [{ Types: ['audit'], Enabled: true }] } }],
    ['Auto Mode, of three parts', () => ({ autoMode: {} }), automode(true)],
    ['no Auto Mode', () => ({ autoMode: { enabled: false } }), automode(false)],
    [
      'Auto Mode as the input says',
      () => ({ queryLanguage: JSONATA, autoMode: { enabled: '{% $auto %}' as unknown as boolean } }),
      automode('{% $auto %}'),
    ],
    [
      'Auto Mode with nodes',
      (stack) => ({ autoMode: { nodePools: [EksNodePool.SYSTEM], nodeRole: roleOf(stack, nodes), managedGatewayApiCrds: true } }),
      {
        ComputeConfig: { Enabled: true, NodePools: ['system'], NodeRoleArn: nodes },
        StorageConfig: { BlockStorage: { Enabled: true } },
        KubernetesNetworkConfig: { ElasticLoadBalancing: { Enabled: true, GatewayApi: { Crds: { Managed: true } } } },
      },
    ],
    ['a network of IPv6', () => ({ ipFamily: EksIpFamily.IPV6 }), { KubernetesNetworkConfig: { IpFamily: 'ipv6' } }],
    [
      'the key',
      (stack) => ({ encryptionKey: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:1:key/1') }),
      { EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: 'arn:aws:kms:eu-west-1:1:key/1' } }] },
    ],
    [
      'who may use it',
      () => ({ authenticationMode: EksAuthenticationMode.API, bootstrapClusterCreatorAdminPermissions: false }),
      { AccessConfig: { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: false } },
    ],
    [
      'flags',
      () => ({ zonalShift: false, deletionProtection: true, bootstrapSelfManagedAddons: false }),
      { ZonalShiftConfig: { Enabled: false }, DeletionProtection: true, BootstrapSelfManagedAddons: false },
    ],
    [
      'its kind',
      () => ({ supportType: EksSupportType.STANDARD, controlPlaneTier: EksControlPlaneTier.TIER_XL }),
      { UpgradePolicy: { SupportType: 'STANDARD' }, ControlPlaneScalingConfig: { Tier: 'tier-xl' } },
    ],
    [
      'nodes outside AWS',
      () => ({ remoteNetwork: { nodeCidrs: ['10.2.0.0/16'] } }),
      { RemoteNetworkConfig: { RemoteNodeNetworks: [{ Cidrs: ['10.2.0.0/16'] }] } },
    ],
    [
      'an Outpost',
      () => ({ outpost: { outpostArn: 'op', controlPlaneInstanceType: 'm5.large', etcdSpread: EksSpreadLevel.RACK } }),
      { OutpostConfig: { OutpostArns: ['op'], ControlPlaneInstanceType: 'm5.large', EtcdPlacement: { SpreadLevel: 'rack' } } },
    ],
    [
      'an Outpost known at run time',
      () => ({ outpost: { outpostArn: JsonPath.stringAt('$.op'), controlPlaneInstanceType: 'm5.large', controlPlanePlacementGroup: 'g' } }),
      {
        OutpostConfig: {
          'OutpostArns.$': 'States.Array($.op)',
          ControlPlaneInstanceType: 'm5.large',
          ControlPlanePlacement: { GroupName: 'g' },
        },
      },
    ],
    [
      'the scheduler',
      () => ({ scheduler: { scoringStrategy: EksScoringStrategy.LEAST_ALLOCATED, resourceWeights: [{ name: 'cpu', weight: 3 }] } }),
      {
        KubeSchedulerConfig: { NodeResourcesFit: { ScoringStrategy: { Type: 'LeastAllocated', Resources: [{ Name: 'cpu', Weight: 3 }] } } },
      },
    ],
    [
      'the controller manager',
      () => ({ controllerManager: { terminatedPodGcThreshold: JsonPath.numberAt('$.pods') } }),
      { KubeControllerManagerConfig: { PodGcControllerConfig: { 'TerminatedPodGcThreshold.$': '$.pods' } } },
    ],
    ['tags from the input', () => ({ queryLanguage: JSONATA, tags: Jsonata.any('{% $tags %}') as never }), { Tags: '{% $tags %}' }],
  ])('%s', (_, props, expected) => {
    const { state } = synthCreate(props);
    const base = { Name: 'reports', RoleArn: ROLE, ResourcesVpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'] } };
    expect(state.Parameters ?? state.Arguments).toEqual({ ...base, ...expected });
  });
});

describe('durations', () => {
  it.each<[string, Props, string, string]>([
    ['hours', { apiServer: { eventTtl: Duration.days(1) } }, 'EventTtl', '24h'],
    ['minutes', { apiServer: { eventTtl: Duration.minutes(90) } }, 'EventTtl', '90m'],
    ['seconds', { apiServer: { eventTtl: Duration.seconds(90) } }, 'EventTtl', '90s'],
    ['none', { apiServer: { eventTtl: Duration.seconds(0) } }, 'EventTtl', '0s'],
    ['a path', { apiServer: { eventTtl: Duration.seconds(JsonPath.numberAt('$.s')) } }, 'EventTtl.$', "States.Format('{}s', $.s)"],
    [
      'JSONata',
      { queryLanguage: JSONATA, apiServer: { eventTtl: Duration.seconds(Jsonata.number('{% $s %}')) } },
      'EventTtl',
      '{% $s & "s" %}',
    ],
  ])('%s', (_, props, field, text) => {
    const { state } = synthCreate(props);
    expect((state.Parameters ?? state.Arguments).KubeApiServerConfig).toEqual({ [field]: text });
  });
});

describe('refusals', () => {
  const { CONFIG_MAP } = EksAuthenticationMode;

  it.each<[string, (stack: Stack) => Props, string]>([
    ['a callback', () => ({ integrationPattern: WAIT_FOR_TASK_TOKEN }), 'eks:createCluster supports REQUEST_RESPONSE, RUN_JOB'],
    ['an empty name', () => ({ clusterName: '' }), 'it has 0 characters, and the service takes 1 to 100'],
    [
      'an ARN for a name',
      () => ({ clusterName: 'arn:aws:eks:eu-west-1:1:cluster/c' }),
      'the name of a cluster has letters, digits, hyphens and underscores, and starts with a letter or a digit',
    ],
    ['an empty version', () => ({ version: '' }), "version is '': the service takes no empty text"],
    [
      'one subnet',
      () => ({ vpc: { subnetIds: ['subnet-1'] } }),
      'vpc.subnetIds is ["subnet-1"]: a control plane needs subnets in at least two Availability Zones, and on an Outpost one.',
    ],
    [
      'six security groups',
      () => ({ vpc: { ...vpc, securityGroupIds: Array(6).fill('sg') } }),
      'it has 6 items, and the service takes 0 to 5',
    ],
    ['many blocks', () => ({ vpc: { ...vpc, publicAccessCidrs: Array(41).fill('c') } }), 'it has 41 items, and the service takes 0 to 40'],
    [
      'an API that nobody reaches',
      () => ({ vpc: { ...vpc, endpointPublicAccess: false } }),
      'vpc.endpointPublicAccess is false: without private access nobody reaches the Kubernetes API. Add endpointPrivateAccess: true.',
    ],
    [
      'a block of IPv4 with IPv6',
      () => ({ ipFamily: EksIpFamily.IPV6, serviceIpv4Cidr: '10.100.0.0/16' }),
      "serviceIpv4Cidr is '10.100.0.0/16': with IPv6 services have addresses that Kubernetes chooses",
    ],
    [
      'a cluster that nobody can use',
      () => ({ authenticationMode: CONFIG_MAP, bootstrapClusterCreatorAdminPermissions: false }),
      'bootstrapClusterCreatorAdminPermissions is false: without access entries only who creates the cluster can use it',
    ],
    [
      'Auto Mode without access entries',
      () => ({ autoMode: {}, authenticationMode: CONFIG_MAP }),
      "authenticationMode is 'CONFIG_MAP': the nodes of EKS Auto Mode join by an access entry",
    ],
    [
      'node pools without a role',
      () => ({ autoMode: { nodePools: [EksNodePool.SYSTEM] } }),
      'autoMode.nodeRole is missing: node pools need a role for their nodes, and a role is for node pools. Give both, or neither.',
    ],
    ['a role without node pools', (stack) => ({ autoMode: { nodeRole: roleOf(stack, nodes) } }), 'autoMode.nodePools is missing'],
    [
      'Auto Mode as a whole from the input',
      () => ({ autoMode: Jsonata.any('{% $auto %}') as unknown as object }),
      "autoMode is '{% $auto %}': it decides how the task is rendered",
    ],
    ['a network without addresses', () => ({ remoteNetwork: {} }), 'remoteNetwork is empty: a network has blocks of addresses'],
    ['no port', () => ({ apiServer: { nodePorts: { min: 0, max: 32767 } } }), 'apiServer.nodePorts.min is 0: the service takes 1 to 65535'],
    [
      'ports in the wrong order',
      () => ({ apiServer: { nodePorts: { min: 32767, max: 30000 } } }),
      'apiServer.nodePorts is {"min":32767,"max":30000}: the first port comes after the last',
    ],
    [
      'a part of a second',
      () => ({ apiServer: { eventTtl: Duration.millis(1) } }),
      'apiServer.eventTtl is 1 milli: the service counts in whole seconds',
    ],
    [
      'minutes of the input',
      () => ({ controllerManager: { horizontalPodAutoscalerSyncPeriod: Duration.minutes(JsonPath.numberAt('$.m')) } }),
      'controllerManager.horizontalPodAutoscalerSyncPeriod is an expression in minutes: an expression is not converted',
    ],
    ['no pods', () => ({ controllerManager: { terminatedPodGcThreshold: 0 } }), 'controllerManager.terminatedPodGcThreshold is 0'],
    [
      'a heavy weight',
      () => ({ scheduler: { resourceWeights: [{ name: 'cpu', weight: 101 }] } }),
      'scheduler.resourceWeights[0].weight is 101: the service takes 1 to 100',
    ],
    [
      'many tags',
      () => ({ tags: Object.fromEntries([...Array(51).keys()].map((n) => [`t${n}`, ''])) }),
      'it has 51 items, and the service takes 0 to 50',
    ],
    ['an empty token', () => ({ clientRequestToken: '' }), "clientRequestToken is ''"],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(message);
    expect(() => synthCreate(props)).toThrow('[Stack/Create] ');
  });

  it('but takes one subnet on an Outpost, and those of the input', () => {
    const outpost = { outpostArn: 'op', controlPlaneInstanceType: 'm5.large' };
    expect(() => synthCreate({ vpc: { subnetIds: ['subnet-1'] }, outpost })).not.toThrow();
    expect(() => synthCreate({ vpc: { subnetIds: JsonPath.listAt('$.subnets') } })).not.toThrow();
  });
});
