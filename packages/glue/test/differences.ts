import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const runtimeJob = {
  task: 'GlueStartJobRun',
  samples: ['jsonPath', 'jsonata'],
  at: `${PERMISSIONS}/glue:StartJobRun/*`,
  change: 'replace',
  why: 'For a job that is only known at run time the role names any job, not the text of the path or the expression.',
  see: 'https://github.com/aws/aws-cdk/issues/17464',
  test: '#17464: takes a job name at run time',
} as const;

const noNull = {
  task: 'GlueStartJobRun',
  samples: ['jsonata'],
  at: `${STATE}/Arguments/NotificationProperty`,
  change: 'remove',
  why: 'Without notifyDelayAfter the request has no NotificationProperty; in JSONata it was sent as null.',
  see: 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html',
  test: 'measured: sends no NotificationProperty in JSONata unless asked to',
} as const;

const jsonataTimeout = {
  task: 'GlueStartJobRun',
  samples: ['jsonata'],
  at: `${STATE}/Arguments/Timeout`,
  change: 'add',
  why: 'A timeout by a JSONata expression reaches Glue; it was dropped.',
  see: 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html',
  test: 'gives the timeout to Glue, in minutes',
} as const;

const queuing = {
  task: 'GlueStartJobRun',
  samples: ['fullest'],
  at: `${STATE}/Parameters/JobRunQueuingEnabled`,
  change: 'add',
  why: 'A run can wait in a queue while the limits of the account leave no room for it.',
  see: 'https://docs.aws.amazon.com/glue/latest/webapi/API_StartJobRun.html',
  test: 'sends whether the run is queued',
} as const;

const crawler = {
  task: 'GlueStartCrawlerRun',
  see: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html',
} as const;

export const differences: Difference[] = [
  runtimeJob,
  noNull,
  jsonataTimeout,
  queuing,
  {
    ...crawler,
    samples: ['jsonPath', 'jsonata'],
    at: `${PERMISSIONS}/glue:StartCrawler/*`,
    change: 'replace',
    why: 'For a crawler that is only known at run time the role names any crawler, not the text of the path or the expression.',
    test: '#17464: takes a crawler name at run time',
  },
  {
    ...crawler,
    samples: 'all',
    at: `${PERMISSIONS}/glue:GetCrawler`,
    change: 'remove',
    why: 'The task starts the crawler and never looks at it, so the role need not.',
    test: 'starts the crawler, and may do nothing else',
  },
];
