export { ExecutionClass } from './execution-class';
export {
  GlueStartCrawlerRun,
  type GlueStartCrawlerRunJsonataProps,
  type GlueStartCrawlerRunJsonPathProps,
  type GlueStartCrawlerRunProps,
} from './start-crawler-run';
export {
  GlueStartJobRun,
  type GlueStartJobRunJsonataProps,
  type GlueStartJobRunJsonPathProps,
  type GlueStartJobRunProps,
} from './start-job-run';
export {
  GlueStartWorkflowRun,
  type GlueStartWorkflowRunJsonataProps,
  type GlueStartWorkflowRunJsonPathProps,
  type GlueStartWorkflowRunProps,
} from './start-workflow-run';
export type { WorkerConfigurationProperty } from './worker-configuration';
export { WorkerType } from './worker-type';
export { WorkerTypeV2 } from './worker-type-v2';
