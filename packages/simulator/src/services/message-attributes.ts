/** Attributes of a message as requests to SQS and SNS have them. */
export interface MessageAttributes {
  readonly [name: string]: { readonly DataType?: string; readonly StringValue?: string; readonly BinaryValue?: string };
}

/** The values of attributes, by their names. */
export function attributeValues(attributes: MessageAttributes = {}): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { StringValue, BinaryValue }]) => [name, StringValue ?? BinaryValue ?? '']),
  );
}
