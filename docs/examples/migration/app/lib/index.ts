export { LambdaInvoke, SnsPublish as Publish } from 'aws-cdk-lib/aws-stepfunctions-tasks';
export type { LambdaInvokeProps } from 'aws-cdk-lib/aws-stepfunctions-tasks';
export { Notify, type NotifyProps } from './constructs/notify';
export { RetryingInvoke } from './constructs/retrying-invoke';
