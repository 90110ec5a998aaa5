/** The constant of a client that lists what an enum of ours may say. */
export const ENUMS: { [ours: string]: { readonly service: string; readonly enum: string } } = {
  BatchRetryAction: { service: 'batch', enum: 'RetryAction' },
  EmrServerlessArchitecture: { service: 'emr-serverless', enum: 'Architecture' },
  EmrServerlessJobMode: { service: 'emr-serverless', enum: 'JobRunMode' },
  LambdaInvocationType: { service: 'lambda', enum: 'InvocationType' },
};

/** Enums that no constant of a client lists, and why. */
export const OTHER_ENUMS: { [ours: string]: string } = {
  EmrServerlessApplicationType: 'for EMR Serverless it is any string; its guide lists these',
  EmrServerlessDiskType: 'for EMR Serverless it is any string; its guide lists these',
  LambdaPermissionScope: 'it decides on permissions, and is never sent',
  MessageAttributeDataType: 'for SNS the type of an attribute is any string; its guide lists these',
  SqsMessageAttributeDataType: 'for SQS the type of an attribute is any string; its guide lists these',
};
