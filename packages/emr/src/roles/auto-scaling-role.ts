import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * A role by which the instance groups of a task's clusters are scaled.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-automatic-scaling.html
 * @internal
 */
export function makeAutoScalingRole(task: Construct): iam.IRole {
  const role = new iam.Role(task, 'AutoScalingRole', {
    assumedBy: new iam.ServicePrincipal('elasticmapreduce.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonElasticMapReduceforAutoScalingRole')],
  });
  role.assumeRolePolicy?.addStatements(
    new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('application-autoscaling.amazonaws.com')],
      actions: ['sts:AssumeRole'],
    }),
  );
  return role;
}
