import type { Difference } from '@sfn-tasks-dev/test-kit';

export const differences: Difference[] = [
  {
    task: 'EksCall',
    samples: ['jsonPathInLists'],
    at: '',
    change: 'add',
    why: 'The values of a parameter of the query may be paths; aws-cdk-lib throws.',
    see: 'https://github.com/aws/aws-cdk/issues/24057',
    test: '#24057: takes paths among the values of a query parameter',
  },
];
