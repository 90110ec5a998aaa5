import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';
import { isToken } from './expression';
import { checkJsonPath } from './json-path-syntax';

/**
 * JSONPath expressions, checked where they are written: a path or an intrinsic function with a fault throws at once, with its position.
 *
 * Every method returns what aws-cdk-lib's `JsonPath` returns, so values of both mix in one task.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 */
export class JsonPath {
  /**
   * For `resultPath` and `outputPath`: drop the result or the output.
   */
  public static readonly DISCARD: string = '';

  static {
    // jsii wants a value of a constant at once, and aws-cdk-lib's would load what few apps need.
    Object.defineProperty(JsonPath, 'DISCARD', { enumerable: true, get: () => sfn.JsonPath.DISCARD });
  }

  /**
   * A string selected by a path, or made by an intrinsic function.
   *
   * @param path such as `$.order.id`, `$$.Execution.Id`, `$order.id` or `States.UUID()`
   * @throws if the path has a fault, with its position
   */
  public static stringAt(path: string): string {
    return sfn.JsonPath.stringAt(checked(path));
  }

  /**
   * A number selected by a path, or made by an intrinsic function.
   *
   * @param path such as `$.order.count` or `States.MathAdd($.index, 1)`
   * @throws if the path has a fault, with its position
   */
  public static numberAt(path: string): number {
    return sfn.JsonPath.numberAt(checked(path));
  }

  /**
   * A list of strings selected by a path, or made by an intrinsic function.
   *
   * @param path such as `$.order.items` or `States.Array($.first, $.second)`
   * @throws if the path has a fault, with its position
   */
  public static listAt(path: string): string[] {
    return Token.asList(tokenOf(JsonPath.stringAt(path)));
  }

  /**
   * A value of any type selected by a path, or made by an intrinsic function.
   *
   * @param path such as `$.order` or `States.StringToJson($.text)`
   * @throws if the path has a fault, with its position
   */
  public static objectAt(path: string): IResolvable {
    return sfn.JsonPath.objectAt(checked(path));
  }

  /**
   * Whether a string stands for a JSONPath.
   */
  public static isEncodedJsonPath(value: string): boolean {
    return sfn.JsonPath.isEncodedJsonPath(value);
  }

  /**
   * The whole input of the state, `$`.
   */
  public static get entirePayload(): string {
    return sfn.JsonPath.entirePayload;
  }

  /**
   * The whole context object, `$$`.
   */
  public static get entireContext(): string {
    return sfn.JsonPath.entireContext;
  }

  /**
   * The token that a callback hands back.
   */
  public static get taskToken(): string {
    return sfn.JsonPath.taskToken;
  }

  /**
   * The ARN of the execution.
   */
  public static get executionId(): string {
    return sfn.JsonPath.executionId;
  }

  /**
   * The input of the execution.
   */
  public static get executionInput(): string {
    return sfn.JsonPath.executionInput;
  }

  /**
   * The name of the execution.
   */
  public static get executionName(): string {
    return sfn.JsonPath.executionName;
  }

  /**
   * The ARN of the role the execution runs under.
   */
  public static get executionRoleArn(): string {
    return sfn.JsonPath.executionRoleArn;
  }

  /**
   * When the execution began, in ISO 8601.
   */
  public static get executionStartTime(): string {
    return sfn.JsonPath.executionStartTime;
  }

  /**
   * When the state was entered, in ISO 8601.
   */
  public static get stateEnteredTime(): string {
    return sfn.JsonPath.stateEnteredTime;
  }

  /**
   * The name of the state.
   */
  public static get stateName(): string {
    return sfn.JsonPath.stateName;
  }

  /**
   * How many times the state has been retried.
   */
  public static get stateRetryCount(): string {
    return sfn.JsonPath.stateRetryCount;
  }

  /**
   * The ARN of the state machine.
   */
  public static get stateMachineId(): string {
    return sfn.JsonPath.stateMachineId;
  }

  /**
   * The name of the state machine.
   */
  public static get stateMachineName(): string {
    return sfn.JsonPath.stateMachineName;
  }

  /**
   * `States.Array`: a list of the values.
   */
  public static array(...values: string[]): string {
    return checkedToken(sfn.JsonPath.array(...values));
  }

