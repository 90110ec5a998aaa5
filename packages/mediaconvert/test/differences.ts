import { type Difference, PERMISSIONS } from '@sfn-tasks-dev/test-kit';

const task = 'MediaConvertCreateJob';
const policies = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-mediaconvert.html#mediaconvert-iam';
const request = 'https://docs.aws.amazon.com/mediaconvert/latest/apireference/jobs.html#jobs-model-createjobrequest';
const rendered = ['least', 'fullest', 'runJob', 'jsonPath', 'jsonata', 'runJobInJsonata'];
const runJob = ['fullest', 'runJob', 'runJobInJsonata'];

const passRole = (operator: string) =>
  `${PERMISSIONS}/iam:PassRole if {"${operator}":{"iam:PassedToService":"mediaconvert.amazonaws.com"}}`;
const tagged = ' if {"StringEquals":{"aws:ResourceTag~1ManagedByService":"AWSStepFunctions"}}';

const createJob: Pick<Difference, 'task' | 'why' | 'see' | 'test'> = {
  task,
  why: 'The role may create jobs with queues, templates and presets of its own account and region, and not everywhere.',
  see: policies,
  test: 'creates a job, and may do nothing else',
};
const polling: Pick<Difference, 'task' | 'why' | 'see' | 'test'> = {
  task,
  why: 'The role may look at and cancel the jobs that Step Functions has created and tagged, and no others.',
  see: policies,
  test: 'measured: looks at and cancels only the jobs that Step Functions tagged',
};
const passing: Pick<Difference, 'task' | 'why' | 'see' | 'test'> = {
  task,
  why: 'The service that a role may be passed to is compared as a whole; a role that is only known at run time is any of the account, not the text of the expression.',
  see: policies,
  test: 'passes the role to MediaConvert alone',
};

export const differences: Difference[] = [
  { ...createJob, samples: rendered, at: `${PERMISSIONS}/mediaconvert:CreateJob/*`, change: 'replace' },
  { ...createJob, samples: rendered, at: `${PERMISSIONS}/mediaconvert:CreateJob/*`, change: 'add' },
  { ...passing, samples: rendered, at: passRole('StringLike'), change: 'remove' },
  { ...passing, samples: rendered, at: passRole('StringEquals'), change: 'add' },
  ...['GetJob', 'CancelJob'].flatMap((action): Difference[] => [
    { ...polling, samples: runJob, at: `${PERMISSIONS}/mediaconvert:${action}`, change: 'remove' },
    { ...polling, samples: runJob, at: `${PERMISSIONS}/mediaconvert:${action}${tagged}`, change: 'add' },
  ]),
  {
    task,
    samples: ['fullest', 'jsonPath'],
    at: `${PERMISSIONS}/mediaconvert:TagResource`,
    change: 'add',
    why: 'A job with tags needs the permission to tag.',
    see: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselementalmediaconvert.html',
    test: 'may tag the jobs of a request with Tags %s',
  },
  {
    task,
    samples: ['jsonPathKeys', 'jsonataWhole'],
    at: '',
    change: 'add',
    why: 'The whole request may be an expression, and a required field may be given by a key that ends in .$.',
    see: request,
    test: 'takes expressions',
  },
];
