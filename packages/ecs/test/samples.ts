import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CapacityProviderOptions, EcsEc2LaunchTarget, EcsFargateLaunchTarget, type EcsRunTaskProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export const ARN = 'arn:aws:ecs:eu-west-1:111111111111:task-definition/report';

export function clusterOf(scope: Construct): ecs.Cluster {
  const existing = scope.node.tryFindChild('Cluster') as ecs.Cluster | undefined;
  return existing ?? new ecs.Cluster(scope, 'Cluster', { vpc: new ec2.Vpc(scope, 'Vpc', { maxAzs: 2 }) });
}

export function withCapacity(cluster: ecs.Cluster): ecs.Cluster {
  cluster.addCapacity('Capacity', {
    instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
  });
  return cluster;
}

export function onFargate(scope: Construct, props: Partial<ecs.FargateTaskDefinitionProps> = {}): ecs.FargateTaskDefinition {
  const taskDefinition = new ecs.FargateTaskDefinition(scope, 'Definition', props);
  taskDefinition.addContainer('Main', { image: ecs.ContainerImage.fromRegistry('report') });
  return taskDefinition;
}

export function onEc2(scope: Construct, props: ecs.Ec2TaskDefinitionProps = {}): ecs.Ec2TaskDefinition {
  const taskDefinition = new ecs.Ec2TaskDefinition(scope, 'Definition', props);
  taskDefinition.addContainer('Main', { image: ecs.ContainerImage.fromRegistry('report'), memoryLimitMiB: 256 });
  return taskDefinition;
}

export function containerOf(taskDefinition: ecs.TaskDefinition): ecs.ContainerDefinition {
  return taskDefinition.defaultContainer as ecs.ContainerDefinition;
}

export function imported(scope: Construct, attributes: Partial<ecs.TaskDefinitionAttributes> = {}): ecs.ITaskDefinition {
  return ecs.TaskDefinition.fromTaskDefinitionAttributes(scope, 'Imported', {
    taskDefinitionArn: `${ARN}:3`,
    networkMode: ecs.NetworkMode.AWS_VPC,
    taskRole: roleOf(scope, 'worker'),
    ...attributes,
  });
}

export function roleOf(scope: Construct, name: string) {
  return Role.fromRoleArn(scope, name, `arn:aws:iam::111111111111:role/${name}`);
}

const fargate = new EcsFargateLaunchTarget();

function least(scope: Construct) {
  return { cluster: clusterOf(scope), taskDefinition: onFargate(scope), launchTarget: fargate };
}

function leastOnEc2(scope: Construct) {
  return { cluster: withCapacity(clusterOf(scope)), taskDefinition: onEc2(scope), launchTarget: new EcsEc2LaunchTarget() };
}

