import { arn, expressionOf } from '@sfn-tasks/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

/**
 * The ARN to permit handing over a role by: of every role of the account, which are all that can be handed over, if it is only known
 * at run time.
 *
 * @internal
 */
export function passableArn(scope: IConstruct, { roleRef }: aws_iam.IRoleRef): string {
  return expressionOf(roleRef.roleArn) ? arn(scope, { service: 'iam', region: '', resource: 'role', resourceName: '*' }) : roleRef.roleArn;
}
