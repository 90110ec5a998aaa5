import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { LIKENESS, synth } from '@sfn-tasks-dev/test-kit';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Stack } from 'aws-cdk-lib/core';
import * as ours from '../src';
import { clusterOf, onEc2, onFargate, withCapacity } from './samples';

type Library = Pick<typeof ours, 'EcsEc2LaunchTarget' | 'EcsFargateLaunchTarget' | 'CapacityProviderOptions'>;
type Target = (library: Library) => ours.IEcsLaunchTarget;

const LATEST = ecs.FargatePlatformVersion.LATEST;
const PROVIDERS = [{ capacityProvider: 'first', weight: 2, base: 1 }, { capacityProvider: 'second' }];

function fieldsOf(library: any, target: Target, definition: (stack: Stack) => ecs.TaskDefinition, props = {}) {
  const { Parameters, Arguments } = synth(
    (stack) =>
      new library.EcsRunTask(stack, 'Run', {
        cluster: withCapacity(clusterOf(stack)),
        taskDefinition: definition(stack),
        launchTarget: target(library),
        ...props,
      }),
  ).state;
  return Parameters ?? Arguments;
}

describe(`${LIKENESS}: the request`, () => {
  describe('of Fargate', () => {
    it.each<[string, Target]>([
      ['with no options', (library) => new library.EcsFargateLaunchTarget()],
      ['with a version', (library) => new library.EcsFargateLaunchTarget({ platformVersion: LATEST })],
      [
        'with capacity providers',
        (library) =>
          new library.EcsFargateLaunchTarget({
            platformVersion: LATEST,
            capacityProviderOptions: library.CapacityProviderOptions.custom(PROVIDERS),
          }),
      ],
      [
        "with the cluster's capacity providers",
        (library) =>
          new library.EcsFargateLaunchTarget({
            platformVersion: LATEST,
            capacityProviderOptions: library.CapacityProviderOptions.default(),
          }),
      ],
    ])('%s', (_, target) => {
      expect(fieldsOf(ours, target, onFargate)).toEqual(fieldsOf(upstream, target, onFargate));
    });
  });

  describe('of EC2', () => {
    it.each<[string, Target]>([
      ['with no options', (library) => new library.EcsEc2LaunchTarget()],
      [
        'with placement',
        (library) =>
          new library.EcsEc2LaunchTarget({
            placementConstraints: [ecs.PlacementConstraint.memberOf('a', 'b'), ecs.PlacementConstraint.distinctInstances()],
            placementStrategies: [
              ecs.PlacementStrategy.spreadAcrossInstances(),
              ecs.PlacementStrategy.packedByCpu(),
              ecs.PlacementStrategy.randomly(),
            ],
          }),
      ],
      ['with empty placement', (library) => new library.EcsEc2LaunchTarget({ placementConstraints: [], placementStrategies: [] })],
      [
        'with capacity providers',
        (library) => new library.EcsEc2LaunchTarget({ capacityProviderOptions: library.CapacityProviderOptions.custom(PROVIDERS) }),
      ],
      [
        "with the cluster's capacity providers",
        (library) => new library.EcsEc2LaunchTarget({ capacityProviderOptions: library.CapacityProviderOptions.default() }),
      ],
    ])('%s', (_, target) => {
      expect(fieldsOf(ours, target, onEc2)).toEqual(fieldsOf(upstream, target, onEc2));
    });
  });
});

it('has placement and capacity providers in the words of ECS', () => {
  const target = new ours.EcsEc2LaunchTarget({
    placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:zone == a')],
    placementStrategies: [ecs.PlacementStrategy.packedByMemory()],
    capacityProviderOptions: ours.CapacityProviderOptions.custom(PROVIDERS),
  });
  expect(fieldsOf(ours, () => target, onEc2)).toEqual({
    Cluster: '${ClusterEB0386A7.Arn}',
    TaskDefinition: 'StackDefinition0424DE3A',
    CapacityProviderStrategy: [{ CapacityProvider: 'first', Weight: 2, Base: 1 }, { CapacityProvider: 'second' }],
    PlacementConstraints: [{ Type: 'memberOf', Expression: 'attribute:zone == a' }],
    PlacementStrategy: [{ Type: 'binpack', Field: 'MEMORY' }],
  });
});

it('takes capacity providers from the input', () => {
  const custom = (strategy: any) => () =>
    new ours.EcsEc2LaunchTarget({ capacityProviderOptions: ours.CapacityProviderOptions.custom(strategy) });
  const provider = { capacityProvider: JsonPath.stringAt('$.provider'), weight: JsonPath.numberAt('$.weight') };
  expect(fieldsOf(ours, custom([provider]), onEc2)).toMatchObject({
    CapacityProviderStrategy: [{ 'CapacityProvider.$': '$.provider', 'Weight.$': '$.weight' }],
  });
  expect(fieldsOf(ours, custom(Jsonata.any('{% $strategy %}')), onEc2, { queryLanguage: sfn.QueryLanguage.JSONATA })).toMatchObject({
    CapacityProviderStrategy: '{% $strategy %}',
  });
});

