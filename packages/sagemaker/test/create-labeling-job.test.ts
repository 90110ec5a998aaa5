import { Jsonata } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { type HumanTaskConfig, SageMakerCreateLabelingJob, type SageMakerCreateLabelingJobProps } from '../src';
import { CONSOLIDATE, PREPARE, createLabelingJob as samples, TEAM } from './labeling-samples';
import { BASIC, grantedTo, IN_VPC, madePolicyOf, PASS_ROLE, S3, SAGEMAKER } from './made-role';
import { keyArn, ROLE, roleOf, vpcConfigOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOB = `${SAGEMAKER}labeling-job/label`;
const ALGORITHM = 'arn:aws:sagemaker:eu-west-1:027400017018:labeling-job-algorithm-specification/object-detection';

type Props = Partial<SageMakerCreateLabelingJobProps>;

function synthJob(
  props: Props | ((stack: Stack) => Props) = {},
  then: (task: SageMakerCreateLabelingJob, stack: Stack) => void = () => {},
) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateLabelingJob(stack, 'Task', { ...samples.least(stack), ...given });
    then(task, stack);
    return task;
  });
}

function humanTask(config: Partial<HumanTaskConfig>) {
  return (stack: Stack): Props => ({ humanTaskConfig: { ...samples.least(stack).humanTaskConfig, ...config } });
}

it('has people label data with a role that is made, and may do nothing else', () => {
  const made = synthJob();
  expect(made.state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createLabelingJob',
    Parameters: {
      LabelingJobName: 'label',
      LabelAttributeName: 'cat',
      InputConfig: {
        DataSource: { S3DataSource: { ManifestS3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/images/manifest.json' } },
      },
      OutputConfig: { S3OutputPath: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/labels/churn' },
      RoleArn: '${TaskSagemakerRole24575143.Arn}',
      HumanTaskConfig: {
        WorkteamArn: TEAM,
        UiConfig: { UiTemplateS3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/templates/task.liquid' },
        TaskTitle: 'Find the cat',
        TaskDescription: 'Draw a box around each cat',
        NumberOfHumanWorkersPerDataObject: 3,
        TaskTimeLimitInSeconds: 300,
      },
    },
    End: true,
  });
  expect(made.statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateLabelingJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: '${TaskSagemakerRole24575143.Arn}' },
  ]);
  expect(madePolicyOf(made)).toEqual({ name: 'CreateLabelingJob', statements: BASIC });
  expect(grantedTo(made)).toEqual({
    's3:GetObject': [`${S3}images/manifest.json*`, `${S3}labels/churn*`, `${S3}templates/task.liquid*`],
    's3:ListBucket': [`${S3}images`, `${S3}labels`, `${S3}templates`],
    's3:PutObject': [`${S3}labels/churn*`],
    's3:AbortMultipartUpload': [`${S3}labels/churn*`],
  });
});

it('waits for the job by .sync, and may watch and stop it; there are no events of it', () => {
  const { state, statements } = synthJob((stack) => ({ role: roleOf(stack), integrationPattern: RUN_JOB }));
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::sagemaker:createLabelingJob.sync');
  expect(statements.slice(-2)).toEqual([
    { ...PASS_ROLE, Resource: ROLE },
    { Effect: 'Allow', Action: ['sagemaker:DescribeLabelingJob', 'sagemaker:StopLabelingJob'], Resource: JOB },
  ]);
});

it('sends all that there is, and may use it', () => {
  const made = synthJob(samples.fullest);
  expect(made.state.Parameters).toMatchObject({
    InputConfig: {
      DataSource: { SnsDataSource: { SnsTopicArn: 'arn:aws:sns:eu-west-1:111111111111:images' } },
      DataAttributes: { ContentClassifiers: ['FreeOfAdultContent'] },
    },
    OutputConfig: { KmsKeyId: keyArn('OutputKey'), SnsTopicArn: 'arn:aws:sns:eu-west-1:111111111111:labels' },
    HumanTaskConfig: {
      UiConfig: { HumanTaskUiArn: 'arn:aws:sagemaker:eu-west-1:394669845002:human-task-ui/VideoObjectDetection' },
      PreHumanTaskLambdaArn: PREPARE,
      AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: CONSOLIDATE },
      TaskKeywords: ['cats'],
      TaskAvailabilityLifetimeInSeconds: 86400,
      MaxConcurrentTaskCount: 100,
      PublicWorkforceTaskPrice: { AmountInUsd: { Dollars: 0, Cents: 3, TenthFractionsOfACent: 6 } },
    },
    LabelCategoryConfigS3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/categories/categories.json',
    StoppingConditions: { MaxHumanLabeledObjectCount: 1000, MaxPercentageOfInputDatasetLabeled: 50 },
    LabelingJobAlgorithmsConfig: {
      LabelingJobAlgorithmSpecificationArn: ALGORITHM,
      InitialActiveLearningModelArn: 'arn:aws:sagemaker:eu-west-1:111111111111:model/cats',
      LabelingJobResourceConfig: { VolumeKmsKeyId: keyArn('VolumeKey'), VpcConfig: { Subnets: ['private-1', 'private-2'] } },
    },
    Tags: [{ Key: 'team', Value: 'cats' }],
  });
  expect(grantedTo(made)).toMatchObject({
    'lambda:InvokeFunction': [CONSOLIDATE, PREPARE],
    'sns:Subscribe': ['arn:aws:sns:eu-west-1:111111111111:images'],
    'sns:Publish': ['arn:aws:sns:eu-west-1:111111111111:labels'],
    'sqs:CreateQueue': ['arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:*GroundTruth*'],
    'kms:CreateGrant': [keyArn('VolumeKey')],
  });
});

