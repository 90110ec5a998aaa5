/**
 * What aws-cdk-lib's module still exports and we leave out on purpose, and the class to use instead.
 *
 * All of it is deprecated since 1.61; aws-cdk-lib hides the types, so that TypeScript no longer finds them.
 */
export const LEFT_OUT: { [name: string]: string } = {
  EcsRunTaskBase: 'EcsRunTask',
  InvocationType: 'LambdaInvocationType',
  InvokeActivity: 'StepFunctionsInvokeActivity',
  InvokeFunction: 'LambdaInvoke',
  PublishToTopic: 'SnsPublish',
  RunBatchJob: 'BatchSubmitJob',
  RunEcsEc2Task: 'EcsRunTask',
  RunEcsFargateTask: 'EcsRunTask',
  RunGlueJobTask: 'GlueStartJobRun',
  RunLambdaTask: 'LambdaInvoke',
  SendToQueue: 'SqsSendMessage',
  StartExecution: 'StepFunctionsStartExecution',
};
