import * as iam from 'aws-cdk-lib/aws-iam';
import { FeatureFlags } from 'aws-cdk-lib/core';
import { ENABLE_EMR_SERVICE_POLICY_V2 } from 'aws-cdk-lib/cx-api';
import type { Construct, IConstruct } from 'constructs';

/**
 * Whether the app asks for the second version of EMR's policy, which allows EMR no more than what carries a tag of its own.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-managed-iam-policies.html
 * @internal
 */
export function usesSecondPolicy(scope: IConstruct): boolean {
  return FeatureFlags.of(scope).isEnabled(ENABLE_EMR_SERVICE_POLICY_V2) ?? false;
}

/**
 * A role by which EMR works with the clusters of a task.
 *
 * @internal
 */
export function makeServiceRole(task: Construct): iam.IRole {
  const policy = usesSecondPolicy(task) ? 'AmazonEMRServicePolicy_v2' : 'AmazonElasticMapReduceRole';
  return new iam.Role(task, 'ServiceRole', {
    assumedBy: new iam.ServicePrincipal('elasticmapreduce.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName(`service-role/${policy}`)],
  });
}
