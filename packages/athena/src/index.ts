export type { EncryptionConfiguration } from './encryption-configuration';
export { EncryptionOption } from './encryption-option';
export {
  AthenaGetQueryExecution,
  type AthenaGetQueryExecutionJsonataProps,
  type AthenaGetQueryExecutionJsonPathProps,
  type AthenaGetQueryExecutionProps,
} from './get-query-execution';
export {
  AthenaGetQueryResults,
  type AthenaGetQueryResultsJsonataProps,
  type AthenaGetQueryResultsJsonPathProps,
  type AthenaGetQueryResultsProps,
} from './get-query-results';
export { AthenaQueryAccess } from './query-access';
export type { QueryExecutionContext } from './query-execution-context';
export type { ResultConfiguration } from './result-configuration';
export {
  AthenaStartQueryExecution,
  type AthenaStartQueryExecutionJsonataProps,
  type AthenaStartQueryExecutionJsonPathProps,
  type AthenaStartQueryExecutionProps,
} from './start-query-execution';
export {
  AthenaStopQueryExecution,
  type AthenaStopQueryExecutionJsonataProps,
  type AthenaStopQueryExecutionJsonPathProps,
  type AthenaStopQueryExecutionProps,
} from './stop-query-execution';
