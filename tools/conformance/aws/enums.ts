/** The constant of a client that lists what an enum of ours may say. */
export const ENUMS: { [ours: string]: { readonly service: string; readonly enum: string } } = {
  ActionOnFailure: { service: 'elasticmapreduce', enum: 'ActionOnFailure' },
  BatchRetryAction: { service: 'batch', enum: 'RetryAction' },
  CloudWatchAlarmComparisonOperator: { service: 'elasticmapreduce', enum: 'ComparisonOperator' },
  CloudWatchAlarmStatistic: { service: 'elasticmapreduce', enum: 'Statistic' },
  CloudWatchAlarmUnit: { service: 'elasticmapreduce', enum: 'Unit' },
  ComputeLimitsUnitType: { service: 'elasticmapreduce', enum: 'ComputeLimitsUnitType' },
  EmrClusterScaleDownBehavior: { service: 'elasticmapreduce', enum: 'ScaleDownBehavior' },
  EmrServerlessArchitecture: { service: 'emr-serverless', enum: 'Architecture' },
  EmrServerlessJobMode: { service: 'emr-serverless', enum: 'JobRunMode' },
  EncryptionOption: { service: 'athena', enum: 'EncryptionOption' },
  ExecutionClass: { service: 'glue', enum: 'ExecutionClass' },
  InstanceMarket: { service: 'elasticmapreduce', enum: 'MarketType' },
  InstanceRoleType: { service: 'elasticmapreduce', enum: 'InstanceRoleType' },
  LambdaInvocationType: { service: 'lambda', enum: 'InvocationType' },
  OnDemandAllocationStrategy: { service: 'elasticmapreduce', enum: 'OnDemandProvisioningAllocationStrategy' },
  ScalingAdjustmentType: { service: 'elasticmapreduce', enum: 'AdjustmentType' },
  SpotAllocationStrategy: { service: 'elasticmapreduce', enum: 'SpotProvisioningAllocationStrategy' },
  SpotTimeoutAction: { service: 'elasticmapreduce', enum: 'SpotProvisioningTimeoutAction' },
  WorkerType: { service: 'glue', enum: 'WorkerType' },
};

/** Enums that no constant of a client lists, and why. */
export const OTHER_ENUMS: { [ours: string]: string } = {
  AthenaQueryAccess: 'it decides on permissions, and is never sent',
  EbsBlockDeviceVolumeType: 'for EMR it is any string; its guide lists these',
  EmrServerlessApplicationType: 'for EMR Serverless it is any string; its guide lists these',
  EmrServerlessDiskType: 'for EMR Serverless it is any string; its guide lists these',
  LambdaPermissionScope: 'it decides on permissions, and is never sent',
  MessageAttributeDataType: 'for SNS the type of an attribute is any string; its guide lists these',
  SqsMessageAttributeDataType: 'for SQS the type of an attribute is any string; its guide lists these',
};
