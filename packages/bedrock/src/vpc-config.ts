import { allow, arn, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/**
 * The network in which a customization job reads and writes its data.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-model-customization.html
 */
export interface IBedrockCreateModelCustomizationJobVpcConfig {
  /**
   * From 1 to 5 security groups.
   */
  readonly securityGroups: ec2.ISecurityGroup[];

  /**
   * From 1 to 16 subnets.
   */
  readonly subnets: ec2.ISubnet[];
}

/**
 * The network as the API spells it.
 *
 * @internal
 */
export function renderVpc(vpc: IBedrockCreateModelCustomizationJobVpcConfig | undefined): { [name: string]: any } | undefined {
  return renderStruct(vpc, ({ securityGroups, subnets }) => ({
    SecurityGroupIds: securityGroups.map(({ securityGroupId }) => securityGroupId),
    SubnetIds: subnets.map(({ subnetId }) => subnetId),
  }));
}

/**
 * Refuse a network of none or of too many parts.
 *
 * @internal
 */
export function requireVpc(scope: IConstruct, vpc: IBedrockCreateModelCustomizationJobVpcConfig | undefined): void {
  requireLength(scope, 'vpcConfig.securityGroups', vpc?.securityGroups, { min: 1, max: 5 });
  requireLength(scope, 'vpcConfig.subnets', vpc?.subnets, { min: 1, max: 16 });
}

/**
 * Permission to have network interfaces in the network, for the jobs and with the tags of Bedrock alone.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/vpc-model-customization.html
 * @internal
 */
export function allowVpc(scope: IConstruct, vpc: IBedrockCreateModelCustomizationJobVpcConfig, jobs: string): iam.PolicyStatement[] {
  const ec2Arn = (resource: string, resourceName: string) => arn(scope, { service: 'ec2', resource, resourceName });
  const interfaces = ec2Arn('network-interface', '*');
  const securityGroups = vpc.securityGroups.map(({ securityGroupId }) => ec2Arn('security-group', securityGroupId));
  const subnets = vpc.subnets.map(({ subnetId }) => ec2Arn('subnet', subnetId));
  return [
    // EC2 has no narrower resource for what describes.
    allow(
      ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeVpcs', 'ec2:DescribeDhcpOptions', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups'],
      ['*'],
    ),
    allow(['ec2:CreateNetworkInterface'], [interfaces], {
      StringEquals: { 'aws:RequestTag/BedrockManaged': ['true'] },
      ArnEquals: { 'aws:RequestTag/BedrockModelCustomizationJobArn': [jobs] },
    }),
    allow(['ec2:CreateNetworkInterface'], [...securityGroups, ...subnets]),
    // As AWS documents it: the conditions name the subnets and the tags.
    allow(['ec2:CreateNetworkInterfacePermission', 'ec2:DeleteNetworkInterface', 'ec2:DeleteNetworkInterfacePermission'], ['*'], {
      ArnEquals: { 'ec2:Subnet': subnets, 'ec2:ResourceTag/BedrockModelCustomizationJobArn': [jobs] },
      StringEquals: { 'ec2:ResourceTag/BedrockManaged': 'true' },
    }),
    allow(['ec2:CreateTags'], [interfaces], {
      StringEquals: { 'ec2:CreateAction': ['CreateNetworkInterface'] },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['BedrockManaged', 'BedrockModelCustomizationJobArn'] },
    }),
  ];
}
