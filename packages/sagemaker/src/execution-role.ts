import { allow, allowPassRole, arn, expressionOf, roleArnOrAny } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';

const SERVICE = 'sagemaker.amazonaws.com';

const NETWORK = [
  'ec2:CreateNetworkInterface',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:DeleteNetworkInterface',
  'ec2:DeleteNetworkInterfacePermission',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeVpcs',
  'ec2:DescribeDhcpOptions',
  'ec2:DescribeSubnets',
  'ec2:DescribeSecurityGroups',
];

/**
 * The role that SageMaker works with: the one given, or one that is made for the task.
 *
 * @param made the name of its policy, and whether the work is done in a VPC
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
 * @internal
 */
export function executionRole(scope: Construct, given: iam.IRole | undefined, made: { policyName: string; inVpc: boolean }): iam.IRole {
  return (
    given ??
    new iam.Role(scope, 'SagemakerRole', {
      assumedBy: new iam.ServicePrincipal(SERVICE),
      inlinePolicies: { [made.policyName]: new iam.PolicyDocument({ statements: basicStatements(scope, made.inVpc) }) },
    })
  );
}

/**
 * Who is given the permissions that images, locations and keys call for. To a role only known at run time none can be given: a warning
 * says which it needs.
 *
 * @internal
 */
export function granteeOf(scope: Construct, role: iam.IRole): iam.IPrincipal {
  return expressionOf(role.roleArn) ? roleAtRunTime(scope) : role.grantPrincipal;
}

/** A role that can be passed is of the account, so that no policy of a bucket or a repository has to name it. */
function roleAtRunTime(resource: IConstruct): iam.IPrincipal {
  return Object.assign(new iam.UnknownPrincipal({ resource }), { principalAccount: Stack.of(resource).account });
}

/**
 * Permission to hand the role to SageMaker.
 *
 * @internal
 */
export function allowPassExecutionRole(scope: IConstruct, role: iam.IRole): iam.PolicyStatement {
  return allowPassRole([roleArnOrAny(scope, role.roleArn)], SERVICE);
}

function basicStatements(scope: IConstruct, inVpc: boolean): iam.PolicyStatement[] {
  const logs = arn(scope, {
    service: 'logs',
    resource: 'log-group',
    resourceName: '/aws/sagemaker/*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:CreateLogGroup', 'logs:DescribeLogStreams'], [logs]),
    // IAM knows no resources for these.
    allow(['cloudwatch:PutMetricData', 'ecr:GetAuthorizationToken'], ['*']),
    // The network interfaces are SageMaker's own, and AWS documents no narrower permissions for them.
    ...(inVpc ? [allow(NETWORK, ['*'])] : []),
  ];
}
