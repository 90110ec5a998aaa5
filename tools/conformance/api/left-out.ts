const TWIN = 'deprecated since 1.61; aws-cdk-lib hides its type, so that TypeScript no longer finds it';

/** What aws-cdk-lib's module still exports, its jsii assembly does not name, and we leave out on purpose. */
export const LEFT_OUT: { [name: string]: string } = {
  EcsRunTaskBase: `${TWIN}; see EcsRunTask`,
  InvocationType: `${TWIN}; see LambdaInvocationType`,
  InvokeActivity: `${TWIN}; see StepFunctionsInvokeActivity`,
  InvokeFunction: `${TWIN}; see LambdaInvoke`,
  PublishToTopic: `${TWIN}; see SnsPublish`,
  RunBatchJob: `${TWIN}; see BatchSubmitJob`,
  RunEcsEc2Task: `${TWIN}; see EcsRunTask`,
  RunEcsFargateTask: `${TWIN}; see EcsRunTask`,
  RunGlueJobTask: `${TWIN}; see GlueStartJobRun`,
  RunLambdaTask: `${TWIN}; see LambdaInvoke`,
  SendToQueue: `${TWIN}; see SqsSendMessage`,
  StartExecution: `${TWIN}; see StepFunctionsStartExecution`,
};
