import { refuse, requireKnown, requireLength } from '@sfn-tasks/core';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import type { Construct } from 'constructs';
import { EcsFargateLaunchTarget } from './fargate-launch-target';
import { ifTold } from './imported';
import type { EcsRunTaskProps } from './run-task-props';

/**
 * The network interface of a task, in the words of the service, if it has one of its own; its security groups join the connections.
 *
 * @internal
 */
export function networkConfiguration(scope: Construct, connections: ec2.Connections, task: EcsRunTaskProps): object | undefined {
  const assignPublicIp = requireKnown(scope, 'assignPublicIp', task.assignPublicIp);
  const mode = networkModeOf(scope, task);
  if (mode !== ecs.NetworkMode.AWS_VPC) {
    refuseInterface(scope, task, mode);
    return undefined;
  }
  const subnets = subnetsOf(scope, task);
  const securityGroups = task.securityGroups ?? [
    new ec2.SecurityGroup(scope, 'SecurityGroup', { vpc: vpcOf(scope, task.cluster, 'securityGroups') }),
  ];
  requireLength(scope, 'subnets', subnets, { min: 1, max: 16 });
  requireLength(scope, 'securityGroups', securityGroups, { min: 0, max: 5 });
  if (securityGroups.length > 0) connections.addSecurityGroup(...securityGroups);
  return {
    AwsvpcConfiguration: {
      AssignPublicIp: assignPublicIp ? 'ENABLED' : undefined,
      Subnets: subnets,
      SecurityGroups: securityGroups.map((group) => group.securityGroupId),
    },
  };
}

function networkModeOf(scope: Construct, task: EcsRunTaskProps): ecs.NetworkMode {
  const mode = ifTold(() => task.taskDefinition.networkMode);
  if (mode !== undefined) return mode;
  const { launchTarget, taskDefinition, subnets, securityGroups, assignPublicIp } = task;
  const onFargate = launchTarget instanceof EcsFargateLaunchTarget || !taskDefinition.isEc2Compatible;
  if (onFargate || subnets || securityGroups || assignPublicIp) return ecs.NetworkMode.AWS_VPC;
  return refuse(scope, {
    prop: 'taskDefinition',
    value: taskDefinition,
    because: 'it is imported without its network mode, so nothing says whether its tasks have network interfaces of their own',
    remedy: 'Import it with TaskDefinition.fromTaskDefinitionAttributes() and its networkMode',
  });
}

function refuseInterface(scope: Construct, { subnets, securityGroups, assignPublicIp }: EcsRunTaskProps, mode: ecs.NetworkMode): void {
  for (const [prop, value] of Object.entries({ subnets, securityGroups, assignPublicIp })) {
    if (!value) continue;
    refuse(scope, {
      prop,
      given: 'set',
      because: `the network mode of the task definition is '${mode}', and only a task in 'awsvpc' has a network interface of its own`,
      remedy: `Leave it out, or make the task definition with NetworkMode.AWS_VPC`,
    });
  }
}

function subnetsOf(scope: Construct, { cluster, subnets, assignPublicIp }: EcsRunTaskProps): string[] {
  // Subnets that are given themselves need no VPC to select from.
  if (subnets?.subnets && Object.keys(subnets).length === 1) return subnets.subnets.map((subnet) => subnet.subnetId);
  const byDefault = { subnetType: assignPublicIp ? ec2.SubnetType.PUBLIC : ec2.SubnetType.PRIVATE_WITH_EGRESS };
  return vpcOf(scope, cluster, 'subnets').selectSubnets(subnets ?? byDefault).subnetIds;
}

function vpcOf(scope: Construct, cluster: ecs.ICluster, prop: string): ec2.IVpc {
  const vpc = ifTold(() => cluster.vpc);
  if (vpc) return vpc;
  return refuse(scope, {
    prop,
    given: prop === 'subnets' ? 'not a list of subnets' : 'missing',
    because: 'the cluster is imported by its ARN, and does not know its VPC',
    remedy: 'Give subnets: { subnets: […] } and securityGroups, or import the cluster with Cluster.fromClusterAttributes() and its vpc',
  });
}
