import { expressionOf } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';

/**
 * An instance type of EC2 as SageMaker names it, such as `ml.m5.xlarge`; an expression has to give the whole name.
 *
 * @internal
 */
export function renderInstanceType(instanceType: ec2.InstanceType | undefined): string | undefined {
  const name = instanceType?.toString();
  return name === undefined || expressionOf(name) || name.startsWith('ml.') ? name : `ml.${name}`;
}
