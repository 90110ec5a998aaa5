import { comparable } from '@sfn-tasks-dev/test-kit';

/** What the ARNs of the machine's account and region begin with. */
export const SAGEMAKER = 'arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:';
export const S3 = 'arn:${AWS::Partition}:s3:::';
const LOGS = 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/sagemaker/*';

export const PASS_ROLE = {
  Effect: 'Allow',
  Action: 'iam:PassRole',
  Condition: { StringEquals: { 'iam:PassedToService': 'sagemaker.amazonaws.com' } },
};

export const IN_VPC = [
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

/** What every role may do that is made. */
export const BASIC = [
  {
    Effect: 'Allow',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:CreateLogGroup', 'logs:DescribeLogStreams'],
    Resource: LOGS,
  },
  { Effect: 'Allow', Action: ['cloudwatch:PutMetricData', 'ecr:GetAuthorizationToken'], Resource: '*' },
];

export function ruleOf(events: string) {
  return {
    Effect: 'Allow',
    Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
    Resource: `arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/StepFunctionsGetEventsForSageMaker${events}JobsRule`,
  };
}

/** The policy that a role is made with. */
export function madePolicyOf({ template }: { template: any }): { name: string; statements: any[] } | undefined {
  const roles = Object.entries<any>(comparable(template).Resources).filter(([id]) => /^TaskSagemakerRole[0-9A-F]{8}$/.test(id));
  const [policy] = roles.flatMap(([, role]) => role.Properties.Policies);
  return policy && { name: policy.PolicyName, statements: policy.PolicyDocument.Statement };
}

/** The resources by action of what was added to the role of a task, made or given. */
export function grantedTo({ template }: { template: any }): { [action: string]: string[] } {
  const policies = Object.entries<any>(comparable(template).Resources).filter(
    ([id, { Type }]) => Type === 'AWS::IAM::Policy' && /^(TaskSagemaker|Role)/.test(id),
  );
  return Object.assign({}, ...policies.map(([, { Properties }]) => Properties.PolicyDocument));
}
