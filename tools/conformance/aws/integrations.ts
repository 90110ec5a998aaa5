import { IntegrationPattern } from 'aws-cdk-lib/aws-stepfunctions';

/** What AWS offers for an action, and what the role of the machine needs for it. */
export interface OfferedIntegration {
  readonly patterns: IntegrationPattern[];
  /** The actions by which Step Functions watches and stops a job. */
  readonly sync?: string[];
  /** The managed rule of EventBridge by which it hears of the job's end. */
  readonly rule?: string;
  /** The action that sending tags takes. */
  readonly tagging?: string;
  /** The fields of the request that have tags, if they are others than `Tags`. */
  readonly tagsIn?: string[];
}

const RR = IntegrationPattern.REQUEST_RESPONSE;
const SYNC = IntegrationPattern.RUN_JOB;
const TOKEN = IntegrationPattern.WAIT_FOR_TASK_TOKEN;

const answer: OfferedIntegration = { patterns: [RR] };
const callback: OfferedIntegration = { patterns: [RR, TOKEN] };
const job = (service: string, actions: string[], more: Partial<OfferedIntegration> = {}): OfferedIntegration => ({
  patterns: [RR, SYNC],
  sync: actions.map((action) => `${service}:${action}`),
  ...more,
});

const APPLICATION = { rule: 'StepFunctionsGetEventsForEMRServerlessApplicationRule' };
const JOB = { rule: 'StepFunctionsGetEventsForEMRServerlessJobRule' };
const sagemakerJob = (type: string, events: string) =>
  job('sagemaker', [`Describe${type}Job`, `Stop${type}Job`], {
    rule: `StepFunctionsGetEventsForSageMaker${events}JobsRule`,
    tagging: 'sagemaker:AddTags',
  });
const sagemaker: OfferedIntegration = { ...answer, tagging: 'sagemaker:AddTags' };

/**
 * The optimized integrations, by the action as a state's resource spells it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
 */
