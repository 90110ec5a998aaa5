import { ALL_PERMISSIONS, type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html';
const issue = (number: number) => `https://github.com/aws/aws-cdk/issues/${number}`;

const TASKS = ['CallApiGatewayRestApiEndpoint', 'CallApiGatewayHttpApiEndpoint'];

const unsigned = {
  change: 'remove',
  why: 'The role is granted nothing if it does not sign the request: without an authType, and with a resource policy.',
  see: `${guide}#connect-api-gateway-auth`,
  test: 'grants the role what it signs and nothing else: %s',
} as const;

const permitted = {
  at: `${PERMISSIONS}/execute-api:Invoke/*`,
  change: 'replace',
  test: 'permits the role to call exactly what the task calls: %s',
} as const;

const asList = {
  samples: ['singleTexts'],
  change: 'replace',
  why: 'A single text among headers and query parameters is sent as a list of one; Step Functions refuses it as it is.',
  see: issue(14181),
  test: '#14181, #14184: sends lists of texts',
} as const;

function rowsOf(task: string): Difference[] {
  const unsignedSamples = [
    ...['least', 'waitForTaskToken', 'waitForTaskTokenInJsonata', 'singleTexts', 'nullValues'],
    ...(task === 'CallApiGatewayRestApiEndpoint' ? ['resourcePolicy'] : []),
  ];
  return [
    ...ALL_PERMISSIONS.map((at) => ({ ...unsigned, task, samples: unsignedSamples, at })),
    {
      ...permitted,
      task,
      samples: ['jsonPath', 'jsonata'],
      why: 'For a stage, a method or a path that is only known at run time the role names any, not the text of the expression.',
      see: issue(17464),
    },
    {
      ...permitted,
      task,
      samples: ['rootOfStage'],
      why: 'Without a path the task calls the root of the stage, and the role may call nothing below it.',
      see: guide,
    },
    { ...asList, task, at: `${STATE}/Parameters/Headers/*` },
    { ...asList, task, at: `${STATE}/Parameters/QueryParameters/*` },
    {
      task,
      samples: ['nullValues'],
      at: `${STATE}/Parameters/AllowNullValues`,
      change: 'add',
      why: 'With allowNullValues fields that are null are sent.',
      see: `${guide}#connect-api-gateway-requests`,
      test: 'sends null if it is allowed: %s',
    },
    {
      task,
      samples: ['nullValues'],
      at: `${STATE}/Parameters/RequestBody/gift`,
      change: 'add',
      why: 'A null in the body is rendered; aws-cdk-lib drops it.',
      see: `${guide}#connect-api-gateway-requests`,
      test: 'sends null if it is allowed: %s',
    },
    {
      task,
      samples: ['tokenInBody'],
      at: '',
      change: 'add',
      why: 'The token of a callback may be anywhere in the request, not in the headers alone.',
      see: issue(14181),
      test: '#14181: takes the token anywhere: in %s',
    },
  ];
}

export const differences: Difference[] = [
  ...TASKS.flatMap(rowsOf),
  {
    ...permitted,
    task: 'CallApiGatewayRestApiEndpoint',
    samples: ['fullest'],
    why: 'With a region the role may call the API there, and not one of the same id in the region of the stack.',
    see: guide,
  },
  {
    ...permitted,
    task: 'CallApiGatewayHttpApiEndpoint',
    samples: ['defaultStage'],
    why: "Without a stageName the role names the stage $default, not the text 'undefined'.",
    see: issue(17464),
  },
  {
    task: 'CallApiGatewayHttpApiEndpoint',
    samples: ['jsonPathId'],
    at: '',
    change: 'add',
    why: 'The id of the API can come from the input.',
    see: issue(17464),
    test: 'takes an API that is only known at run time, in %s',
  },
];
