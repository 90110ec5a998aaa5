import { LIKENESS } from '@sfn-tasks-dev/test-kit';
import { Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { App, Stack } from 'aws-cdk-lib/core';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import { EvaluateExpression, type EvaluateExpressionProps } from '../src';
import { DEDICATED_FUNCTION } from '../src/evaluator';

type TaskClass = new (scope: Stack, id: string, props: EvaluateExpressionProps) => unknown;

/** Whether each task has a function of its own depends on the aws-cdk-lib, unless the feature flag says it. */
function stackWith(flag: boolean): Stack {
  return new Stack(new App({ context: { [DISABLE_ASSET_STAGING_CONTEXT]: true, [DEDICATED_FUNCTION]: flag } }), 'Stack');
}

/** The ids of what tasks bring along, in one stack. */
function resourcesOf(tasks: [TaskClass, Partial<EvaluateExpressionProps>?][], flag: boolean): string[] {
  const stack = stackWith(flag);
  for (const [index, [Task, props]] of tasks.entries()) new Task(stack, `Task${index}`, { expression: '$.a + $.b', ...props });
  return Object.keys(Template.fromStack(stack).toJSON().Resources);
}

it('is a function for each task, with one role in the stack', () => {
  const expected = ['Task0EvalFunction945E56AE', 'EvalServiceRolef4f556a4ef7a49cd8036c5b0567376fd10E01C41', 'Task1EvalFunction82E6F489'];
  expect(resourcesOf([[EvaluateExpression], [EvaluateExpression]], true)).toEqual(expected);
});

it('is one for all tasks with the feature flag of aws-cdk-lib off', () => {
  expect(resourcesOf([[EvaluateExpression], [EvaluateExpression]], false)).toEqual([
    'Eval41256dc5445742738ed917bc818694e5ServiceRoleA1AB6027',
    'Eval41256dc5445742738ed917bc818694e54EB1134F',
  ]);
});

describe(LIKENESS, () => {
  it.each([
    [EvaluateExpression, upstream.EvaluateExpression],
    [upstream.EvaluateExpression, EvaluateExpression],
  ])('stands in one stack with those of aws-cdk-lib', (...tasks) => {
    const both = tasks.map((Task): [TaskClass] => [Task]);
    for (const flag of [true, false])
      expect(resourcesOf(both, flag).sort()).toEqual(resourcesOf([[EvaluateExpression], [EvaluateExpression]], flag).sort());
  });

  const RUNTIMES = [10, 12, 14, 16, 18, 20, 22, 24].map((version) => new Runtime(`nodejs${version}.x`));

  it.each([undefined, ...RUNTIMES])('#8856: has the ids of aws-cdk-lib on %s', (runtime) => {
    for (const architecture of [undefined, Architecture.X86_64, Architecture.ARM_64]) {
      for (const flag of [true, false]) {
        const [ours, theirs] = [EvaluateExpression, upstream.EvaluateExpression].map((Task) =>
          resourcesOf([[Task, { runtime, architecture }]], flag),
        );
        expect(ours).toEqual(theirs);
      }
    }
  });
});

it('that is shared runs on no other runtime', () => {
  expect(() => resourcesOf([[EvaluateExpression, { runtime: new Runtime('nodejs26.x') }]], false)).toThrow(
    "[Stack/Task0] runtime is 'nodejs26.x': shared functions run on nodejs10.x, nodejs12.x, nodejs14.x, nodejs16.x, nodejs18.x, nodejs20.x, nodejs22.x, nodejs24.x. Choose one of them, or give each task its own function by the feature flag evaluateExpressionDedicatedFunction.",
  );
  expect(() => resourcesOf([[EvaluateExpression, { runtime: new Runtime('nodejs26.x') }]], true)).not.toThrow();
});

it('can be granted to the role in credentials', () => {
  const stack = stackWith(true);
  const { evaluator } = new EvaluateExpression(stack, 'Task', { expression: '1' });
  expect(stack.resolve(evaluator.functionArn)).toEqual({ 'Fn::GetAtt': ['TaskEvalFunction5A5BDA9B', 'Arn'] });
});

it('gets no permission that all tasks of the stack would have with it', () => {
  const stack = stackWith(true);
  const { evaluator } = new EvaluateExpression(stack, 'Task', { expression: '1' });
  evaluator.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 0);
});

it('#11151: runs on the runtime and the architecture of the task', () => {
  const stack = stackWith(true);
  new EvaluateExpression(stack, 'Task', { expression: '1', runtime: Runtime.NODEJS_20_X, architecture: Architecture.ARM_64 });
  const Properties = { Runtime: 'nodejs20.x', Architectures: ['arm64'], Handler: 'index.handler' };
  Template.fromStack(stack).hasResourceProperties('AWS::Lambda::Function', Properties);
});
