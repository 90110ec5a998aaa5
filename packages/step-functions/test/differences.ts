import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'StepFunctionsStartExecution';
const policies = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html#sync-async-iam-policies';

export const differences: Difference[] = [
  ...['states:DescribeExecution', 'states:StopExecution'].map(
    (action) =>
      ({
        task,
        samples: ['fullest', 'runJob', 'runJobElsewhere', 'runJobOfAlias', 'jsonPathArn'],
        at: `${PERMISSIONS}/${action}/*`,
        change: 'replace',
        why: 'The role may watch and stop the executions of that one state machine, where it lives, and not those of every machine whose name begins alike.',
        see: policies,
        test: 'may watch and stop executions',
      }) as const,
  ),
  {
    task,
    samples: ['jsonPathArn'],
    at: `${PERMISSIONS}/states:StartExecution/*`,
    change: 'replace',
    why: 'For a state machine that is only known at run time the role names any state machine, not the text of the path.',
    see: policies,
    test: 'may watch and stop executions',
  },
  {
    task,
    samples: ['jsonataLeast'],
    at: `${STATE}/Arguments/Input`,
    change: 'replace',
    why: "The default input in JSONata is the input of the state, not the text '$'.",
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
    test: 'starts with the input of the state by default',
  },
  {
    task,
    samples: ['jsonataInput'],
    at: '',
    change: 'add',
    why: 'An input that is one JSONata expression can be associated with the parent.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html#nested-execution-startid',
    test: 'associateWithParent',
  },
];
