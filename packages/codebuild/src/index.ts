export {
  type CodeBuildArtifacts,
  CodeBuildArtifactsNamespace,
  CodeBuildArtifactsPackaging,
  CodeBuildArtifactsType,
} from './artifacts';
export { type CodeBuildBatchConfig, CodeBuildBatchReportMode, type CodeBuildBatchRestrictions } from './batch-config';
export {
  CodeBuildBatchDeleteBuilds,
  type CodeBuildBatchDeleteBuildsJsonataProps,
  type CodeBuildBatchDeleteBuildsJsonPathProps,
  type CodeBuildBatchDeleteBuildsProps,
} from './batch-delete-builds';
export {
  CodeBuildBatchGetReports,
  type CodeBuildBatchGetReportsJsonataProps,
  type CodeBuildBatchGetReportsJsonPathProps,
  type CodeBuildBatchGetReportsProps,
} from './batch-get-reports';
export { CodeBuildBucketOwnerAccess } from './bucket-owner-access';
export type { CodeBuildBuildStatusConfig } from './build-status';
export { type CodeBuildCache, CodeBuildCacheType } from './cache';
export {
  CodeBuildDeleteBuildBatch,
  type CodeBuildDeleteBuildBatchJsonataProps,
  type CodeBuildDeleteBuildBatchJsonPathProps,
  type CodeBuildDeleteBuildBatchProps,
} from './delete-build-batch';
export type { CodeBuildEnvironmentOverrides } from './environment-overrides';
export { CodeBuildEnvironmentType } from './environment-type';
export { CodeBuildHostKernel } from './host-kernel';
export {
  type CodeBuildCloudWatchLogsConfig,
  type CodeBuildLogsConfig,
  CodeBuildLogsStatus,
  type CodeBuildS3LogsConfig,
} from './logs';
export type { CodeBuildOutputOverrides } from './output-overrides';
export {
  CodeBuildRetryBuildBatch,
  type CodeBuildRetryBuildBatchJsonataProps,
  type CodeBuildRetryBuildBatchJsonPathProps,
  type CodeBuildRetryBuildBatchProps,
  CodeBuildRetryBuildBatchType,
} from './retry-build-batch';
export type { CodeBuildSource, CodeBuildSourceVersion } from './source';
export { type CodeBuildSourceAuth, CodeBuildSourceAuthType } from './source-auth';
export type { CodeBuildSourceOverrides } from './source-overrides';
export { CodeBuildSourceType } from './source-type';
export {
  CodeBuildStartBuild,
  type CodeBuildStartBuildJsonataProps,
  type CodeBuildStartBuildJsonPathProps,
  type CodeBuildStartBuildProps,
} from './start-build';
export {
  CodeBuildStartBuildBatch,
  type CodeBuildStartBuildBatchJsonataProps,
  type CodeBuildStartBuildBatchJsonPathProps,
  type CodeBuildStartBuildBatchProps,
} from './start-build-batch';
export {
  CodeBuildStopBuild,
  type CodeBuildStopBuildJsonataProps,
  type CodeBuildStopBuildJsonPathProps,
  type CodeBuildStopBuildProps,
} from './stop-build';
export {
  CodeBuildStopBuildBatch,
  type CodeBuildStopBuildBatchJsonataProps,
  type CodeBuildStopBuildBatchJsonPathProps,
  type CodeBuildStopBuildBatchProps,
} from './stop-build-batch';
