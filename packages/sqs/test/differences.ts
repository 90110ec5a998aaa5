import { type Difference, STATE } from '@sfn-tasks-dev/test-kit';

const attributes = {
  task: 'SqsSendMessage',
  change: 'add',
  why: 'Messages can carry attributes, also from runtime values.',
  see: 'https://github.com/aws/aws-cdk/issues/24627',
  test: '#24627: sends message attributes',
} as const;

export const differences: Difference[] = [
  { ...attributes, samples: ['fullest', 'jsonPath'], at: `${STATE}/Parameters/MessageAttributes` },
  { ...attributes, samples: ['jsonata'], at: `${STATE}/Arguments/MessageAttributes` },
];
