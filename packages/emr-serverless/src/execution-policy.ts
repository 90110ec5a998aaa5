import { renderStruct } from '@sfn-tasks/core';

/**
 * What a job may do at most, of what its execution role is allowed.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_JobRunExecutionIamPolicy.html
 */
export interface EmrServerlessExecutionPolicy {
  /**
   * A policy, as a text of JSON.
   *
   * @default - none
   */
  readonly policy?: string;

  /**
   * The ARNs of managed policies.
   *
   * @default - none
   */
  readonly policyArns?: string[];
}

/**
 * The policy as the API spells it.
 *
 * @internal
 */
export function renderExecutionPolicy(executionPolicy: EmrServerlessExecutionPolicy | undefined): unknown {
  return renderStruct(executionPolicy, ({ policy, policyArns }) => ({ Policy: policy, PolicyArns: policyArns }));
}
