import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import {
  CloudWatchAlarmComparisonOperator,
  ComputeLimitsUnitType,
  EbsBlockDeviceVolumeType,
  EmrCreateCluster,
  type EmrCreateClusterProps,
  type InstanceFleetConfigProperty,
  InstanceRoleType,
  type InstancesConfigProperty,
  type InstanceTypeConfigProperty,
  OnDemandAllocationStrategy,
  type SpotProvisioningSpecificationProperty,
  SpotTimeoutAction,
  type VolumeSpecificationProperty,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { CORE, MASTER } = InstanceRoleType;

function instancesOf(instances: InstancesConfigProperty, props: Partial<EmrCreateClusterProps> = {}) {
  const { Parameters, Arguments } = synth((stack) => new EmrCreateCluster(stack, 'Create', { name: 'cluster', instances, ...props })).state;
  return (Parameters ?? Arguments).Instances;
}

function fleetOf(fleet: Partial<InstanceFleetConfigProperty>): InstancesConfigProperty {
  return { instanceFleets: [{ instanceFleetType: CORE, targetOnDemandCapacity: 1, ...fleet }] };
}

function typeOf(type: Partial<InstanceTypeConfigProperty>): InstancesConfigProperty {
  return fleetOf({ instanceTypeConfigs: [{ instanceType: 'm5.xlarge', ...type }] });
}

function spotOf(spot: Partial<SpotProvisioningSpecificationProperty>): InstancesConfigProperty {
  const spotSpecification = { timeoutAction: SpotTimeoutAction.TERMINATE_CLUSTER, ...spot };
  return fleetOf({ launchSpecifications: { spotSpecification } });
}

function volumeOf(volume: Partial<VolumeSpecificationProperty>) {
  const volumeSpecification = { volumeSize: Size.gibibytes(10), volumeType: EbsBlockDeviceVolumeType.GP3, ...volume };
  return { ebsConfiguration: { ebsBlockDeviceConfigs: [{ volumeSpecification }] } };
}

function groupOf(group: object): InstancesConfigProperty {
  return { instanceGroups: [{ instanceRole: CORE, instanceType: 'm5.xlarge', instanceCount: 1, ...group }] };
}

function policyOf(period: Duration, constraints = { minCapacity: 1, maxCapacity: 2 }) {
  const cloudWatchAlarmDefinition = { comparisonOperator: CloudWatchAlarmComparisonOperator.LESS_THAN, metricName: 'm', period };
  const action = { simpleScalingPolicyConfiguration: { scalingAdjustment: 1 } };
  return { autoScalingPolicy: { constraints, rules: [{ name: 'out', action, trigger: { cloudWatchAlarmDefinition } }] } };
}

it('#33431: gives volumes a throughput', () => {
  const { InstanceGroups } = instancesOf(groupOf(volumeOf({ iops: 3000, throughput: 250 })));
  expect(InstanceGroups[0].EbsConfiguration).toEqual({
    EbsBlockDeviceConfigs: [{ VolumeSpecification: { Iops: 3000, Throughput: 250, SizeInGB: 10, VolumeType: 'gp3' } }],
  });
});

it('keeps the cluster alive between steps', () => {
  expect(instancesOf({})).toEqual({ KeepJobFlowAliveWhenNoSteps: true });
});

describe('takes expressions', () => {
  const later: any = JsonPath.objectAt('$.x');

  it.each<[string, InstancesConfigProperty, object]>([
    ['for the capacity', fleetOf({ targetOnDemandCapacity: JsonPath.numberAt('$.n') }), { 'TargetOnDemandCapacity.$': '$.n' }],
    [
      'for the capacity of the master node',
      fleetOf({ instanceFleetType: MASTER, targetSpotCapacity: JsonPath.numberAt('$.n') }),
      { InstanceFleetType: 'MASTER', TargetOnDemandCapacity: 1, 'TargetSpotCapacity.$': '$.n' },
    ],
    ['for the instance types', fleetOf({ instanceTypeConfigs: later }), { 'InstanceTypeConfigs.$': '$.x' }],
    ['for all specifications', fleetOf({ launchSpecifications: later }), { 'LaunchSpecifications.$': '$.x' }],
    [
      'for one specification each',
      fleetOf({ launchSpecifications: { spotSpecification: later, onDemandSpecification: later } }),
      { LaunchSpecifications: { 'SpotSpecification.$': '$.x', 'OnDemandSpecification.$': '$.x' } },
    ],
    [
      'for the instance types of priorities',
      fleetOf({
        instanceTypeConfigs: later,
        launchSpecifications: { onDemandSpecification: { allocationStrategy: OnDemandAllocationStrategy.PRIORITIZED } },
      }),
      { LaunchSpecifications: { OnDemandSpecification: { AllocationStrategy: 'prioritized' } }, 'InstanceTypeConfigs.$': '$.x' },
    ],
    [
      'for the timeout',
      spotOf({ timeout: Duration.minutes(JsonPath.numberAt('$.n')) }),
      { LaunchSpecifications: { SpotSpecification: { TimeoutAction: 'TERMINATE_CLUSTER', 'TimeoutDurationMinutes.$': '$.n' } } },
    ],
    [
      'for the timeout in minutes',
      spotOf({ timeoutDurationMinutes: JsonPath.numberAt('$.n') }),
      { LaunchSpecifications: { SpotSpecification: { TimeoutAction: 'TERMINATE_CLUSTER', 'TimeoutDurationMinutes.$': '$.n' } } },
    ],
    [
      'for the storage',
      typeOf({ ebsConfiguration: later }),
      { InstanceTypeConfigs: [{ InstanceType: 'm5.xlarge', 'EbsConfiguration.$': '$.x' }] },
    ],
    [
      'for the volumes',
      typeOf({ ebsConfiguration: { ebsBlockDeviceConfigs: later } }),
      { InstanceTypeConfigs: [{ InstanceType: 'm5.xlarge', EbsConfiguration: { 'EbsBlockDeviceConfigs.$': '$.x' } }] },
    ],
    [
      'for a volume',
      typeOf({ ebsConfiguration: { ebsBlockDeviceConfigs: [{ volumeSpecification: later }] } }),
      {
        InstanceTypeConfigs: [
          { InstanceType: 'm5.xlarge', EbsConfiguration: { EbsBlockDeviceConfigs: [{ 'VolumeSpecification.$': '$.x' }] } },
        ],
      },
    ],
  ])('%s of a fleet', (_, instances, expected) => {
    const { InstanceFleets } = instancesOf(instances);
    expect(InstanceFleets).toEqual([expect.objectContaining(expected)]);
  });

  const rule = policyOf(Duration.minutes(5)).autoScalingPolicy.rules[0];
  const constraints = { minCapacity: 1, maxCapacity: 2 };

  it.each<[string, object, object]>([
    ['for the policy', { autoScalingPolicy: later }, { 'AutoScalingPolicy.$': '$.x' }],
    [
      'for the rules and the constraints',
      { autoScalingPolicy: { constraints: later, rules: later } },
      { AutoScalingPolicy: { 'Constraints.$': '$.x', 'Rules.$': '$.x' } },
    ],
    [
      'for the parts of a rule',
      { autoScalingPolicy: { constraints: later, rules: [{ name: 'out', action: later, trigger: later }] } },
      { AutoScalingPolicy: { 'Constraints.$': '$.x', Rules: [{ Name: 'out', 'Action.$': '$.x', 'Trigger.$': '$.x' }] } },
    ],
    [
      'for the adjustment and the alarm of a rule',
      {
        autoScalingPolicy: {
          constraints: later,
          rules: [{ ...rule, action: { simpleScalingPolicyConfiguration: later }, trigger: { cloudWatchAlarmDefinition: later } }],
        },
      },
      {
        AutoScalingPolicy: {
          'Constraints.$': '$.x',
          Rules: [
            {
              Name: 'out',
              Action: { 'SimpleScalingPolicyConfiguration.$': '$.x' },
              Trigger: { 'CloudWatchAlarmDefinition.$': '$.x' },
            },
          ],
        },
      },
    ],
    [
      'for the limits',
      { autoScalingPolicy: { constraints: { ...constraints, minCapacity: JsonPath.numberAt('$.n') }, rules: later } },
      { AutoScalingPolicy: { Constraints: { 'MinCapacity.$': '$.n', MaxCapacity: 2 }, 'Rules.$': '$.x' } },
    ],
  ])('%s of a group', (_, group, expected) => {
    expect(instancesOf(groupOf(group)).InstanceGroups).toEqual([expect.objectContaining(expected)]);
  });

  it('in JSONata', () => {
    const period = Duration.seconds(Jsonata.number('{% $s %}'));
    const { InstanceGroups } = instancesOf(groupOf(policyOf(period)), { queryLanguage: JSONATA });
    expect(InstanceGroups[0].AutoScalingPolicy.Rules[0].Trigger.CloudWatchAlarmDefinition.Period).toBe('{% $s %}');
  });
});

describe('refuses', () => {
  const fleet = 'instances.instanceFleets[0]';
  const group = 'instances.instanceGroups[0]';

  it.each<[string, InstancesConfigProperty, string]>([
    [
      'fleets together with groups',
      { ...fleetOf({}), ...groupOf({}) },
      'instances.instanceGroups is given together with instanceFleets: a cluster is either of instance groups or of instance fleets. Leave one of them out.',
    ],
    [
      'a fleet of nothing',
      fleetOf({ targetOnDemandCapacity: undefined }),
      `${fleet}.targetOnDemandCapacity is missing: with no targetSpotCapacity either the fleet would have no instance. Give one of the two a number above 0.`,
    ],
    ['a fleet of zeros', fleetOf({ targetOnDemandCapacity: 0, targetSpotCapacity: 0 }), `${fleet}.targetOnDemandCapacity is 0`],
    ['a negative capacity', fleetOf({ targetSpotCapacity: -1 }), `${fleet}.targetSpotCapacity is -1: the service takes 0 or more`],
    [
      'two master nodes in a fleet',
      fleetOf({ instanceFleetType: MASTER, targetSpotCapacity: 1 }),
      `${fleet}.targetOnDemandCapacity is 1: the fleet of the master node has one instance, and with targetSpotCapacity this makes 2. Give 1 to one of the two.`,
    ],
    [
      'priorities that no instance type has',
      fleetOf({
        instanceTypeConfigs: [{ instanceType: 'm5.xlarge' }],
        launchSpecifications: { onDemandSpecification: { allocationStrategy: OnDemandAllocationStrategy.PRIORITIZED } },
      }),
      `${fleet}.instanceTypeConfigs is without a priority: OnDemandAllocationStrategy.PRIORITIZED takes instance types by it`,
    ],
    [
      'priorities without instance types',
      fleetOf({ launchSpecifications: { onDemandSpecification: { allocationStrategy: OnDemandAllocationStrategy.PRIORITIZED } } }),
      `${fleet}.instanceTypeConfigs is without a priority`,
    ],
    ['a negative priority', typeOf({ priority: -1 }), `${fleet}.instanceTypeConfigs[0].priority is -1: the service takes 0 or more`],
    [
      'two bids',
      typeOf({ bidPrice: '0.1', bidPriceAsPercentageOfOnDemandPrice: 10 }),
      `${fleet}.instanceTypeConfigs[0].bidPrice is '0.1': bidPriceAsPercentageOfOnDemandPrice is set too`,
    ],
    [
      'no time to wait for Spot Instances',
      spotOf({}),
      `${fleet}.launchSpecifications.spotSpecification.timeout is missing: EMR has to know how long to wait for Spot Instances`,
    ],
    [
      'two times to wait for Spot Instances',
      spotOf({ timeout: Duration.minutes(5), timeoutDurationMinutes: 5 }),
      `${fleet}.launchSpecifications.spotSpecification.timeoutDurationMinutes is 5: timeout is set too, and says the same. Leave it out.`,
    ],
    [
      'a short time to wait for Spot Instances',
      spotOf({ timeout: Duration.minutes(4) }),
      `${fleet}.launchSpecifications.spotSpecification.timeout is 4: the service takes 5 to 1440 minutes`,
    ],
    [
      'too many minutes to wait for Spot Instances',
      spotOf({ timeoutDurationMinutes: 1441 }),
      `${fleet}.launchSpecifications.spotSpecification.timeoutDurationMinutes is 1441: the service takes 5 to 1440 minutes`,
    ],
    [
      'seconds to wait for Spot Instances',
      spotOf({ timeout: Duration.seconds(330) }),
      `${fleet}.launchSpecifications.spotSpecification.timeout is 5 minutes 30 seconds: the service counts in whole minutes`,
    ],
    [
      'a volume of no whole number of GiB',
      typeOf(volumeOf({ volumeSize: Size.mebibytes(1500) })),
      `${fleet}.instanceTypeConfigs[0].ebsConfiguration.ebsBlockDeviceConfigs[0].volumeSpecification.volumeSize is 1572864000 bytes: the service counts in whole gibibytes`,
    ],
    [
      'a low throughput',
      groupOf(volumeOf({ throughput: 100 })),
      `${group}.ebsConfiguration.ebsBlockDeviceConfigs[0].volumeSpecification.throughput is 100: the service takes 125 to 1000 MiB/s`,
    ],
    [
      'a minimum above the maximum',
      groupOf(policyOf(Duration.minutes(5), { minCapacity: 3, maxCapacity: 2 })),
      `${group}.autoScalingPolicy.constraints.minCapacity is 3: it is above maxCapacity, which is 2. Lower it, or raise maxCapacity.`,
    ],
    [
      'a period of no whole number of seconds',
      groupOf(policyOf(Duration.millis(1500))),
      `${group}.autoScalingPolicy.rules[0].trigger.cloudWatchAlarmDefinition.period is 1 second 500 millis: the service counts in whole seconds`,
    ],
  ])('%s', (_, instances, message) => {
    expect(() => instancesOf(instances)).toThrow(`[Stack/Create] ${message}`);
  });

  it('managed scaling from above to below', () => {
    const computeLimits = { unitType: ComputeLimitsUnitType.VCPU, minimumCapacityUnits: 3, maximumCapacityUnits: 2 };
    expect(() => instancesOf({}, { managedScalingPolicy: { computeLimits } })).toThrow(
      '[Stack/Create] managedScalingPolicy.computeLimits.minimumCapacityUnits is 3: it is above maximumCapacityUnits, which is 2',
    );
  });
});
