import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The network of a VPC that the workers of an application are connected to.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/vpc-access.html
 */
export interface EmrServerlessNetwork {
  /**
   * The ids of up to 16 subnets, such as `vpc.selectSubnets().subnetIds`. Give private ones of several Availability Zones.
   */
  readonly subnetIds: string[];

  /**
   * The ids of up to 5 security groups.
   *
   * @default - the default security group of the VPC
   */
  readonly securityGroupIds?: string[];
}

/**
 * The network as the API spells it.
 *
 * @internal
 */
export function renderNetwork(network: EmrServerlessNetwork | undefined): unknown {
  return renderStruct(network, ({ subnetIds, securityGroupIds }) => ({ SubnetIds: subnetIds, SecurityGroupIds: securityGroupIds }));
}

/**
 * Refuse more of a network than EMR Serverless takes.
 *
 * @internal
 */
export function requireNetwork(scope: IConstruct, network: EmrServerlessNetwork | undefined): void {
  requireLength(scope, 'network.subnetIds', network?.subnetIds, { min: 0, max: 16 });
  requireLength(scope, 'network.securityGroupIds', network?.securityGroupIds, { min: 0, max: 5 });
}
