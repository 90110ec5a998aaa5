import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'SnsPublish';
const docs = 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html';

const attributes = {
  task,
  change: 'replace',
  why: 'A message attribute selected at run time is of the type it is selected with, and turned into the text that SNS takes.',
  see: docs,
  test: 'message attributes',
} as const;

export const differences: Difference[] = [
  {
    task,
    samples: ['encrypted'],
    at: `${PERMISSIONS}/*`,
    change: 'add',
    why: 'The role may use the key of an encrypted topic, without which publishing fails.',
    see: 'https://github.com/aws/aws-cdk/issues/32303',
    test: '#32303: may use the key of an encrypted topic',
  },
  {
    task,
    samples: ['stringArray'],
    at: '',
    change: 'add',
    why: 'MessageAttributeDataType.STRING_ARRAY takes a list.',
    see: docs,
    test: 'message attributes',
  },
  { ...attributes, samples: ['jsonPathAttributes'], at: `${STATE}/Parameters/MessageAttributes/*` },
  { ...attributes, samples: ['jsonataAttributes'], at: `${STATE}/Arguments/MessageAttributes/*` },
];
