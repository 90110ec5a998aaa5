import { type IResolvable, Token } from 'aws-cdk-lib/core';

/**
 * JSONata expressions, checked where they are written, for props of any type.
 *
 * A plain string with the delimiters does for a string prop; these are for numbers, lists and durations, and they are refused
 * in a state written in JSONPath, where a plain string would be sent as it is.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export class Jsonata {
  /**
   * An expression for a string.
   *
   * @param expression with its delimiters, such as `{% $states.input.name %}`
   * @throws if the delimiters are missing
   */
  public static string(expression: string): string {
    return Token.asString(new JsonataExpression(expression));
  }

  /**
   * An expression for a number, also inside `Duration` and `Size` in the unit that the service counts in.
   *
   * @param expression with its delimiters, such as `{% $states.input.count %}`
   * @throws if the delimiters are missing
   */
  public static number(expression: string): number {
    return Token.asNumber(new JsonataExpression(expression));
  }

  /**
   * An expression for a list of strings.
   *
   * @param expression with its delimiters, such as `{% $states.input.names %}`
   * @throws if the delimiters are missing
   */
  public static list(expression: string): string[] {
    return Token.asList(new JsonataExpression(expression));
  }

  /**
   * An expression for a value of any other type, such as a boolean or an object.
   *
   * @param expression with its delimiters, such as `{% $states.input.urgent %}`
   * @throws if the delimiters are missing
   */
  public static any(expression: string): any {
    return new JsonataExpression(expression);
  }

  private constructor() {}
}

// An app may hold two copies of this package, so that instanceof would miss the tokens of the other one.
const JSONATA = Symbol.for('@sfn-tasks/core.JsonataExpression');

/**
 * A JSONata expression in the place of a value.
 *
 * @internal
 */
export class JsonataExpression implements IResolvable {
  public static isJsonataExpression(value: unknown): value is JsonataExpression {
    return typeof value === 'object' && value !== null && JSONATA in value;
  }

  public readonly [JSONATA] = true;
  public readonly creationStack: string[] = [];

  constructor(public readonly text: string) {
    if (!/^\{%[\s\S]*\S[\s\S]*%\}$/.test(text)) {
      throw new Error(`JSONata '${text}' is not an expression: it has to start with {% and end with %}, as in '{% $states.input.name %}'.`);
    }
  }

  public resolve(): string {
    return this.text;
  }

  public toString(): string {
    return Token.asString(this);
  }

  public toJSON(): string {
    return this.text;
  }
}