it('connects the jobs of the model to a VPC', () => {
  const made = synthJob(
    (stack) => ({ vpcConfig: vpcConfigOf(stack), labelingJobAlgorithmsConfig: { labelingJobAlgorithmSpecificationArn: ALGORITHM } }),
    (task, stack) => {
      task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2'));
      task.connections.allowFromAnyIpv4(Port.tcp(443));
    },
  );
  expect(made.state.Parameters.LabelingJobAlgorithmsConfig.LabelingJobResourceConfig).toEqual({
    VpcConfig: {
      SecurityGroupIds: [expect.stringMatching(/^\$\{TaskLabelingJobSecurityGroup.*\.GroupId\}$/), 'sg-2'],
      Subnets: ['private-1', 'private-2'],
    },
  });
  expect(madePolicyOf(made)?.statements).toContainEqual({ Effect: 'Allow', Action: IN_VPC, Resource: '*' });
});

describe('expressions', () => {
  it('paths', () => {
    const made = synthJob(samples.jsonPath);
    expect(made.state.Parameters).toMatchObject({
      'LabelingJobName.$': '$.name',
      'LabelAttributeName.$': '$.attribute',
      InputConfig: { DataSource: { S3DataSource: { 'ManifestS3Uri.$': '$.manifest' } } },
      HumanTaskConfig: {
        'WorkteamArn.$': '$.team',
        UiConfig: { 'UiTemplateS3Uri.$': '$.template' },
        'NumberOfHumanWorkersPerDataObject.$': '$.people',
        'TaskTimeLimitInSeconds.$': '$.seconds',
        'PreHumanTaskLambdaArn.$': '$.prepare',
        'TaskKeywords.$': '$.keywords',
      },
    });
    expect(grantedTo(made)['lambda:InvokeFunction']).toEqual(['arn:${AWS::Partition}:lambda:*:*:function:*']);
  });

  it('JSONata', () => {
    const { Arguments } = synthJob((stack) => ({
      ...samples.jsonata(stack),
      queryLanguage: JSONATA,
      outputConfig: Jsonata.any('{% $output %}'),
      labelingJobAlgorithmsConfig: Jsonata.any('{% $algorithms %}'),
    })).state;
    expect(Arguments).toMatchObject({
      InputConfig: '{% $states.input.source %}',
      OutputConfig: '{% $output %}',
      HumanTaskConfig: '{% $states.input.task %}',
      StoppingConditions: { MaxPercentageOfInputDatasetLabeled: '{% $states.input.percent %}' },
      LabelingJobAlgorithmsConfig: '{% $algorithms %}',
    });
  });
});

describe('refusals', () => {
  it.each<[string, Parameters<typeof synthJob>[0], string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    ['an underscore in a name', { labelingJobName: 'a_b' }, "labelingJobName is 'a_b': a name has letters, digits and hyphens"],
    ['a long attribute', { labelAttributeName: 'a'.repeat(128) }, 'labelAttributeName is'],
    [
      'nothing to label',
      { inputConfig: {} },
      'inputConfig is one without a source: what is labeled comes from one source. Give one of manifestS3Location and snsTopic.',
    ],
    [
      'two pages to work with',
      humanTask({ humanTaskUiArn: 'arn' }),
      'humanTaskConfig is one with both uiTemplateS3Location and humanTaskUiArn: people work with one page',
    ],
    ['no page to work with', humanTask({ uiTemplateS3Location: undefined }), 'humanTaskConfig is one without a page to work with'],
    ['too many people', humanTask({ numberOfHumanWorkersPerDataObject: 10 }), 'humanTaskConfig.numberOfHumanWorkersPerDataObject is 10'],
    [
      'a short time',
      humanTask({ taskTimeLimit: Duration.seconds(10) }),
      'humanTaskConfig.taskTimeLimit is 10: the service takes 30 to 2592000 seconds',
    ],
    ['no title', humanTask({ taskTitle: '' }), "humanTaskConfig.taskTitle is ''"],
    [
      'a hundred cents',
      humanTask({ publicWorkforceTaskPrice: { cents: 100 } }),
      'humanTaskConfig.publicWorkforceTaskPrice.cents is 100: the service takes 0 to 99',
    ],
    [
      'more than all',
      { stoppingConditions: { maxPercentageOfInputDatasetLabeled: 101 } },
      'stoppingConditions.maxPercentageOfInputDatasetLabeled is 101: the service takes 1 to 100 percent',
    ],
    [
      'a VPC for nothing',
      (stack) => ({ vpcConfig: vpcConfigOf(stack) }),
      'vpcConfig is set without labelingJobAlgorithmsConfig: it connects the jobs of a model that labels, and people label all.',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(`[Stack/Task] ${message}`);
  });
});
