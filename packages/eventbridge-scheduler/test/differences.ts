import { type Difference, PERMISSIONS } from '@sfn-tasks-dev/test-kit';

const task = 'EventBridgeSchedulerCreateScheduleTask';

const passRole = {
  task,
  samples: 'all',
  why: 'The role may be handed to EventBridge Scheduler only, not to any service.',
  see: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/security_iam_id-based-policy-examples.html',
  test: 'measured: hands the role of the target to EventBridge Scheduler only',
} as const;

const key = {
  task,
  change: 'add',
  why: 'With a kmsKey the role may use the key for the schedule; without that, EventBridge Scheduler refuses to make it.',
  see: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/security_iam_id-based-policy-examples.html',
  test: 'measured: may use the key, for this schedule only',
} as const;

const viaScheduler = '"StringEquals":{"kms:ViaService":"scheduler.${AWS::Region}.amazonaws.com"}';
const forSchedule = (name: string) =>
  `"StringLike":{"kms:EncryptionContext:aws:scheduler:schedule:arn":"arn:\${AWS::Partition}:scheduler:\${AWS::Region}:\${AWS::AccountId}:schedule~1${name}"}`;
const onlyFor = (name: string) => `if {${viaScheduler},${forSchedule(name)}}`;

const thrown = { task, at: '', change: 'add' } as const;

export const differences: Difference[] = [
  { ...passRole, at: `${PERMISSIONS}/iam:PassRole`, change: 'remove' },
  { ...passRole, at: `${PERMISSIONS}/iam:PassRole if {"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}`, change: 'add' },
  { ...key, samples: ['fullest', 'encrypted'], at: `${PERMISSIONS}/kms:DescribeKey if {${viaScheduler}}` },
  ...['kms:GenerateDataKey', 'kms:Decrypt'].flatMap((action) => [
    { ...key, samples: ['fullest'], at: `${PERMISSIONS}/${action} ${onlyFor('reports~1report')}` },
    { ...key, samples: ['encrypted'], at: `${PERMISSIONS}/${action} ${onlyFor('default~1report')}` },
  ]),
  {
    task,
    samples: ['jsonPath', 'jsonPathRole', 'jsonata'],
    at: `${PERMISSIONS}/scheduler:CreateSchedule/*`,
    change: 'replace',
    why: 'For names that are only known at run time the role names any schedule, not the text of the path or the expression.',
    see: 'https://github.com/aws/aws-cdk/issues/17464',
    test: '#17464: takes names at run time',
  },
  {
    ...thrown,
    samples: ['jsonPathDurations'],
    why: 'A rate, a time window and a retry policy can come from the input; aws-cdk-lib throws.',
    see: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html',
    test: 'measured: takes durations and attempts at run time',
  },
  {
    ...thrown,
    samples: ['jsonataGroup'],
    why: 'A group can be named by a JSONata expression; aws-cdk-lib takes it for a name with wrong characters.',
    see: 'https://github.com/aws/aws-cdk/issues/17464',
    test: '#17464: takes names at run time',
  },
];
