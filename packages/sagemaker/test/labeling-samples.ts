import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Topic } from 'aws-cdk-lib/aws-sns';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ContentClassifier, type SageMakerCreateLabelingJobProps } from '../src';
import { everyState, keyOf, locationAtRunTime, locationOf, roleOf, vpcConfigOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

export const TEAM = 'arn:aws:sagemaker:eu-west-1:111111111111:workteam/private-crowd/team';
export const PREPARE = 'arn:aws:lambda:eu-west-1:568282634449:function:PRE-BoundingBox';
export const CONSOLIDATE = 'arn:aws:lambda:eu-west-1:568282634449:function:ACS-BoundingBox';

function topicOf(scope: Construct, name: string) {
  return Topic.fromTopicArn(scope, name, `arn:aws:sns:eu-west-1:111111111111:${name}`);
}

const least = (scope: Construct) => ({
  labelingJobName: 'label',
  labelAttributeName: 'cat',
  inputConfig: { manifestS3Location: locationOf(scope, 'Images', 'manifest.json') },
  outputConfig: { s3OutputLocation: locationOf(scope, 'Labels') },
  humanTaskConfig: {
    workteamArn: TEAM,
    uiTemplateS3Location: locationOf(scope, 'Templates', 'task.liquid'),
    taskTitle: 'Find the cat',
    taskDescription: 'Draw a box around each cat',
    numberOfHumanWorkersPerDataObject: 3,
    taskTimeLimit: Duration.minutes(5),
  },
});

export const createLabelingJob: Samples<SageMakerCreateLabelingJobProps> = {
  least,
  fullest: (scope) => ({
    ...everyState,
    ...least(scope),
    integrationPattern: RUN_JOB,
    role: roleOf(scope),
    inputConfig: {
      snsTopic: topicOf(scope, 'images'),
      contentClassifiers: [ContentClassifier.FREE_OF_ADULT_CONTENT],
    },
    outputConfig: {
      s3OutputLocation: locationOf(scope, 'Results'),
      encryptionKey: keyOf(scope, 'OutputKey'),
      snsTopic: topicOf(scope, 'labels'),
    },
    humanTaskConfig: {
      workteamArn: TEAM,
      humanTaskUiArn: 'arn:aws:sagemaker:eu-west-1:394669845002:human-task-ui/VideoObjectDetection',
      taskTitle: 'Find the cat',
      taskDescription: 'Draw a box around each cat',
      numberOfHumanWorkersPerDataObject: 3,
      taskTimeLimit: Duration.minutes(5),
      preHumanTaskLambdaArn: PREPARE,
      annotationConsolidationLambdaArn: CONSOLIDATE,
      taskKeywords: ['cats'],
      taskAvailabilityLifetime: Duration.days(1),
      maxConcurrentTaskCount: 100,
      publicWorkforceTaskPrice: { dollars: 0, cents: 3, tenthFractionsOfACent: 6 },
    },
    labelCategoryConfigS3Location: locationOf(scope, 'Categories', 'categories.json'),
    stoppingConditions: { maxHumanLabeledObjectCount: 1000, maxPercentageOfInputDatasetLabeled: 50 },
    labelingJobAlgorithmsConfig: {
      labelingJobAlgorithmSpecificationArn:
        'arn:aws:sagemaker:eu-west-1:027400017018:labeling-job-algorithm-specification/object-detection',
      initialActiveLearningModelArn: 'arn:aws:sagemaker:eu-west-1:111111111111:model/cats',
      volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    },
    vpcConfig: vpcConfigOf(scope),
    tags: { team: 'cats' },
  }),
  runJob: (scope) => ({ ...least(scope), integrationPattern: RUN_JOB }),
  jsonPath: (scope) => ({
    ...least(scope),
    labelingJobName: JsonPath.stringAt('$.name'),
    labelAttributeName: JsonPath.stringAt('$.attribute'),
    inputConfig: { manifestS3Location: locationAtRunTime('$.manifest') },
    outputConfig: { s3OutputLocation: locationAtRunTime('$.output') },
    humanTaskConfig: {
      workteamArn: JsonPath.stringAt('$.team'),
      uiTemplateS3Location: locationAtRunTime('$.template'),
      taskTitle: 'Find the cat',
      taskDescription: JsonPath.stringAt('$.description'),
      numberOfHumanWorkersPerDataObject: JsonPath.numberAt('$.people'),
      taskTimeLimit: Duration.seconds(JsonPath.numberAt('$.seconds')),
      preHumanTaskLambdaArn: JsonPath.stringAt('$.prepare'),
      taskKeywords: JsonPath.listAt('$.keywords'),
    },
  }),
  jsonata: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    labelingJobName: '{% $states.input.name %}',
    inputConfig: Jsonata.any('{% $states.input.source %}'),
    humanTaskConfig: Jsonata.any('{% $states.input.task %}'),
    stoppingConditions: { maxPercentageOfInputDatasetLabeled: Jsonata.number('{% $states.input.percent %}') },
    outputs: '{% $states.result.LabelingJobArn %}',
  }),
};
