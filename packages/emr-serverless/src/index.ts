export type { EmrServerlessApplicationSettings } from './application';
export type { EmrServerlessApplicationConfiguration } from './application-configuration';
export { EmrServerlessApplicationType } from './application-type';
export { EmrServerlessArchitecture } from './architecture';
export type { EmrServerlessAutoStop } from './auto-stop';
export {
  EmrServerlessCancelJobRun,
  type EmrServerlessCancelJobRunJsonataProps,
  type EmrServerlessCancelJobRunJsonPathProps,
  type EmrServerlessCancelJobRunProps,
} from './cancel-job-run';
export { EmrServerlessClassification } from './classification';
export type { EmrServerlessCloudWatchLogging } from './cloudwatch-logging';
export {
  EmrServerlessCreateApplication,
  type EmrServerlessCreateApplicationJsonataProps,
  type EmrServerlessCreateApplicationJsonPathProps,
  type EmrServerlessCreateApplicationProps,
} from './create-application';
export {
  EmrServerlessDeleteApplication,
  type EmrServerlessDeleteApplicationJsonataProps,
  type EmrServerlessDeleteApplicationJsonPathProps,
  type EmrServerlessDeleteApplicationProps,
} from './delete-application';
export type { EmrServerlessDiskEncryption } from './disk-encryption';
export type { EmrServerlessExecutionPolicy } from './execution-policy';
export type { EmrServerlessHive } from './hive';
export { EmrServerlessImage, type EmrServerlessImageOptions } from './image';
export type { EmrServerlessInitialCapacity } from './initial-capacity';
export type { EmrServerlessInteractive } from './interactive';
export type { EmrServerlessJobDriver } from './job-driver';
export { EmrServerlessJobMode } from './job-mode';
export type { EmrServerlessJobSettings } from './job-settings';
export type { EmrServerlessManagedLogging } from './managed-logging';
export type { EmrServerlessMaximumCapacity } from './maximum-capacity';
export type { EmrServerlessMonitoring } from './monitoring';
export type { EmrServerlessNetwork } from './network';
export type { EmrServerlessRetryPolicy } from './retry-policy';
export type { EmrServerlessS3Logging } from './s3-logging';
export type { EmrServerlessScheduler } from './scheduler';
export type { EmrServerlessSparkSubmit } from './spark-submit';
export {
  EmrServerlessStartApplication,
  type EmrServerlessStartApplicationJsonataProps,
  type EmrServerlessStartApplicationJsonPathProps,
  type EmrServerlessStartApplicationProps,
} from './start-application';
export {
  EmrServerlessStartJobRun,
  type EmrServerlessStartJobRunJsonataProps,
  type EmrServerlessStartJobRunJsonPathProps,
  type EmrServerlessStartJobRunProps,
} from './start-job-run';
export {
  EmrServerlessStopApplication,
  type EmrServerlessStopApplicationJsonataProps,
  type EmrServerlessStopApplicationJsonPathProps,
  type EmrServerlessStopApplicationProps,
} from './stop-application';
export { EmrServerlessDiskType, type EmrServerlessWorker } from './worker';
