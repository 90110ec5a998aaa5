import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Aws, Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EvaluateExpressionProps } from '../src';
import { DEDICATED_FUNCTION } from '../src/evaluator';

/** With the feature flag off, all tasks of a stack share one function. */
function shared(scope: Construct, props: EvaluateExpressionProps): EvaluateExpressionProps {
  scope.node.setContext(DEDICATED_FUNCTION, false);
  return props;
}

const evaluate: Samples<EvaluateExpressionProps> = {
  least: () => ({ expression: '`Hello, ${$.name}`' }),
  fullest: () => ({
    expression: '(new Date($.order.created)).toUTCString()',
    runtime: Runtime.NODEJS_22_X,
    architecture: Architecture.ARM_64,
    stateName: 'When it was ordered',
    comment: 'as a text',
    taskTimeout: sfn.Timeout.duration(Duration.seconds(10)),
    heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
    inputPath: '$.in',
    outputPath: '$.out',
    resultSelector: { 'text.$': '$' },
    resultPath: '$.created',
    assign: { created: sfn.JsonPath.stringAt('$') },
  }),
  jsonPath: () => ({ expression: '$.price * $.orders[0].count + $.order_fee - $.discount-rate * ($.price > 1 ? $..bonus[0] : 0)' }),
  withoutPaths: () => ({ expression: 'Math.random() < 0.5' }),
  statements: () => ({
    expression: 'const words = `${$.first} ${$.last}`; if (words.length > 1) { words } else { JSON.stringify($.all) }',
  }),
  withRegion: () => ({ expression: `"${Aws.REGION}" === $.region` }),
  oldRuntime: () => ({ expression: '$.a + $.b', runtime: Runtime.NODEJS_18_X, architecture: Architecture.X86_64 }),
  runtimeWithoutFamily: () => ({ expression: '$.a + $.b', runtime: new Runtime('nodejs22.x') }),
  sharedLatest: (scope) => shared(scope, { expression: '$.a + $.b' }),
  sharedLatestOnArm: (scope) => shared(scope, { expression: '$.a + $.b', architecture: Architecture.ARM_64 }),
  members: () => ({ expression: '$.names.length + $.names.join("").length' }),
  inBrackets: () => ({ expression: '[$.a, $.b].concat($.list[$.index])' }),
  wholeInput: () => ({ expression: '$["first name"]' }),
  context: () => ({ expression: '`${$$.Execution.Id}: ${Object.keys($$)}`' }),
  minus: () => ({ expression: '$.a-$.b' }),
  inComment: () => ({ expression: '$.a /* and not $.b */' }),
  otherLetters: () => ({ expression: '$.größe' }),
  jsonata: () => ({ queryLanguage: sfn.QueryLanguage.JSONATA, expression: '$.price * 2', outputs: '{% $states.result %}' }),
};

export const samples = { EvaluateExpression: evaluate };
