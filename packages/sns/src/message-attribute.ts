/**
 * An attribute of a message: structured data beside its text, by which subscriptions filter.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html
 */
export interface MessageAttribute {
  /**
   * The value: a string, a number, a boolean or a list of these, or an expression for one.
   *
   * Binary data is given as a string in Base64.
   */
  readonly value: any;

  /**
   * What subscribers are told the value is.
   *
   * @default - NUMBER for a number and STRING_ARRAY for a list, also ones selected by an expression; STRING for anything else
   */
  readonly dataType?: MessageAttributeDataType;
}

/**
 * What the value of a message attribute is.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html#SNSMessageAttributes.DataTypes
 */
export enum MessageAttributeDataType {
  /**
   * Text in UTF-8.
   */
  STRING = 'String',

  /**
   * A list of strings, numbers, booleans and null, sent as JSON.
   */
  STRING_ARRAY = 'String.Array',

  /**
   * A number, positive or negative, with or without a fraction.
   */
  NUMBER = 'Number',

  /**
   * Any data, such as compressed or encrypted data or an image.
   */
  BINARY = 'Binary',
}