export const INTEGRATIONS: { [action: string]: OfferedIntegration } = {
  'apigateway:invoke': callback,
  'athena:startQueryExecution': job('athena', ['StopQueryExecution', 'GetQueryExecution']),
  'athena:stopQueryExecution': answer,
  'athena:getQueryExecution': answer,
  'athena:getQueryResults': answer,
  'batch:submitJob': job('batch', ['DescribeJobs', 'TerminateJob'], {
    rule: 'StepFunctionsGetEventsForBatchJobsRule',
    tagging: 'batch:TagResource',
  }),
  'bedrock:invokeModel': answer,
  'bedrock:createModelCustomizationJob': job('bedrock', ['GetModelCustomizationJob', 'StopModelCustomizationJob'], {
    tagging: 'bedrock:TagResource',
    tagsIn: ['JobTags', 'CustomModelTags'],
  }),
  'bedrockagentcore:invokeHarness': answer,
  'codebuild:startBuild': job('codebuild', ['StopBuild', 'BatchGetBuilds'], {
    rule: 'StepFunctionsGetEventForCodeBuildStartBuildRule',
  }),
  'codebuild:startBuildBatch': job('codebuild', ['StopBuildBatch', 'BatchGetBuildBatches'], {
    rule: 'StepFunctionsGetEventForCodeBuildStartBuildBatchRule',
  }),
  'codebuild:retryBuildBatch': job('codebuild', ['StopBuildBatch', 'BatchGetBuildBatches']),
  'codebuild:stopBuild': answer,
  'codebuild:stopBuildBatch': answer,
  'codebuild:batchDeleteBuilds': answer,
  'codebuild:deleteBuildBatch': answer,
  'codebuild:batchGetReports': answer,
  'databrew:startJobRun': job('databrew', ['ListJobRuns', 'StopJobRun']),
  'dynamodb:getItem': answer,
  'dynamodb:putItem': answer,
  'dynamodb:updateItem': answer,
  'dynamodb:deleteItem': answer,
  'ecs:runTask': {
    patterns: [RR, SYNC, TOKEN],
    sync: ['ecs:StopTask', 'ecs:DescribeTasks'],
    rule: 'StepFunctionsGetEventsForECSTaskRule',
    tagging: 'ecs:TagResource',
  },
  'eks:call': answer,
  'eks:runJob': job('eks', []),
  'eks:createCluster': job('eks', ['DescribeCluster', 'DeleteCluster'], { tagging: 'eks:TagResource' }),
  'eks:deleteCluster': job('eks', ['DescribeCluster']),
  'eks:createNodegroup': job('eks', ['DescribeNodegroup', 'DeleteNodegroup'], { tagging: 'eks:TagResource' }),
  'eks:deleteNodegroup': job('eks', ['DescribeNodegroup']),
  'eks:createFargateProfile': job('eks', ['DescribeFargateProfile', 'DeleteFargateProfile'], { tagging: 'eks:TagResource' }),
  'eks:deleteFargateProfile': job('eks', ['DescribeFargateProfile']),
  'elasticmapreduce:createCluster': job('elasticmapreduce', ['DescribeCluster', 'TerminateJobFlows'], {
    rule: 'StepFunctionsGetEventForEMRRunJobFlowRule',
    tagging: 'elasticmapreduce:AddTags',
  }),
  'elasticmapreduce:terminateCluster': job('elasticmapreduce', ['DescribeCluster'], {
    rule: 'StepFunctionsGetEventForEMRTerminateJobFlowsRule',
  }),
  'elasticmapreduce:addStep': job('elasticmapreduce', ['DescribeStep', 'CancelSteps'], {
    rule: 'StepFunctionsGetEventForEMRAddJobFlowStepsRule',
  }),
  'elasticmapreduce:cancelStep': answer,
  'elasticmapreduce:setClusterTerminationProtection': answer,
  'elasticmapreduce:modifyInstanceFleetByName': answer,
  'elasticmapreduce:modifyInstanceGroupByName': answer,
  'emr-containers:createVirtualCluster': { ...answer, tagging: 'emr-containers:TagResource' },
  'emr-containers:deleteVirtualCluster': job('emr-containers', ['DescribeVirtualCluster']),
  'emr-containers:startJobRun': job('emr-containers', ['DescribeJobRun', 'CancelJobRun'], { tagging: 'emr-containers:TagResource' }),
  'emr-serverless:createApplication': job('emr-serverless', ['GetApplication', 'DeleteApplication'], {
    ...APPLICATION,
    tagging: 'emr-serverless:TagResource',
  }),
  'emr-serverless:startApplication': job('emr-serverless', ['GetApplication', 'StopApplication'], APPLICATION),
  'emr-serverless:stopApplication': job('emr-serverless', ['GetApplication'], APPLICATION),
  'emr-serverless:deleteApplication': job('emr-serverless', ['GetApplication'], APPLICATION),
  'emr-serverless:startJobRun': job('emr-serverless', ['GetJobRun', 'CancelJobRun'], { ...JOB, tagging: 'emr-serverless:TagResource' }),
  'emr-serverless:cancelJobRun': job('emr-serverless', ['GetJobRun'], JOB),
  'events:putEvents': callback,
  'glue:startJobRun': job('glue', ['GetJobRun', 'GetJobRuns', 'BatchStopJobRun']),
  'http:invoke': answer,
  'lambda:invoke': callback,
  'mediaconvert:createJob': job('mediaconvert', ['GetJob', 'CancelJob'], {
    rule: 'StepFunctionsGetEventsForMediaConvertJobRule',
    tagging: 'mediaconvert:TagResource',
  }),
  'sagemaker:createTrainingJob': sagemakerJob('Training', 'Training'),
  'sagemaker:createTransformJob': sagemakerJob('Transform', 'Transform'),
  'sagemaker:createProcessingJob': sagemakerJob('Processing', 'Processing'),
  'sagemaker:createHyperParameterTuningJob': sagemakerJob('HyperParameterTuning', 'Tuning'),
  'sagemaker:createLabelingJob': job('sagemaker', ['DescribeLabelingJob', 'StopLabelingJob'], { tagging: 'sagemaker:AddTags' }),
  'sagemaker:createEndpoint': sagemaker,
  'sagemaker:createEndpointConfig': sagemaker,
  'sagemaker:createModel': sagemaker,
  'sagemaker:updateEndpoint': answer,
  'sns:publish': callback,
  'sqs:sendMessage': callback,
  'states:startExecution': {
    patterns: [RR, SYNC, TOKEN],
    sync: ['states:DescribeExecution', 'states:StopExecution'],
    rule: 'StepFunctionsGetEventsForStepFunctionsExecutionRule',
  },
};

/** Integrations of the AWS SDK wait for no job. */
const SDK: OfferedIntegration = callback;

/** Those of them whose request has no field that could carry the token of a callback, or reaches nobody who could hand it back. */
const SDK_WITHOUT_CALLBACK = [
  'aws-sdk:dynamodb:batchGetItem',
  'aws-sdk:dynamodb:query',
  'aws-sdk:dynamodb:scan',
  'aws-sdk:dynamodb:transactGetItems',
  'aws-sdk:glue:startCrawler',
  'aws-sdk:scheduler:deleteSchedule',
];

export function offered(service: string, action: string): OfferedIntegration {
  const name = `${service}:${action}`;
  const sdk = SDK_WITHOUT_CALLBACK.includes(name) ? answer : SDK;
  const integration = service.startsWith('aws-sdk:') ? sdk : INTEGRATIONS[name];
  if (!integration) throw new Error(`AWS has no optimized integration ${name}, by aws/integrations.ts`);
  return integration;
}

/** By class: for a state that names a function or an activity. */
export const PATTERNS_OF_OTHERS: { [task: string]: IntegrationPattern[] } = {
  CallAwsServiceCrossRegion: [RR, TOKEN],
  EvaluateExpression: [RR],
  StepFunctionsInvokeActivity: [RR],
};
