import {
  allow,
  directInvocation,
  JsonPath,
  refuse,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Lazy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { evaluatorOf } from './evaluator';
import { readPaths } from './expression-paths';
import { jsonataOfPath } from './jsonata-path';
import { requireKnownCode } from './known-code';
import { requireJavaScript } from './valid-javascript';

interface EvaluateExpressionOptions {
  /**
   * JavaScript, whose value is the result of the state; paths in it stand for values of the execution, as in `$.price * $.count`.
   *
   * A path is `$` for the input of the state or `$$` for the context object, with fields and indexes behind it, as in `$.orders[0].id`;
   * whatever else follows, such as `.length`, `.map(…)` or `[$.index]`, is JavaScript. A field whose name has a hyphen in it is one, so put
   * blanks around a minus. In a text only a template looks values up: `` `for ${$.name}` ``.
   *
   * The values are variables of the expression and are never put into its text. The text itself has to be known when the app is
   * synthesized. `eval` and `new Function` are switched off in it.
   */
  readonly expression: string;

  /**
   * The runtime of the function that evaluates the expression, one of Node.js.
   *
   * @default - the newest Node.js that Lambda has in the region
   */
  readonly runtime?: lambda.Runtime;

  /**
   * The processor that the function runs on.
   *
   * @default Architecture.X86_64
   */
  readonly architecture?: lambda.Architecture;
}

/**
 * Properties of EvaluateExpression in JSONPath.
 */
export interface EvaluateExpressionJsonPathProps extends TaskStateJsonPathBaseProps, EvaluateExpressionOptions {}

/**
 * Properties of EvaluateExpression in JSONata.
 */
export interface EvaluateExpressionJsonataProps extends TaskStateJsonataBaseProps, EvaluateExpressionOptions {}

/**
 * Properties of EvaluateExpression.
 */
export interface EvaluateExpressionProps extends TaskStateBaseProps, EvaluateExpressionOptions {}

/**
 * Evaluate an expression in JavaScript, in a Lambda function that is made for it.
 *
 * Step Functions evaluates most expressions itself, without a function: in JSONata any field of any state may be one, also in a state machine
 * that is written in JSONPath, as in `sfn.Pass.jsonata(this, 'Add', { outputs: '{% $states.input.a + $states.input.b %}' })`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export class EvaluateExpression extends TaskStateBase {
  /**
   * Evaluate an expression in JavaScript, with the other props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EvaluateExpressionJsonPathProps): EvaluateExpression {
    return new EvaluateExpression(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Evaluate an expression in JavaScript, with the other props in JSONata; the paths in the expression stay as they are.
   */
  public static jsonata(scope: Construct, id: string, props: EvaluateExpressionJsonataProps): EvaluateExpression {
    return new EvaluateExpression(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  /**
   * The function that evaluates the expression, such as to let the role in `credentials` invoke it.
   */
  public readonly evaluator: lambda.IFunction;

  private readonly paths: string[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EvaluateExpressionProps,
  ) {
    // The function is a child of the task, which is there only after this.
    const functionArn = Lazy.string({ produce: () => this.evaluator.functionArn });
    super(scope, id, props, {
      service: 'lambda',
      action: 'invoke',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
      codeIn: ['expression'],
      ...directInvocation(functionArn),
    });
    this.checkRuntime();
    requireKnownCode(this, props.expression, props.additionalParameters);
    const read = readPaths(props.expression);
    requireJavaScript(this, props.expression, read);
    this.paths = read.paths;
    this.evaluator = evaluatorOf(this, props);
  }

  /** @internal */
  protected _parameters(language: sfn.QueryLanguage): { [name: string]: any } {
    const selection = language === sfn.QueryLanguage.JSONATA ? jsonataOfPath : JsonPath.stringAt;
    return {
      expression: this.props.expression,
      expressionAttributeValues: Object.fromEntries(this.paths.map((path) => [path, selection(path)])),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['lambda:InvokeFunction'], this.evaluator.resourceArnsForGrantInvoke)];
  }

  private checkRuntime(): void {
    const { runtime } = this.props;
    if (!runtime || /^nodejs/.test(runtime.name)) return;
    const because = 'an expression is JavaScript, and this runtime is not of Node.js';
    refuse(this, { prop: 'runtime', given: `'${runtime.name}'`, because, remedy: 'Choose one such as Runtime.NODEJS_24_X' });
  }
}
