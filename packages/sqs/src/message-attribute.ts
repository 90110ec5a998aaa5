/**
 * An attribute of a message: structured data beside its body.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
 */
export interface SqsMessageAttribute {
  /**
   * The value: a string, a number or a boolean, or an expression for one.
   *
   * Binary data is given as a string in Base64.
   */
  readonly value: any;

  /**
   * What consumers are told the value is.
   *
   * @default - NUMBER for a number, also one selected by an expression; STRING for anything else
   */
  readonly dataType?: SqsMessageAttributeDataType;
}

/**
 * What the value of a message attribute is.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#message-attribute-data-types
 */
export enum SqsMessageAttributeDataType {
  /**
   * Text in UTF-8.
   */
  STRING = 'String',

  /**
   * A number of up to 38 digits.
   */
  NUMBER = 'Number',

  /**
   * Any data, such as compressed or encrypted data or an image.
   */
  BINARY = 'Binary',
}
