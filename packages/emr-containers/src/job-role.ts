import { expressionOf, refuse } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Monitoring } from './monitoring';
import { letNamespaceAssume } from './trust-policy';

/**
 * A role for the jobs of a virtual cluster, which the pods in its namespace may work with.
 *
 * @internal
 */
export function makeJobRole(scope: Construct, virtualClusterId: string): iam.IRole {
  if (typeof virtualClusterId !== 'string' || expressionOf(virtualClusterId)) {
    refuse(scope, {
      prop: 'executionRole',
      because: 'a role is made only for a virtual cluster that is known when the app is deployed, since it has to trust its namespace',
      remedy: 'Give the role that the job works with',
    });
  }
  const role = new iam.Role(scope, 'Job-Execution-Role', {
    assumedBy: new iam.CompositePrincipal(
      new iam.ServicePrincipal('emr-containers.amazonaws.com'),
      new iam.ServicePrincipal('states.amazonaws.com'),
    ),
  });
  letNamespaceAssume(scope, role, virtualClusterId);
  return role;
}

/**
 * Permission for a job to write its logs. A role that is only known at run time has to have it already.
 *
 * @internal
 */
export function grantMonitoring(scope: Construct, role: iam.IRole, { logGroup, logBucket }: Monitoring): void {
  if (expressionOf(role.roleArn)) return;
  const groupArn = (parts: { resource: string; resourceName?: string }) =>
    Stack.of(scope).formatArn({
      service: 'logs',
      arnFormat: parts.resourceName ? ArnFormat.COLON_RESOURCE_NAME : ArnFormat.NO_RESOURCE_NAME,
      ...parts,
    });
  logBucket?.grantReadWrite(role);
  if (logGroup) {
    logGroup.grantWrite(role);
    const resources = [groupArn({ resource: 'log-group', resourceName: logGroup.logGroupName }), logGroup.logGroupArn];
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['logs:DescribeLogStreams'], resources }));
  }
  role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['logs:DescribeLogGroups'], resources: [groupArn({ resource: '*' })] }));
}
