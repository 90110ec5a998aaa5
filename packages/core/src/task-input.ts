import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { JsonPath } from './json-path';
import { Jsonata } from './jsonata';

/**
 * What a task sends, for the props that take more than one type of payload.
 *
 * Every method returns a `TaskInput` of aws-cdk-lib, so that both libraries' tasks take it.
 */
export class TaskInput {
  /**
   * A literal string.
   *
   * @param text sent as it is
   */
  public static fromText(text: string): sfn.TaskInput {
    return sfn.TaskInput.fromText(text);
  }

  /**
   * An object, in which any value may be an expression.
   *
   * @param obj the object; values may be `JsonPath` or `Jsonata` expressions
   */
  public static fromObject(obj: { [key: string]: any }): sfn.TaskInput {
    return sfn.TaskInput.fromObject(obj);
  }

  /**
   * The part of the state's input, of the context object or of a variable that a JSONPath selects.
   *
   * @param path such as `$.order`, `$$.Execution.Input` or `$order`
   * @throws if the path has a fault, with its position
   */
  public static fromJsonPathAt(path: string): sfn.TaskInput {
    return sfn.TaskInput.fromText(JsonPath.stringAt(path));
  }

  /**
   * What a JSONata expression evaluates to.
   *
   * @param expression with its delimiters, such as `{% $states.input.order %}`
   * @throws if the delimiters are missing
   */
  public static fromJsonata(expression: string): sfn.TaskInput {
    return sfn.TaskInput.fromText(Jsonata.string(expression));
  }

  private constructor() {}
}
