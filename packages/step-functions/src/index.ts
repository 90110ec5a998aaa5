export {
  StepFunctionsInvokeActivity,
  type StepFunctionsInvokeActivityJsonataProps,
  type StepFunctionsInvokeActivityJsonPathProps,
  type StepFunctionsInvokeActivityProps,
} from './invoke-activity';
export {
  StepFunctionsStartExecution,
  type StepFunctionsStartExecutionJsonataProps,
  type StepFunctionsStartExecutionJsonPathProps,
  type StepFunctionsStartExecutionProps,
} from './start-execution';
