import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'LambdaInvoke';
const at = `${PERMISSIONS}/lambda:InvokeFunction/*`;

const allVersions = {
  task,
  samples: ['version', 'importedVersion'],
  at,
  why: 'A task that names a version may invoke every version of the function, so that executions which are running when the next version is deployed can finish.',
  see: 'https://github.com/aws/aws-cdk/issues/17515',
  test: 'permissionScope',
} as const;

const exact = {
  task,
  samples: ['fullest'],
  at,
  why: 'LambdaPermissionScope.EXACT limits the role to what the task names.',
  see: 'https://github.com/aws/aws-cdk/issues/20177',
  test: 'permissionScope',
} as const;

const runtimeArn = {
  task,
  samples: ['jsonPathArn'],
  at,
  change: 'replace',
  why: 'For a function that is only known at run time the role names any function, not the text of the path.',
  see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html',
  test: 'permissionScope',
} as const;

const inputPath = {
  task,
  samples: ['payloadResponseOnlyWithPath'],
  why: 'With payloadResponseOnly a payload that is a path becomes the InputPath of the state; it was sent as text.',
  see: 'https://github.com/aws/aws-cdk/issues/12935',
  test: '#12935, #29473: payloadResponseOnly',
} as const;

export const differences: Difference[] = [
  { ...allVersions, change: 'replace' },
  { ...allVersions, samples: ['version'], change: 'add' },
  { ...exact, change: 'replace' },
  { ...exact, change: 'remove' },
  runtimeArn,
  { ...inputPath, at: `${STATE}/Parameters`, change: 'remove' },
  { ...inputPath, at: `${STATE}/InputPath`, change: 'add' },
  {
    task,
    samples: ['fullest'],
    at: `${STATE}/Retry/*/ErrorEquals/*`,
    change: 'add',
    why: 'With retryOnTooManyRequests throttled calls are retried too.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html#bp-lambda-serviceexception',
    test: 'retries',
  },
];
