import { extractDefinition, lint } from '@sfn-tasks/asl';
import { machineWith } from '@sfn-tasks-dev/test-kit';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { cases } from '../case';
import { tally } from '../tally/tally';

const all = cases();

/** A token of the CDK, or a function of CloudFormation, that nothing has resolved. */
const UNRESOLVED = /\$\{Token\[|"Fn::/;

afterAll(() => tally('Definitions', `${all.length} taken out of their stacks and passed by the linter`));

it.each(all)('$task, $sample: AWS would take its definition', ({ Task, props }) => {
  const definition = extractDefinition(
    machineWith((stack) => new Task(stack, 'Task', props(stack)) as sfn.IChainable),
    {
      name: 'StateMachine',
    },
  );
  expect(JSON.stringify(definition)).not.toMatch(UNRESOLVED);
  expect(lint(definition).filter(({ severity }) => severity === 'error')).toEqual([]);
});
