import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'BatchSubmitJob';
const synchronous = [
  'least',
  'fullest',
  'runJob',
  'tagged',
  'byName',
  'emptyOverrides',
  'timeout',
  'taskTimeout',
  'taskTimeoutAt',
  'jsonPath',
  'jsonata',
  'jsonataNumbers',
  'onEks',
  'onNodes',
];

const submit = {
  task,
  at: `${PERMISSIONS}/batch:SubmitJob/*`,
  why: 'The role may submit that one job definition, with every revision, and not any job definition of the account.',
  see: 'https://github.com/aws/aws-cdk/issues/37214',
  test: '#37214: may submit',
} as const;

const watch = {
  task,
  samples: synchronous,
  change: 'add',
  why: 'A state machine that waits for a job may describe it, and end it when the execution is stopped, which else leaves it running.',
  see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html',
  test: 'awslabs/visual-asset-management-system#305: may describe and end jobs, if it waits for them',
} as const;

const timeout = {
  task,
  change: 'add',
  why: '`taskTimeout` limits the state, as with every task; it goes on limiting each attempt, unless `attemptDuration` does.',
  see: 'https://docs.aws.amazon.com/batch/latest/userguide/job_timeouts.html',
  test: 'measured: limits the state and the attempt apart',
} as const;

const text = {
  task,
  change: 'replace',
  why: 'An amount that is a number in the input becomes the text that AWS Batch takes.',
  see: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_ResourceRequirement.html',
  test: 'sends amounts as text',
} as const;

const added = {
  task,
  change: 'add',
  why: 'The task has a prop for it.',
  see: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html',
} as const;

export const differences: Difference[] = [
  { ...submit, samples: 'all', change: 'replace' },
  { ...submit, samples: 'all', change: 'add' },
  { ...watch, at: `${PERMISSIONS}/batch:DescribeJobs` },
  { ...watch, at: `${PERMISSIONS}/batch:TerminateJob` },
  ...['PutTargets', 'PutRule', 'DescribeRule'].map(
    (action): Difference => ({
      task,
      samples: ['requestResponse'],
      at: `${PERMISSIONS}/events:${action}`,
      change: 'remove',
      why: 'A state machine that does not wait for the job needs no rule to hear of its end.',
      see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html',
      test: 'awslabs/visual-asset-management-system#305: may describe and end jobs, if it waits for them',
    }),
  ),
  {
    task,
    samples: ['fullest', 'tagged', 'jsonPath'],
    at: `${PERMISSIONS}/batch:TagResource`,
    change: 'add',
    why: 'AWS Batch takes tags only from who may tag.',
    see: 'https://github.com/aws/aws-cdk/issues/24842',
    test: '#24842: may tag what it submits with tags',
  },
  { ...timeout, samples: ['fullest', 'timeout', 'taskTimeout', 'jsonataNumbers'], at: `${STATE}/TimeoutSeconds` },
  { ...timeout, samples: ['taskTimeoutAt'], at: `${STATE}/TimeoutSecondsPath` },
  {
    ...timeout,
    samples: ['fullest'],
    at: `${STATE}/Parameters/Timeout/AttemptDurationSeconds`,
    change: 'replace',
    why: '`attemptDuration` limits an attempt, and `taskTimeout` the state.',
  },
  {
    ...timeout,
    samples: ['jsonataNumbers'],
    at: `${STATE}/Arguments/Timeout`,
    why: 'A JSONata expression for `taskTimeout` is not dropped.',
  },
  { ...text, samples: ['jsonPath'], at: `${STATE}/Parameters/ContainerOverrides/ResourceRequirements/*` },
  { ...text, samples: ['jsonataNumbers'], at: `${STATE}/Arguments/ContainerOverrides/ResourceRequirements/*` },
  { ...added, samples: ['fullest'], at: `${STATE}/Parameters/PropagateTags`, test: '#26336: sends every field' },
  { ...added, samples: ['fullest'], at: `${STATE}/Parameters/ShareIdentifier`, test: '#26336: sends every field' },
  { ...added, samples: ['fullest'], at: `${STATE}/Parameters/SchedulingPriorityOverride`, test: '#26336: sends every field' },
  { ...added, samples: ['fullest'], at: `${STATE}/Parameters/RetryStrategy/EvaluateOnExit`, test: '#26336: sends every field' },
  { ...added, samples: ['onEks'], at: `${STATE}/Parameters/EksPropertiesOverride`, test: '#26336: overrides a pod of Amazon EKS' },
  { ...added, samples: ['onNodes'], at: `${STATE}/Parameters/NodeOverrides`, test: '#26336: overrides nodes of a parallel job' },
];
