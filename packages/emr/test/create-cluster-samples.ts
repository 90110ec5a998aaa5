import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceProfile, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import { ENABLE_EMR_SERVICE_POLICY_V2 } from 'aws-cdk-lib/cx-api';
import type { Construct } from 'constructs';
import {
  CloudWatchAlarmComparisonOperator,
  CloudWatchAlarmStatistic,
  CloudWatchAlarmUnit,
  ComputeLimitsUnitType,
  EbsBlockDeviceVolumeType,
  EmrClusterScaleDownBehavior,
  type EmrCreateClusterProps,
  InstanceMarket,
  InstanceRoleType,
  OnDemandAllocationStrategy,
  ScalingAdjustmentType,
  SpotAllocationStrategy,
  SpotTimeoutAction,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { REQUEST_RESPONSE, RUN_JOB } = sfn.IntegrationPattern;

export function roleFor(scope: Construct, id: string, service: string): Role {
  return new Role(scope, id, { assumedBy: new ServicePrincipal(`${service}.amazonaws.com`) });
}

function ownRoles(scope: Construct) {
  return {
    clusterRole: roleFor(scope, 'ClusterRole', 'ec2'),
    serviceRole: roleFor(scope, 'ServiceRole', 'elasticmapreduce'),
    autoScalingRole: roleFor(scope, 'AutoScalingRole', 'elasticmapreduce'),
  };
}

function withSecondPolicy(scope: Construct, props: EmrCreateClusterProps): EmrCreateClusterProps {
  scope.node.setContext(ENABLE_EMR_SERVICE_POLICY_V2, true);
  return props;
}

const configurations = [{ classification: 'a', properties: { b: 'c' }, configurations: [{ classification: 'd' }] }];

const ebsConfiguration = {
  ebsOptimized: true,
  ebsBlockDeviceConfigs: [
    {
      volumesPerInstance: 2,
      volumeSpecification: { iops: 3000, volumeSize: Size.gibibytes(100), volumeType: EbsBlockDeviceVolumeType.GP3 },
    },
    { volumeSpecification: { volumeSize: Size.tebibytes(1), volumeType: EbsBlockDeviceVolumeType.ST1 } },
  ],
};

export const createCluster: Samples<EmrCreateClusterProps> = {
  least: () => ({ instances: {}, name: 'cluster' }),
  fullest: (scope) => ({
    ...ownRoles(scope),
    name: 'cluster',
    instances: {
      additionalMasterSecurityGroups: ['sg-1'],
      additionalSlaveSecurityGroups: ['sg-2'],
      ec2KeyName: 'key',
      ec2SubnetId: 'subnet-1',
      emrManagedMasterSecurityGroup: 'sg-3',
      emrManagedSlaveSecurityGroup: 'sg-4',
      hadoopVersion: '2.8',
      placement: { availabilityZone: 'eu-west-1a' },
      serviceAccessSecurityGroup: 'sg-5',
      terminationProtected: true,
      instanceGroups: [
        { instanceRole: InstanceRoleType.MASTER, instanceType: 'm5.xlarge', instanceCount: 1 },
        {
          name: 'core',
          instanceRole: InstanceRoleType.CORE,
          instanceType: 'm5.xlarge',
          instanceCount: 2,
          bidPrice: '0.10',
          market: InstanceMarket.SPOT,
          configurations,
          ebsConfiguration,
          autoScalingPolicy: {
            constraints: { minCapacity: 1, maxCapacity: 5 },
            rules: [
              {
                name: 'out',
                description: 'when memory is scarce',
                action: {
                  market: InstanceMarket.ON_DEMAND,
                  simpleScalingPolicyConfiguration: {
                    adjustmentType: ScalingAdjustmentType.CHANGE_IN_CAPACITY,
                    coolDown: 300,
                    scalingAdjustment: 1,
                  },
                },
                trigger: {
                  cloudWatchAlarmDefinition: {
                    comparisonOperator: CloudWatchAlarmComparisonOperator.LESS_THAN,
                    dimensions: [{ key: 'JobFlowId', value: '${emr.clusterId}' }],
                    evaluationPeriods: 2,
                    metricName: 'YARNMemoryAvailablePercentage',
                    namespace: 'AWS/ElasticMapReduce',
                    period: Duration.minutes(5),
                    statistic: CloudWatchAlarmStatistic.AVERAGE,
                    threshold: 15,
                    unit: CloudWatchAlarmUnit.PERCENT,
                  },
                },
              },
            ],
          },
        },
      ],
    },
    additionalInfo: '{}',
    applications: [{ name: 'Spark' }, { name: 'Own', version: '1', args: ['a'], additionalInfo: { b: 'c' } }],
    bootstrapActions: [
      { name: 'first', scriptBootstrapAction: { path: 's3://bucket/first.sh', args: ['a'] } },
      { name: 'second', scriptBootstrapAction: { path: 's3://bucket/second.sh' } },
    ],
    configurations,
    customAmiId: 'ami-1',
    ebsRootVolumeSize: Size.gibibytes(15),
    ebsRootVolumeIops: 3000,
    ebsRootVolumeThroughput: 125,
    kerberosAttributes: {
      adDomainJoinPassword: 'a',
      adDomainJoinUser: 'b',
      crossRealmTrustPrincipalPassword: 'c',
      kdcAdminPassword: 'd',
      realm: 'EC2.INTERNAL',
    },
    logUri: 's3://bucket/logs',
    managedScalingPolicy: {
      computeLimits: {
        unitType: ComputeLimitsUnitType.INSTANCES,
        minimumCapacityUnits: 1,
        maximumCapacityUnits: 10,
        maximumOnDemandCapacityUnits: 5,
        maximumCoreCapacityUnits: 3,
      },
    },
    releaseLabel: 'emr-6.15.0',
    scaleDownBehavior: EmrClusterScaleDownBehavior.TERMINATE_AT_TASK_COMPLETION,
    securityConfiguration: 'security',
    stepConcurrencyLevel: 10,
    tags: { team: 'data', day: 'monday' },
    visibleToAllUsers: false,
    autoTerminationPolicyIdleTimeout: Duration.hours(1),
    integrationPattern: RUN_JOB,
    stateName: 'Create the cluster',
    comment: 'for the night',
    taskTimeout: sfn.Timeout.duration(Duration.hours(1)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(10)),
    inputPath: '$.in',
    resultSelector: { 'id.$': '$.ClusterId' },
    resultPath: '$.cluster',
    outputPath: '$.cluster',
    assign: { cluster: JsonPath.stringAt('$.ClusterId') },
  }),
  fleets: () => ({
    name: 'cluster',
    instances: {
      ec2SubnetIds: ['subnet-1', 'subnet-2'],
      placement: { availabilityZones: ['eu-west-1a', 'eu-west-1b'] },
      instanceFleets: [
        { instanceFleetType: InstanceRoleType.MASTER, targetOnDemandCapacity: 1 },
        {
          name: 'core',
          instanceFleetType: InstanceRoleType.CORE,
          targetOnDemandCapacity: 2,
          targetSpotCapacity: 4,
          instanceTypeConfigs: [
            { instanceType: 'm5.xlarge', bidPrice: '0.10', priority: 0, weightedCapacity: 1 },
            { instanceType: 'm5.2xlarge', bidPriceAsPercentageOfOnDemandPrice: 50, priority: 1, configurations, ebsConfiguration },
          ],
          launchSpecifications: {
            onDemandSpecification: { allocationStrategy: OnDemandAllocationStrategy.PRIORITIZED },
            spotSpecification: {
              allocationStrategy: SpotAllocationStrategy.PRICE_CAPACITY_OPTIMIZED,
              timeoutAction: SpotTimeoutAction.SWITCH_TO_ON_DEMAND,
              timeout: Duration.minutes(10),
            },
          },
        },
        {
          instanceFleetType: InstanceRoleType.TASK,
          targetSpotCapacity: 1,
          launchSpecifications: {
            spotSpecification: {
              blockDurationMinutes: 60,
              timeoutAction: SpotTimeoutAction.TERMINATE_CLUSTER,
              timeoutDurationMinutes: 5,
            },
          },
        },
      ],
    },
  }),
  oneInstanceType: () => ({
    name: 'cluster',
    instances: { instanceCount: 3, masterInstanceType: 'm5.xlarge', slaveInstanceType: 'm5.xlarge' },
  }),
  requestResponse: () => ({ instances: {}, name: 'cluster', integrationPattern: REQUEST_RESPONSE }),
  tags: () => ({ instances: {}, name: 'cluster', tags: { team: 'data' } }),
  empty: () => ({
    name: 'cluster',
    instances: { instanceFleets: [], instanceGroups: [], placement: {} },
    applications: [],
    bootstrapActions: [],
    configurations: [],
    managedScalingPolicy: {},
    tags: {},
  }),
  ownRoles: (scope) => ({ ...ownRoles(scope), instances: {}, name: 'cluster' }),
  importedRoles: (scope) => ({
    instances: {},
    name: 'cluster',
    clusterRole: Role.fromRoleName(scope, 'ClusterRole', 'EMR_EC2_DefaultRole'),
    serviceRole: Role.fromRoleArn(scope, 'ServiceRole', 'arn:aws:iam::111111111111:role/service-role/EMR_DefaultRole'),
    autoScalingRole: Role.fromRoleName(scope, 'AutoScalingRole', 'EMR_AutoScaling_DefaultRole'),
  }),
  instanceProfile: (scope) => ({ instances: {}, name: 'cluster', instanceProfile: new InstanceProfile(scope, 'Profile') }),
  secondPolicy: (scope) => withSecondPolicy(scope, { instances: {}, name: 'cluster' }),
  secondPolicyAndTags: (scope) => withSecondPolicy(scope, { instances: {}, name: 'cluster', tags: { team: 'data' } }),
  jsonPath: () => ({
    name: JsonPath.stringAt('$.name'),
    instances: {
      ec2SubnetId: JsonPath.stringAt('$.subnet'),
      additionalMasterSecurityGroups: JsonPath.listAt('$.groups'),
      instanceGroups: [
        {
          instanceRole: InstanceRoleType.MASTER,
          instanceType: JsonPath.stringAt('$.type'),
          instanceCount: JsonPath.numberAt('$.count'),
          ebsConfiguration: {
            ebsBlockDeviceConfigs: [
              {
                volumeSpecification: {
                  volumeSize: Size.gibibytes(JsonPath.numberAt('$.gibibytes')),
                  volumeType: EbsBlockDeviceVolumeType.GP2,
                },
              },
            ],
          },
        },
      ],
    },
    logUri: JsonPath.stringAt('$.logs'),
    stepConcurrencyLevel: JsonPath.numberAt('$.steps'),
    tags: { team: JsonPath.stringAt('$.team') },
    visibleToAllUsers: JsonPath.objectAt('$.visible') as any,
  }),
  jsonPathRelease: () => ({
    instances: {},
    name: 'cluster',
    releaseLabel: JsonPath.stringAt('$.release'),
    ebsRootVolumeIops: JsonPath.numberAt('$.iops'),
    ebsRootVolumeSize: Size.gibibytes(JsonPath.numberAt('$.gibibytes')),
    autoTerminationPolicyIdleTimeout: Duration.seconds(JsonPath.numberAt('$.idle')),
  }),
  jsonPathGroups: () => ({
    instances: { instanceGroups: JsonPath.listAt('$.groups') as any },
    name: 'cluster',
    applications: JsonPath.listAt('$.applications') as any,
    bootstrapActions: JsonPath.listAt('$.actions') as any,
    configurations: JsonPath.listAt('$.configurations') as any,
    managedScalingPolicy: JsonPath.objectAt('$.scaling') as any,
    tags: JsonPath.objectAt('$.tags') as any,
  }),
  jsonPathFleets: () => ({ instances: { instanceFleets: JsonPath.listAt('$.fleets') as any }, name: 'cluster' }),
  jsonPathRoles: (scope) => ({
    instances: {},
    name: 'cluster',
    clusterRole: Role.fromRoleName(scope, 'ClusterRole', JsonPath.stringAt('$.profile')),
    serviceRole: Role.fromRoleArn(scope, 'ServiceRole', JsonPath.stringAt('$.role')),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    name: '{% $states.input.name %}',
    instances: { instanceCount: Jsonata.number('{% $states.input.count %}'), masterInstanceType: '{% $states.input.type %}' },
    tags: { team: '{% $states.input.team %}' },
    configurations: [{ classification: '{% $states.input.classification %}' }],
    outputs: '{% $states.result.ClusterId %}',
  }),
  jsonataLists: () => ({
    queryLanguage: JSONATA,
    name: 'cluster',
    instances: { instanceGroups: '{% $states.input.groups %}' as any },
    applications: '{% $states.input.applications %}' as any,
    bootstrapActions: Jsonata.any('{% $states.input.actions %}'),
    configurations: ['{% $states.input.configuration %}' as any, { classification: 'a' }],
    releaseLabel: '{% $states.input.release %}',
    stepConcurrencyLevel: Jsonata.number('{% $states.input.steps %}'),
    tags: '{% $states.input.tags %}' as any,
  }),
};
