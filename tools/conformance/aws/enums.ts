/** The constant of a client that lists what an enum of ours may say. */
export const ENUMS: { [ours: string]: { readonly service: string; readonly enum: string } } = {
  LambdaInvocationType: { service: 'lambda', enum: 'InvocationType' },
};

/** Enums that no constant of a client lists, and why. */
export const OTHER_ENUMS: { [ours: string]: string } = {
  LambdaPermissionScope: 'it decides on permissions, and is never sent',
  MessageAttributeDataType: 'for SNS the type of an attribute is any string; its guide lists these',
  SqsMessageAttributeDataType: 'for SQS the type of an attribute is any string; its guide lists these',
};
