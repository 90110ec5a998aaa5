import { allow, arn } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/** A role that EKS itself works with, one for an account; whoever needs it first has it made. */
export interface ServiceLinkedRole {
  readonly service: string;
  readonly name: string;
}

export const CLUSTERS: ServiceLinkedRole = { service: 'eks.amazonaws.com', name: 'AWSServiceRoleForAmazonEKS' };
export const NODEGROUPS: ServiceLinkedRole = { service: 'eks-nodegroup.amazonaws.com', name: 'AWSServiceRoleForAmazonEKSNodegroup' };
export const FARGATE: ServiceLinkedRole = { service: 'eks-fargate.amazonaws.com', name: 'AWSServiceRoleForAmazonEKSForFargate' };

/**
 * Permission to have the role made.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles.html
 * @internal
 */
export function allowServiceLinkedRole(scope: IConstruct, role: ServiceLinkedRole): iam.PolicyStatement {
  return allow(['iam:CreateServiceLinkedRole'], [serviceLinkedRoleArn(scope, role)], {
    StringEquals: { 'iam:AWSServiceName': role.service },
  });
}

/**
 * The ARN of the role.
 *
 * @internal
 */
export function serviceLinkedRoleArn(scope: IConstruct, { service, name }: ServiceLinkedRole): string {
  return arn(scope, { service: 'iam', region: '', resource: 'role', resourceName: `aws-service-role/${service}/${name}` });
}
