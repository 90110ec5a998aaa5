import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Aws, Stack } from 'aws-cdk-lib/core';
import { EvaluateExpression, type EvaluateExpressionProps } from '../src';
import { DEDICATED_FUNCTION } from '../src/evaluator';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

/** Each task has a function of its own, whatever this aws-cdk-lib does when the feature flag is not set. */
function withFunctions(stack: Stack): Stack {
  stack.node.setContext(DEDICATED_FUNCTION, true);
  return stack;
}

function synthEvaluate(props: Partial<EvaluateExpressionProps> = {}, machine: Partial<sfn.StateMachineProps> = {}) {
  return synth((stack) => new EvaluateExpression(withFunctions(stack), 'Evaluate', { expression: '$.a + $.b', ...props }), machine);
}

it('sends the expression and the values of its paths to a function that does nothing else', () => {
  const { state, statements, warnings } = synthEvaluate();
  expect(state).toEqual({
    Type: 'Task',
    Resource: '${EvaluateEvalFunction433AC48A.Arn}',
    Parameters: { expression: '$.a + $.b', expressionAttributeValues: { '$.a.$': '$.a', '$.b.$': '$.b' } },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'lambda:InvokeFunction',
      Resource: ['${EvaluateEvalFunction433AC48A.Arn}', '${EvaluateEvalFunction433AC48A.Arn}:*'],
    },
  ]);
  expect(warnings).toEqual([]);
});

it.each<[string, string, object]>([
  ['#7655: a path that is there twice', '$.a + $.a', { '$.a.$': '$.a' }],
  ['a path with JavaScript behind it', '$.text.length + $.text.trim()', { '$.text.$': '$.text' }],
  ['the whole input and the context object', '$ && $$.Execution.Id', { '$.$': '$', '$$.Execution.Id.$': '$$.Execution.Id' }],
  ['#30302: no path', 'Math.random()', {}],
])('selects the values of %s', (_, expression, values) => {
  expect(synthEvaluate({ expression }).state.Parameters).toEqual({ expression, expressionAttributeValues: values });
});

it('in JSONata selects the values in JSONata', () => {
  const request = {
    expression: '$.a + $.b-c + $$.Execution.Name',
    expressionAttributeValues: {
      '$.a': '{% $states.input.a %}',
      '$.b-c': '{% $states.input.`b-c` %}',
      '$$.Execution.Name': '{% $states.context.Execution.Name %}',
    },
  };
  const { expression } = request;
  expect(synthEvaluate({ expression, queryLanguage: JSONATA }).state).toMatchObject({ QueryLanguage: 'JSONata', Arguments: request });
  expect(synthEvaluate({ expression }, { queryLanguage: JSONATA }).state.Arguments).toEqual(request);
});

it('takes what CloudFormation fills in', () => {
  const { state } = synthEvaluate({ expression: `"${Aws.REGION}" + $.a` });
  expect(state.Parameters).toEqual({ expression: '"${AWS::Region}" + $.a', expressionAttributeValues: { '$.a.$': '$.a' } });
});

it('has the metrics of its function', () => {
  const stack = withFunctions(new Stack());
  const metric = new EvaluateExpression(stack, 'Evaluate', { expression: '1' }).metricFailed();
  expect(stack.resolve(metric)).toMatchObject({
    metricName: 'LambdaFunctionsFailed',
    dimensions: { LambdaFunctionArn: { 'Fn::GetAtt': ['EvaluateEvalFunction433AC48A', 'Arn'] } },
  });
});

describe('refusals', () => {
  it.each<[string, Partial<EvaluateExpressionProps>, string]>([
    [
      '#38682: code from the data of the execution',
      { expression: JsonPath.stringAt('$.code') },
      "expression is '$.code': the expression is code, and code that comes with the data of an execution is not evaluated. Give the code itself",
    ],
    ['code from an intrinsic function', { expression: JsonPath.format('{} + 1', JsonPath.stringAt('$.code')) }, 'the expression is code'],
    [
      'code from a part of it',
      { expression: `1 + ${JsonPath.stringAt('$.code')}` },
      "expression is '$.code': it stands inside a longer text",
    ],
    [
      'code from a number in it',
      { expression: `1 + ${JsonPath.numberAt('$.n')}` },
      'in it stands for a number that is not known yet, and a text cannot hold it. Write the path of a value of the execution',
    ],
    [
      'JSONata',
      { expression: '{% $states.input.a %}' },
      "expression is '{% $states.input.a %}': the expression is code, and code that comes with the data of an execution is not evaluated. Give the code itself in expression, with paths for values; JSONata goes into a state such as sfn.Pass.jsonata(",
    ],
    ['JSONata as a token', { expression: Jsonata.string('{% $states.input.a %}'), queryLanguage: JSONATA }, 'the expression is code'],
    [
      'another expression',
      { additionalParameters: { 'expression.$': '$.code' } },
      "additionalParameters.expression.$ is '$.code': the expression is code",
    ],
    [
      'another expression in JSONata',
      { additionalParameters: { expression: '{% $states.input.code %}' }, queryLanguage: JSONATA },
      "additionalParameters.expression is '{% $states.input.code %}': the expression is code",
    ],
    [
      'a path in a text',
      { expression: "'due: $.date'" },
      "expression is ''due: $.date'': the path $.date is part of a text, where it is not looked up. Write `… ${$.date} …` between backquotes, or \\u0024 for a dollar sign that stays one.",
    ],
    ['a path in the text of a template', { expression: '`due: $.date`' }, 'the path $.date is part of a text'],
    [
      'what is not JavaScript',
      { expression: '{ a: $.a, b: $.b }' },
      `it is not JavaScript to Node.js ${process.versions.node}: Unexpected token ':'. Mend it; an object stands in parentheses, as in ({ sum: $.a + $.b }).`,
    ],
    ['a path that is not JavaScript', { expression: '$.items[*].price' }, "Unexpected token '*'"],
    ['nothing', { expression: ' ' }, "expression is ' ': there is nothing to evaluate. Write JavaScript."],
    [
      'a runtime that is not of Node.js',
      { runtime: Runtime.PYTHON_3_13 },
      "runtime is 'python3.13': an expression is JavaScript, and this runtime is not of Node.js. Choose one such as Runtime.NODEJS_24_X.",
    ],
    ['a job', { integrationPattern: RUN_JOB }, "integrationPattern is 'RUN_JOB': lambda:invoke supports REQUEST_RESPONSE."],
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN, expression: '$$.Task.Token' },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': lambda:invoke supports REQUEST_RESPONSE.",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthEvaluate(props)).toThrow(message);
    expect(() => synthEvaluate(props)).toThrow('[Stack/Evaluate] ');
  });
});
