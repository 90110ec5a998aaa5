export {
  GlueDataBrewStartJobRun,
  type GlueDataBrewStartJobRunJsonataProps,
  type GlueDataBrewStartJobRunJsonPathProps,
  type GlueDataBrewStartJobRunProps,
} from './start-job-run';
