import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';
import { samples } from './samples';

const task = 'HttpInvoke';
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html';

const inJsonata = ['jsonata', 'jsonataRoot', 'jsonataForm'];
const inJsonPath = Object.keys(samples.HttpInvoke).filter((sample) => !inJsonata.includes(sample));
const madeOfPaths = ['jsonPath', 'jsonPathRoot'];
const literals = inJsonPath.filter((sample) => !madeOfPaths.includes(sample));

/** A permission, as the comparable template names it. */
function invoke(condition: object): string {
  return `${PERMISSIONS}/states:InvokeHTTPEndpoint if ${JSON.stringify(condition).replace(/\//g, '~1')}`;
}

const permitted = {
  task,
  why: 'A slash ends the host in the condition, so that no host that begins alike is let in, and the role may call by the method of the task alone, from machines of its account and region.',
  see: `${guide}#connect-http-task-permissions`,
  test: 'permits the role to call exactly what the task calls: %s',
} as const;

function permission(samples: string[], theirs: string, ours: string, method: object = { StringEquals: { 'states:HTTPMethod': 'POST' } }) {
  return [
    { ...permitted, samples, change: 'remove', at: invoke({ StringLike: { 'states:HTTPEndpoint': theirs } }) },
    { ...permitted, samples, change: 'add', at: invoke({ ...method, StringLike: { 'states:HTTPEndpoint': ours } }) },
  ] as const;
}

const fromInput = ['jsonPath', 'jsonata'];
const otherRoots = ['slashes', 'jsonPathRoot', 'jsonataRoot'];
const usual = Object.keys(samples.HttpInvoke).filter((sample) => ![...fromInput, ...otherRoots].includes(sample));

const plain = {
  task,
  why: 'A URL that is known is written as it is, with one slash between its parts, and not as an intrinsic function or an expression, which an apostrophe breaks in JSONata.',
  see: guide,
  test: 'calls the URL as it is',
} as const;

const joined = {
  task,
  change: 'replace',
  why: 'A URL with an expression in it is one text around the expression, which is in parentheses in JSONata, so that any operator may be in it.',
  see: guide,
  test: 'joins the URL: %s',
} as const;

const form = {
  task,
  why: 'The header of a form is added to headers that are an expression, which aws-cdk-lib takes apart letter by letter.',
  see: `${guide}#url-encode-request-body`,
  test: 'measured: sends a form with its header: %s',
} as const;

export const differences: Difference[] = [
  ...permission(usual, 'https://api.example.com*', 'https://api.example.com/*'),
  ...permission(fromInput, 'https://api.example.com*', 'https://api.example.com/*', {}),
  ...permission(['slashes'], 'https://api.example.com/v1/*', 'https://api.example.com/v1/*'),
  ...permission(['jsonPathRoot'], '$.root*', 'https://*'),
  ...permission(['jsonataRoot'], '*', 'https://*'),
  { ...plain, samples: literals, at: `${STATE}/Parameters/ApiEndpoint.$`, change: 'remove' },
  { ...plain, samples: literals, at: `${STATE}/Parameters/ApiEndpoint`, change: 'add' },
  { ...plain, samples: ['jsonataForm'], at: `${STATE}/Arguments/ApiEndpoint`, change: 'replace' },
  { ...joined, samples: madeOfPaths, at: `${STATE}/Parameters/ApiEndpoint.$` },
  { ...joined, samples: ['jsonata', 'jsonataRoot'], at: `${STATE}/Arguments/ApiEndpoint` },
  { ...form, samples: ['jsonPathForm'], at: `${STATE}/Parameters/Headers`, change: 'remove' },
  { ...form, samples: ['jsonPathForm'], at: `${STATE}/Parameters/Headers.$`, change: 'add' },
  { ...form, samples: ['jsonataForm'], at: `${STATE}/Arguments/Headers`, change: 'replace' },
  {
    task,
    samples: ['contentType'],
    at: `${STATE}/Parameters/Headers/content-type`,
    change: 'remove',
    why: 'The header of a form is sent once, however the other one is spelled.',
    see: `${guide}#url-encode-request-body`,
    test: 'measured: sends a form with its header: %s',
  },
  {
    task,
    samples: ['fullest'],
    at: `${PERMISSIONS}/kms:Decrypt if {"StringLike":{"kms:ViaService":"secretsmanager.*.amazonaws.com","kms:EncryptionContext:SecretARN":"\${Connection07624BCD.SecretArn}"}}`,
    change: 'add',
    why: 'With connectionKey the role may decrypt the secret of the connection.',
    see: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-connections.html',
    test: 'may decrypt the secret of the connection with its key: of a connection %s',
  },
  ...['events:RetrieveConnectionCredentials', 'secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'].map(
    (action) =>
      ({
        task,
        samples: ['jsonPathConnection'],
        at: `${PERMISSIONS}/${action}/*`,
        change: 'replace',
        why: 'For a connection that is only known at run time the role names any connection and its secret, not the text of the path.',
        see: `${guide}#connect-http-task-permissions`,
        test: 'takes a connection that is only known at run time',
      }) as const,
  ),
];