it('takes a launch target of one’s own', () => {
  const bind = jest.fn((..._: any[]) => ({ parameters: { LaunchType: 'EXTERNAL' } }));
  expect(fieldsOf(ours, () => ({ bind }), onEc2)).toMatchObject({ LaunchType: 'EXTERNAL' });
  expect(bind.mock.calls[0][0]).toBeInstanceOf(ours.EcsRunTask);
  expect(bind.mock.calls[0][1]).toEqual({ cluster: expect.any(ecs.Cluster), taskDefinition: expect.any(ecs.TaskDefinition) });
});

describe('the capacity of the cluster', () => {
  const run = (stack: Stack, options?: ours.EcsEc2LaunchTargetOptions) =>
    new ours.EcsRunTask(stack, 'Run', {
      cluster: clusterOf(stack),
      taskDefinition: onEc2(stack),
      launchTarget: new ours.EcsEc2LaunchTarget(options),
    });

  it('may be added after the task', () => {
    const { state } = synth((stack) => {
      const task = run(stack);
      withCapacity(clusterOf(stack));
      return task;
    });
    expect(state.Parameters.LaunchType).toBe('EC2');
  });

  it('may be in capacity providers that the cluster knows nothing of', () => {
    const { state } = synth((stack) => run(stack, { capacityProviderOptions: ours.CapacityProviderOptions.default() }));
    expect(state.Parameters).not.toHaveProperty('LaunchType');
  });

  it('has to be somewhere', () => {
    expect(() => synth((stack) => run(stack))).toThrow(
      '[Stack/Run] cluster is the construct Stack/Cluster: it has no EC2 instances to run the task on. Call addAsgCapacityProvider() on the cluster, or give capacityProviderOptions.',
    );
  });
});

describe('refusals', () => {
  const custom = (...strategy: ecs.CapacityProviderStrategy[]) =>
    new ours.EcsEc2LaunchTarget({ capacityProviderOptions: ours.CapacityProviderOptions.custom(strategy) });
  const many = <T>(count: number, item: T): T[] => [...Array(count).keys()].map(() => item);

  it.each<[string, ours.IEcsLaunchTarget, (stack: Stack) => ecs.TaskDefinition, string]>([
    [
      'Fargate for an EC2 definition',
      new ours.EcsFargateLaunchTarget(),
      (stack) => onEc2(stack, { networkMode: ecs.NetworkMode.AWS_VPC }),
      'taskDefinition is the construct Stack/Definition: it is not compatible with Fargate. Make it a FargateTaskDefinition, or run it on an EcsEc2LaunchTarget.',
    ],
    [
      'EC2 for a Fargate definition',
      new ours.EcsEc2LaunchTarget(),
      onFargate,
      'taskDefinition is the construct Stack/Definition: it is not compatible with EC2. Make it an Ec2TaskDefinition',
    ],
    ['no capacity provider', custom(), onEc2, 'capacityProviderOptions is []: it has 0 items, and the service takes 1 to 20'],
    ['21 capacity providers', custom(...many(21, { capacityProvider: 'a' })), onEc2, 'it has 21 items, and the service takes 1 to 20'],
    [
      'a heavy one',
      custom({ capacityProvider: 'a', weight: 1001 }),
      onEc2,
      'weight of a capacity provider is 1001: the service takes 0 to 1000',
    ],
    ['a low base', custom({ capacityProvider: 'a', base: -1 }), onEc2, 'base of a capacity provider is -1: the service takes 0 to 100000'],
    [
      'two bases',
      custom({ capacityProvider: 'a', base: 1 }, { capacityProvider: 'b', base: 2 }),
      onEc2,
      'base of a capacity provider is 2: another capacity provider of the strategy has a base too, and only one may. Leave out base for all but one of them.',
    ],
    [
      '11 constraints',
      new ours.EcsEc2LaunchTarget({ placementConstraints: [ecs.PlacementConstraint.memberOf(...many(11, 'a'))] }),
      onEc2,
      'it has 11 items, and the service takes 0 to 10',
    ],
    [
      '6 strategies',
      new ours.EcsEc2LaunchTarget({ placementStrategies: many(6, ecs.PlacementStrategy.randomly()) }),
      onEc2,
      'it has 6 items, and the service takes 0 to 5',
    ],
  ])('%s', (_, target, definition, message) => {
    expect(() => fieldsOf(ours, () => target, definition)).toThrow(message);
    expect(() => fieldsOf(ours, () => target, definition)).toThrow('[Stack/Run] ');
  });
});

it('runs beside a database in the VPC', () => {
  const { template } = synth((stack) => {
    const task = new ours.EcsRunTask(stack, 'Run', {
      cluster: clusterOf(stack),
      taskDefinition: onFargate(stack),
      launchTarget: new ours.EcsFargateLaunchTarget(),
    });
    task.connections.allowToDefaultPort(new ec2.Connections({ peer: ec2.Peer.ipv4('10.0.0.0/8'), defaultPort: ec2.Port.tcp(5432) }));
    return task;
  });
  expect(Object.keys(template.Resources)).toContain('RunSecurityGroupFBA8EDA8');
});
