import { allow, expressionOf, roleArnOrAny } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/**
 * Whether a role is only known while the state machine runs.
 *
 * @internal
 */
export function isOfRunTime({ roleArn, roleName }: iam.IRole): boolean {
  return expressionOf(roleArn) !== undefined || expressionOf(roleName) !== undefined;
}

/**
 * What a request names a role by: its name, or the ARN that an expression stands for.
 *
 * @internal
 */
export function nameOf({ roleArn, roleName }: iam.IRole): string {
  return expressionOf(roleArn) ? roleArn : roleName;
}

/**
 * Permission to hand a role to one service, in any partition: in China the names of services may end in `.cn`.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-managed-policy-fullaccess-v2.html
 * @internal
 */
export function passTo(scope: IConstruct, service: string, role: iam.IRole): iam.PolicyStatement {
  return allow(['iam:PassRole'], [roleArnOrAny(scope, role.roleArn)], { StringLike: { 'iam:PassedToService': `${service}*` } });
}
