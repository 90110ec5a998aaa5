export type { BatchContainerOverrides } from './container-overrides';
export type { BatchEksContainerOverrides } from './eks-container-overrides';
export type { BatchEksOverrides } from './eks-overrides';
export type { BatchJobDependency } from './job-dependency';
export type { BatchNodeOverrides, BatchNodeRangeOverrides } from './node-overrides';
export { type BatchEvaluateOnExit, BatchRetryAction } from './retry-strategy';
export type { ContainerOverrides, JobDependency } from './run-batch-job';
export { BatchSubmitJob } from './submit-job';
export type { BatchSubmitJobJsonataProps, BatchSubmitJobJsonPathProps, BatchSubmitJobProps } from './submit-job-props';