  /**
   * `States.ArrayPartition`: a list cut into lists of a size.
   */
  public static arrayPartition(array: any, chunkSize: number): string {
    return checkedToken(sfn.JsonPath.arrayPartition(array, chunkSize));
  }

  /**
   * `States.ArrayContains`: whether a list has a value in it.
   */
  public static arrayContains(array: any, value: any): string {
    return checkedToken(sfn.JsonPath.arrayContains(array, value));
  }

  /**
   * `States.ArrayRange`: the numbers from a start to an end in steps, 1,000 at most.
   */
  public static arrayRange(start: number, end: number, step: number): string {
    return checkedToken(sfn.JsonPath.arrayRange(start, end, step));
  }

  /**
   * `States.ArrayGetItem`: the value at an index of a list, counted from 0.
   */
  public static arrayGetItem(array: any, index: number): string {
    return checkedToken(sfn.JsonPath.arrayGetItem(array, index));
  }

  /**
   * `States.ArrayLength`: how many values a list has.
   */
  public static arrayLength(array: any): string {
    return checkedToken(sfn.JsonPath.arrayLength(array));
  }

  /**
   * `States.ArrayUnique`: a list without its duplicates.
   */
  public static arrayUnique(array: any): string {
    return checkedToken(sfn.JsonPath.arrayUnique(array));
  }

  /**
   * `States.Base64Encode`: a string of up to 10,000 characters in Base64.
   */
  public static base64Encode(input: string): string {
    return checkedToken(sfn.JsonPath.base64Encode(input));
  }

  /**
   * `States.Base64Decode`: what a Base64 string of up to 10,000 characters says.
   */
  public static base64Decode(base64: string): string {
    return checkedToken(sfn.JsonPath.base64Decode(base64));
  }

  /**
   * `States.Hash`: the hash of a value by MD5, SHA-1, SHA-256, SHA-384 or SHA-512.
   */
  public static hash(data: any, algorithm: string): string {
    return checkedToken(sfn.JsonPath.hash(data, algorithm));
  }

  /**
   * `States.JsonMerge`: two objects as one; the second wins.
   */
  public static jsonMerge(value1: any, value2: any): string {
    return checkedToken(sfn.JsonPath.jsonMerge(value1, value2));
  }

  /**
   * `States.MathRandom`: a random whole number from a start up to, but without, an end.
   */
  public static mathRandom(start: number, end: number): string {
    return checkedToken(sfn.JsonPath.mathRandom(start, end));
  }

  /**
   * `States.MathAdd`: the sum of two numbers.
   */
  public static mathAdd(num1: number, num2: number): string {
    return checkedToken(sfn.JsonPath.mathAdd(num1, num2));
  }

  /**
   * `States.StringSplit`: a string cut at a delimiter.
   */
  public static stringSplit(inputString: string, splitter: string): string {
    return checkedToken(sfn.JsonPath.stringSplit(inputString, splitter));
  }

  /**
   * `States.UUID`: a random version 4 UUID.
   */
  public static uuid(): string {
    return sfn.JsonPath.uuid();
  }

  /**
   * `States.Format`: a string with each `{}` replaced by a value, in order.
   *
   * @throws if there are more or fewer values than `{}`
   */
  public static format(formatString: string, ...values: string[]): string {
    return checkedToken(sfn.JsonPath.format(formatString, ...values));
  }

  /**
   * `States.StringToJson`: what a string of JSON says.
   */
  public static stringToJson(jsonString: string): IResolvable {
    return checkedToken(sfn.JsonPath.stringToJson(jsonString));
  }

  /**
   * `States.JsonToString`: a value as a string of JSON.
   */
  public static jsonToString(value: any): string {
    return checkedToken(sfn.JsonPath.jsonToString(value));
  }

  private constructor() {}
}

function checked(path: string): string {
  // What CloudFormation puts into a path later cannot be checked now.
  if (!isToken(path)) checkJsonPath(path);
  return path;
}

function checkedToken<T extends string | IResolvable>(token: T): T {
  checked(sfn.FieldUtils.renderObject({ token })?.['token.$']);
  return token;
}

function tokenOf(path: string): IResolvable {
  return Tokenization.reverseString(path).firstToken as IResolvable;
}
