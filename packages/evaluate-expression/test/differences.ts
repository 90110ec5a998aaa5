import { type Difference, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'EvaluateExpression';
const see = 'https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html';
const at = `${STATE}/Parameters/expressionAttributeValues/*`;

const paths = {
  task,
  samples: ['members', 'inBrackets', 'minus', 'otherLetters'],
  at,
  why: 'A path ends where JavaScript goes on: at a method, a length, a closing bracket, a minus or an index that is no number.',
  see,
  test: 'the paths of an expression',
} as const;

const roots = {
  task,
  samples: ['wholeInput', 'context'],
  at,
  why: 'The whole input is $ and the context object $$, as in any other path; an expression with them failed when it was evaluated.',
  see,
  test: 'the paths of an expression',
} as const;

const jsonata = {
  task,
  samples: ['jsonata'],
  why: 'In JSONata the values are selected in JSONata; Parameters cannot be deployed there.',
  see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
  test: 'in JSONata selects the values in JSONata',
} as const;

export const differences: Difference[] = [
  { ...paths, change: 'add' },
  { ...paths, change: 'remove' },
  { ...roots, change: 'add' },
  { ...roots, samples: ['context'], change: 'remove' },
  {
    task,
    samples: ['inComment'],
    at,
    change: 'remove',
    why: 'A path in a comment is no part of the expression, and the state does not fail for want of it.',
    see,
    test: 'the paths of an expression',
  },
  { ...jsonata, at: `${STATE}/Parameters`, change: 'remove' },
  { ...jsonata, at: `${STATE}/Arguments`, change: 'add' },
];
