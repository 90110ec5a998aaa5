/** The ARNs that permissions name, as the test-kit shows them. */
export const EMR = 'arn:${AWS::Partition}:emr-serverless:${AWS::Region}:${AWS::AccountId}:';

export const IN_ACCOUNT = '${AWS::Region}:${AWS::AccountId}';

export function ruleOf(name: string) {
  return {
    Effect: 'Allow',
    Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
    Resource: `arn:\${AWS::Partition}:events:${IN_ACCOUNT}:rule/${name}`,
  };
}

export const APPLICATION_RULE = ruleOf('StepFunctionsGetEventsForEMRServerlessApplicationRule');
export const JOB_RULE = ruleOf('StepFunctionsGetEventsForEMRServerlessJobRule');
