import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  HyperParameterScalingType,
  HyperParameterTuningJobObjectiveType,
  HyperParameterTuningJobStrategy,
  HyperParameterTuningJobWarmStartType,
  OutputCompressionType,
  type SageMakerCreateHyperParameterTuningJobProps,
  TrainingJobEarlyStoppingType,
} from '../src';
import { everyState, imageOf, keyOf, locationOf, resourcesByPath, roleOf, vpcConfigOf } from './resources';
import { channelsOf } from './training-samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;
const { BAYESIAN, HYPERBAND } = HyperParameterTuningJobStrategy;
const { MINIMIZE } = HyperParameterTuningJobObjectiveType;

const objective = { type: MINIMIZE, metricName: 'loss' };
const definitionOf = (scope: Construct) => ({
  algorithmSpecification: { algorithmName: 'my-algorithm' },
  outputDataConfig: { s3OutputLocation: locationOf(scope, 'Models') },
});

const least = (scope: Construct) => ({
  hyperParameterTuningJobName: 'tune',
  hyperParameterTuningJobConfig: { strategy: BAYESIAN, resourceLimits: { maxParallelTrainingJobs: 2 } },
  trainingJobDefinition: definitionOf(scope),
});

export const createHyperParameterTuningJob: Samples<SageMakerCreateHyperParameterTuningJobProps> = {
  least,
  fullest: (scope) => ({
    ...everyState,
    integrationPattern: RUN_JOB,
    hyperParameterTuningJobName: 'tune',
    hyperParameterTuningJobConfig: {
      strategy: HYPERBAND,
      hyperbandStrategyConfig: { minResource: 1, maxResource: 10 },
      resourceLimits: { maxParallelTrainingJobs: 2, maxNumberOfTrainingJobs: 20, maxRuntime: Duration.hours(6) },
      objective,
      parameterRanges: {
        integerParameterRanges: [{ name: 'depth', minValue: 2, maxValue: 8, scalingType: HyperParameterScalingType.LINEAR }],
        continuousParameterRanges: [{ name: 'rate', minValue: 0.001, maxValue: 0.1, scalingType: HyperParameterScalingType.LOGARITHMIC }],
        categoricalParameterRanges: [{ name: 'optimizer', values: ['sgd', 'adam'] }],
        autoParameters: [{ name: 'dropout', valueHint: '0.5' }],
      },
      trainingJobEarlyStoppingType: TrainingJobEarlyStoppingType.AUTO,
      completionCriteria: { targetObjectiveMetricValue: 0.1, maxNumberOfTrainingJobsNotImproving: 5, completeOnConvergence: true },
      randomSeed: 7,
    },
    trainingJobDefinition: {
      definitionName: 'churn',
      algorithmSpecification: { trainingImage: imageOf(scope), metricDefinitions: [{ name: 'loss', regex: 'loss=(.*?);' }] },
      outputDataConfig: {
        s3OutputLocation: locationOf(scope, 'Models'),
        encryptionKey: keyOf(scope, 'OutputKey'),
        compressionType: OutputCompressionType.GZIP,
      },
      staticHyperParameters: { epochs: 3 },
      inputDataConfig: channelsOf(scope),
      resourceConfig: {
        instanceCount: 1,
        instanceType: new InstanceType('m5.large'),
        volumeSize: Size.gibibytes(5),
        volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
      },
      stoppingCondition: { maxRuntime: Duration.hours(1), maxWaitTime: Duration.hours(2) },
      enableNetworkIsolation: true,
      enableInterContainerTrafficEncryption: true,
      enableManagedSpotTraining: true,
      checkpointConfig: { s3Location: locationOf(scope, 'Checkpoints') },
      maximumRetryAttempts: 2,
      environment: { LEVEL: 'debug' },
    },
    role: roleOf(scope),
    vpcConfig: vpcConfigOf(scope),
    warmStartConfig: {
      parentHyperParameterTuningJobs: ['earlier'],
      warmStartType: HyperParameterTuningJobWarmStartType.TRANSFER_LEARNING,
    },
    autotune: true,
    tags: { team: 'churn' },
  }),
  runJob: (scope) => ({ ...least(scope), integrationPattern: RUN_JOB }),
  several: (scope) => ({
    ...least(scope),
    trainingJobDefinition: undefined,
    trainingJobDefinitions: [
      {
        ...definitionOf(scope),
        definitionName: 'one',
        tuningObjective: objective,
        hyperParameterRanges: { categoricalParameterRanges: [{ name: 'optimizer', values: ['sgd', 'adam'] }] },
        hyperParameterTuningResourceConfig: {
          instanceConfigs: [
            { instanceCount: 1, instanceType: new InstanceType('m5.large'), volumeSize: Size.gibibytes(5) },
            { instanceCount: 1, instanceType: new InstanceType('m4.xlarge'), volumeSize: Size.gibibytes(5) },
          ],
          volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
        },
      },
    ],
  }),
  jsonPath: (scope) => ({
    ...least(scope),
    hyperParameterTuningJobName: JsonPath.stringAt('$.name'),
    hyperParameterTuningJobConfig: {
      strategy: BAYESIAN,
      resourceLimits: { maxParallelTrainingJobs: JsonPath.numberAt('$.parallel') },
      objective: { type: MINIMIZE, metricName: JsonPath.stringAt('$.metric') },
      parameterRanges: {
        continuousParameterRanges: [{ name: 'rate', minValue: JsonPath.numberAt('$.low'), maxValue: JsonPath.numberAt('$.high') }],
      },
    },
    trainingJobDefinition: { ...definitionOf(scope), resourceConfig: resourcesByPath() },
    warmStartConfig: {
      parentHyperParameterTuningJobs: [JsonPath.stringAt('$.parent')],
      warmStartType: HyperParameterTuningJobWarmStartType.IDENTICAL_DATA_AND_ALGORITHM,
    },
  }),
  jsonata: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    hyperParameterTuningJobName: '{% $states.input.name %}',
    hyperParameterTuningJobConfig: {
      strategy: BAYESIAN,
      resourceLimits: { maxParallelTrainingJobs: Jsonata.number('{% $states.input.parallel %}') },
      parameterRanges: Jsonata.any('{% $states.input.ranges %}'),
    },
    outputs: '{% $states.result.HyperParameterTuningJobArn %}',
  }),
};
