import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'EcsRunTask';
const policies = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html#ecs-iam';

const runJob = ['fullest', 'ofAwsCdkLib', 'runJob'];
const others = [
  'least',
  'propagated',
  'ec2',
  'ec2InVpc',
  'revision',
  'givenNetwork',
  'emptyOverrides',
  'overrideOfNothing',
  'jsonPath',
  'jsonata',
  'waitForTaskToken',
  'waitForTaskTokenInJsonata',
];

const passRole = {
  task,
  samples: [...runJob, ...others],
  why: 'The role may hand the roles of the task to ECS, and to no other service.',
  see: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService',
  test: 'measured: hands the roles of the task to ECS only',
} as const;

const onlyOurs = {
  task,
  samples: ['fullest'],
  change: 'add',
  see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
  test: 'sends what aws-cdk-lib has no prop for',
} as const;

export const differences: Difference[] = [
  ...['ecs:StopTask', 'ecs:DescribeTasks'].flatMap((action): Difference[] => [
    {
      task,
      samples: others,
      at: `${PERMISSIONS}/${action}`,
      change: 'remove',
      why: 'Only a state that waits for the end of the task watches it and stops it.',
      see: policies,
      test: 'measured: watches and stops tasks with RUN_JOB only, and only those of the cluster',
    },
    {
      task,
      samples: runJob,
      at: `${PERMISSIONS}/${action}/*`,
      change: 'replace',
      why: 'The role may watch and stop the tasks of that one cluster.',
      see: policies,
      test: 'measured: watches and stops tasks with RUN_JOB only, and only those of the cluster',
    },
  ]),
  { ...passRole, at: `${PERMISSIONS}/iam:PassRole`, change: 'remove' },
  {
    ...passRole,
    at: `${PERMISSIONS}/iam:PassRole if {"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}`,
    change: 'add',
  },
  {
    task,
    samples: ['fullest', 'propagated'],
    at: `${PERMISSIONS}/ecs:TagResource if {"StringEquals":{"ecs:CreateAction":"RunTask"}}`,
    change: 'add',
    why: 'A task that starts with tags takes a permission of its own; without it ECS refuses to run it.',
    see: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/supported-iam-actions-tagging.html',
    test: '#32294: may tag the task',
  },
  {
    task,
    samples: ['fullest', 'revision'],
    at: `${PERMISSIONS}/ecs:RunTask/*`,
    change: 'replace',
    why: 'With a revisionNumber the role may run that revision only.',
    see: 'https://github.com/aws/aws-cdk/issues/30751',
    test: '#31714, #30751, #30368: the role may run what the state names',
  },
  ...['Tags', 'EnableECSManagedTags', 'Group', 'StartedBy'].map(
    (field): Difference => ({ ...onlyOurs, at: `${STATE}/Parameters/${field}`, why: `The request has ${field}.` }),
  ),
  ...['EphemeralStorage', 'TaskRoleArn', 'ExecutionRoleArn'].map(
    (field): Difference => ({ ...onlyOurs, at: `${STATE}/Parameters/Overrides/${field}`, why: `The overrides have ${field}.` }),
  ),
  ...['EnvironmentFiles', 'ResourceRequirements'].map(
    (field): Difference => ({
      ...onlyOurs,
      at: `${STATE}/Parameters/Overrides/ContainerOverrides/*/${field}`,
      why: `The overrides of a container have ${field}.`,
    }),
  ),
  {
    task,
    samples: ['jsonPathCommand'],
    at: '',
    change: 'add',
    why: 'A command takes a path among other words.',
    see: 'https://github.com/aws/aws-cdk/issues/17918',
    test: '#24057, #17918: takes a command from the input',
  },
  {
    task,
    samples: ['jsonPathRevision'],
    at: '',
    change: 'add',
    why: 'The revision may come from the input.',
    see: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html',
    test: '#31714, #30751, #30368: the role may run what the state names',
  },
  {
    task,
    samples: ['jsonataOfOurs'],
    at: '',
    change: 'add',
    why: 'All overrides may be one JSONata expression.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
    test: 'takes expressions',
  },
  {
    task,
    samples: ['importedDefinition'],
    at: '',
    change: 'add',
    why: 'An imported task definition can be run.',
    see: 'https://github.com/aws/aws-cdk/issues/2948',
    test: '#2948, #24097, #27848: runs an imported task definition',
  },
  {
    task,
    samples: ['importedCluster'],
    at: '',
    change: 'add',
    why: 'A cluster imported by its ARN does, if the subnets and the security groups are given.',
    see: 'https://github.com/aws/aws-cdk/issues/24097',
    test: 'runs on a cluster imported by its ARN',
  },
];
