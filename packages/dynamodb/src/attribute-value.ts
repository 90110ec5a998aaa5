import { renderEach, renderValues } from '@sfn-tasks/core';
import { attributeSet } from './attribute-set';
import { jsonataToken, pathText } from './expression';
import { numberSetText, numberText, numericText } from './number';

/**
 * The value of an attribute together with its data type, such as `{ "S": "Vienna" }`.
 *
 * Where a value is taken, an expression is too, unless it says otherwise: `JsonPath.stringAt(…)`, `numberAt(…)` and `listAt(…)`, or
 * `Jsonata.string(…)`, `number(…)` and `list(…)`.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export class DynamoAttributeValue {
  /**
   * A string.
   *
   * An expression has to select a string; for anything else as text there is `JsonPath.jsonToString(…)`, or `$string(…)` in JSONata.
   */
  public static fromString(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ S: value });
  }

  /**
   * A number. One that an expression selects is turned into the text that DynamoDB takes for it.
   *
   * @throws if DynamoDB stores no such number
   */
  public static fromNumber(value: number): DynamoAttributeValue {
    return new DynamoAttributeValue({ N: numberText(value) });
  }

  /**
   * A number that is given as text, which keeps up to 38 digits. An expression has to select text.
   *
   * @throws if the text is no number, or DynamoDB stores no such number
   */
  public static numberFromString(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ N: numericText(value) });
  }

  /**
   * Binary data.
   *
   * @param value the data in Base64
   */
  public static fromBinary(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ B: value });
  }

  /**
   * A set of strings: the list, or any of its items, may be an expression.
   *
   * @throws if it is empty, or has a string twice
   */
  public static fromStringSet(value: string[]): DynamoAttributeValue {
    return new DynamoAttributeValue({ SS: attributeSet(value) });
  }

  /**
   * A set of numbers: any of them may be an expression, and in JSONata the whole list. A path to a list goes into `numberSetFromStrings`.
   *
   * @throws if it is empty, or has a number twice
   */
  public static fromNumberSet(value: number[]): DynamoAttributeValue {
    return new DynamoAttributeValue({ NS: numberSetText(attributeSet(value)) });
  }

  /**
   * A set of numbers that are given as texts: the list, or any of its items, may be an expression.
   *
   * @throws if it is empty, has a text twice, or one that is no number
   */
  public static numberSetFromStrings(value: string[]): DynamoAttributeValue {
    return new DynamoAttributeValue({ NS: renderEach(attributeSet(value), numericText) });
  }

  /**
   * A set of binary data: the list, or any of its items, may be an expression.
   *
   * @param value the data in Base64
   * @throws if it is empty, or has an item twice
   */
  public static fromBinarySet(value: string[]): DynamoAttributeValue {
    return new DynamoAttributeValue({ BS: attributeSet(value) });
  }

  /**
   * A map of attribute values by name.
   */
  public static fromMap(value: { [key: string]: DynamoAttributeValue }): DynamoAttributeValue {
    return new DynamoAttributeValue({ M: renderValues(value, (item) => item.toObject()) });
  }

  /**
   * A map that a JSONata expression evaluates to, of values with their data types, such as `{ "name": { "S": "Joe" } }`.
   *
   * @param value the expression with its delimiters, such as `{% $states.input.person %}`
   * @throws if the delimiters are missing
   */
  public static mapFromJsonata(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ M: jsonataToken(value) });
  }

  /**
   * A map that a path selects, of values with their data types, such as `{ "name": { "S": "Joe" } }`.
   *
   * @param value the path as plain text, such as `$.person`, or as `JsonPath.stringAt(…)`
   * @throws if the path has a fault, with its position
   */
  public static mapFromJsonPath(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ 'M.$': pathText(value) });
  }

  /**
   * A list of attribute values.
   */
  public static fromList(value: DynamoAttributeValue[]): DynamoAttributeValue {
    return new DynamoAttributeValue({ L: renderEach(value, (item) => item.toObject()) });
  }

  /**
   * A list that a JSONata expression evaluates to, of values with their data types, such as `[{ "S": "a" }]`.
   *
   * @param value the expression with its delimiters, such as `{% $states.input.names %}`
   * @throws if the delimiters are missing
   */
  public static listFromJsonata(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ L: jsonataToken(value) });
  }

  /**
   * A list that a path selects, of values with their data types, such as `[{ "S": "a" }]`.
   *
   * @param value the path as plain text, such as `$.names`, or as `JsonPath.stringAt(…)`
   * @throws if the path has a fault, with its position
   */
  public static listFromJsonPath(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ 'L.$': pathText(value) });
  }

  /**
   * The null value.
   *
   * @param value true: DynamoDB takes no other
   * @throws if it is false
   */
  public static fromNull(value: boolean): DynamoAttributeValue {
    if (value === false)
      throw new Error('DynamoAttributeValue.fromNull is given false: DynamoDB takes only true. Leave out the attribute.');
    return new DynamoAttributeValue({ NULL: value });
  }

  /**
   * A boolean.
   */
  public static fromBoolean(value: boolean): DynamoAttributeValue {
    return new DynamoAttributeValue({ BOOL: value });
  }

  /**
   * A boolean that a JSONata expression evaluates to.
   *
   * @param value the expression with its delimiters, such as `{% $states.input.paid %}`
   * @throws if the delimiters are missing
   */
  public static booleanFromJsonata(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ BOOL: jsonataToken(value) });
  }

  /**
   * A boolean that a path selects.
   *
   * @param value the path as plain text, such as `$.paid`, or as `JsonPath.stringAt(…)`
   * @throws if the path has a fault, with its position
   */
  public static booleanFromJsonPath(value: string): DynamoAttributeValue {
    return new DynamoAttributeValue({ 'BOOL.$': pathText(value) });
  }

  /**
   * The value as DynamoDB spells it, such as `{ "S": "Vienna" }`.
   */
  public readonly attributeValue: any;

  private constructor(value: any) {
    this.attributeValue = value;
  }

  /**
   * The value as DynamoDB spells it, such as `{ "S": "Vienna" }`.
   */
  public toObject(): any {
    return this.attributeValue;
  }
}