const runTask: Samples<EcsRunTaskProps> = {
  least,
  fullest: (scope) => {
    const taskDefinition = onFargate(scope, { family: 'report' });
    return {
      cluster: clusterOf(scope),
      taskDefinition,
      revisionNumber: 7,
      integrationPattern: RUN_JOB,
      containerOverrides: [
        {
          containerDefinition: containerOf(taskDefinition),
          command: ['report', '--all'],
          environment: [{ name: 'MONTH', value: JsonPath.stringAt('$.month') }],
          environmentFiles: ['arn:aws:s3:::settings/report.env'],
          cpu: 128,
          gpuCount: 1,
          memoryLimit: 512,
          memoryReservation: 256,
        },
      ],
      cpu: '512',
      memoryMiB: '1024',
      ephemeralStorage: Size.gibibytes(100),
      taskRole: roleOf(scope, 'worker'),
      executionRole: roleOf(scope, 'puller'),
      subnets: { subnetType: ec2.SubnetType.PUBLIC },
      securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(scope, 'Group', 'sg-1')],
      assignPublicIp: true,
      launchTarget: new EcsFargateLaunchTarget({
        platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
        capacityProviderOptions: CapacityProviderOptions.custom([{ capacityProvider: 'FARGATE_SPOT', weight: 2, base: 1 }]),
      }),
      tags: { team: 'finance', month: JsonPath.stringAt('$.month') },
      propagatedTagSource: ecs.PropagatedTagSource.TASK_DEFINITION,
      enableEcsManagedTags: true,
      enableExecuteCommand: true,
      group: 'reports',
      startedBy: 'month-end',
      stateName: 'Report',
      comment: 'of the month',
      taskTimeout: sfn.Timeout.duration(Duration.hours(1)),
      heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
      inputPath: '$.in',
      outputPath: '$.out',
      resultSelector: { 'out.$': '$.TaskArn' },
      resultPath: '$.report',
      assign: { task: JsonPath.stringAt('$.TaskArn') },
    };
  },
  ofAwsCdkLib: (scope) => {
    const taskDefinition = onFargate(scope);
    taskDefinition.addContainer('Log', {
      image: ecs.ContainerImage.fromRegistry('log'),
      logging: ecs.LogDriver.awsLogs({ streamPrefix: 'log' }),
    });
    return {
      cluster: clusterOf(scope),
      taskDefinition,
      integrationPattern: RUN_JOB,
      containerOverrides: [{ containerDefinition: containerOf(taskDefinition), command: ['report'], memoryReservation: 256 }],
      cpu: '512',
      memoryMiB: '1024',
      subnets: { onePerAz: true, subnetType: ec2.SubnetType.PUBLIC },
      assignPublicIp: true,
      launchTarget: fargate,
      propagatedTagSource: ecs.PropagatedTagSource.NONE,
      enableExecuteCommand: false,
    };
  },
  propagated: (scope) => ({ ...least(scope), propagatedTagSource: ecs.PropagatedTagSource.TASK_DEFINITION }),
  ec2: leastOnEc2,
  ec2InVpc: (scope) => ({
    cluster: withCapacity(clusterOf(scope)),
    taskDefinition: onEc2(scope, { networkMode: ecs.NetworkMode.AWS_VPC }),
    launchTarget: new EcsEc2LaunchTarget(),
  }),
  runJob: (scope) => ({ ...least(scope), integrationPattern: RUN_JOB }),
  revision: (scope) => ({ ...least(scope), revisionNumber: 7 }),
  givenNetwork: (scope) => ({
    ...least(scope),
    subnets: { subnets: [ec2.Subnet.fromSubnetId(scope, 'Subnet', 'subnet-1')] },
    securityGroups: [],
  }),
  emptyOverrides: (scope) => ({ ...least(scope), containerOverrides: [] }),
  overrideOfNothing: (scope) => {
    const props = least(scope);
    return { ...props, containerOverrides: [{ containerDefinition: containerOf(props.taskDefinition) }] };
  },
  jsonPath: (scope) => {
    const props = least(scope);
    return {
      ...props,
      cpu: JsonPath.stringAt('$.cpu'),
      memoryMiB: JsonPath.stringAt('$.memory'),
      containerOverrides: [
        {
          containerDefinition: containerOf(props.taskDefinition),
          command: JsonPath.listAt('$.command'),
          environment: [{ name: JsonPath.stringAt('$.name'), value: JsonPath.stringAt('$.value') }],
          cpu: JsonPath.numberAt('$.cpu'),
          memoryLimit: JsonPath.numberAt('$.limit'),
          memoryReservation: JsonPath.numberAt('$.reservation'),
        },
      ],
    };
  },
  jsonPathCommand: (scope) => {
    const props = least(scope);
    return {
      ...props,
      containerOverrides: [{ containerDefinition: containerOf(props.taskDefinition), command: ['report', JsonPath.stringAt('$.month')] }],
    };
  },
  jsonPathRevision: (scope) => ({ ...least(scope), revisionNumber: JsonPath.numberAt('$.revision') }),
  jsonata: (scope) => {
    const props = least(scope);
    return {
      ...props,
      queryLanguage: JSONATA,
      cpu: '{% $states.input.cpu %}',
      memoryMiB: '{% $states.input.memory %}',
      containerOverrides: [
        {
          containerDefinition: containerOf(props.taskDefinition),
          command: ['report', '{% $states.input.month %}'],
          environment: [{ name: 'MONTH', value: '{% $states.input.month %}' }],
        },
      ],
      outputs: '{% $states.result %}',
    };
  },
  jsonataOfOurs: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    containerOverrides: Jsonata.any('{% $states.input.overrides %}'),
    ephemeralStorage: Size.gibibytes(Jsonata.number('{% $states.input.storage %}')),
    tags: Jsonata.any('{% $states.input.tags %}'),
  }),
  waitForTaskToken: (scope) => {
    const props = least(scope);
    return {
      ...props,
      integrationPattern: WAIT_FOR_TASK_TOKEN,
      containerOverrides: [
        { containerDefinition: containerOf(props.taskDefinition), environment: [{ name: 'TOKEN', value: JsonPath.taskToken }] },
      ],
    };
  },
  waitForTaskTokenInJsonata: (scope) => {
    const props = least(scope);
    return {
      ...props,
      queryLanguage: JSONATA,
      integrationPattern: WAIT_FOR_TASK_TOKEN,
      containerOverrides: [
        {
          containerDefinition: containerOf(props.taskDefinition),
          environment: [{ name: 'TOKEN', value: '{% $states.context.Task.Token %}' }],
        },
      ],
    };
  },
  importedDefinition: (scope) => ({ cluster: clusterOf(scope), taskDefinition: imported(scope), launchTarget: fargate }),
  importedCluster: (scope) => ({
    cluster: ecs.Cluster.fromClusterArn(scope, 'Cluster', 'arn:aws:ecs:eu-west-1:111111111111:cluster/reports'),
    taskDefinition: onFargate(scope),
    launchTarget: fargate,
    subnets: { subnets: [ec2.Subnet.fromSubnetId(scope, 'Subnet', 'subnet-1')] },
    securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(scope, 'Group', 'sg-1')],
  }),
};

export const samples = { EcsRunTask: runTask };
