import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { InstanceType, Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import {
  type HyperParameterTuningJobConfig,
  HyperParameterTuningJobStrategy,
  HyperParameterTuningJobWarmStartType,
  SageMakerCreateHyperParameterTuningJob,
  type SageMakerCreateHyperParameterTuningJobProps,
} from '../src';
import { BASIC, grantedTo, IN_VPC, madePolicyOf, PASS_ROLE, ruleOf, S3, SAGEMAKER } from './made-role';
import { keyArn, locationOf, ROLE, roleOf, vpcConfigOf } from './resources';
import { createHyperParameterTuningJob as samples } from './tuning-samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { BAYESIAN } = HyperParameterTuningJobStrategy;
const JOB = `${SAGEMAKER}hyper-parameter-tuning-job/tune`;

type Props = Partial<SageMakerCreateHyperParameterTuningJobProps>;

function synthJob(
  props: Props | ((stack: Stack) => Props) = {},
  then: (task: SageMakerCreateHyperParameterTuningJob, stack: Stack) => void = () => {},
) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateHyperParameterTuningJob(stack, 'Task', { ...samples.least(stack), ...given });
    then(task, stack);
    return task;
  });
}

function requestOf(props: Parameters<typeof synthJob>[0]) {
  const { Parameters, Arguments } = synthJob(props).state;
  return Parameters ?? Arguments;
}

function configOf(config: Partial<HyperParameterTuningJobConfig>): Props {
  return { hyperParameterTuningJobConfig: { strategy: BAYESIAN, resourceLimits: { maxParallelTrainingJobs: 2 }, ...config } };
}

it('tunes hyperparameters with a role that is made, and may do nothing else', () => {
  const made = synthJob();
  expect(made.state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createHyperParameterTuningJob',
    Parameters: {
      HyperParameterTuningJobName: 'tune',
      HyperParameterTuningJobConfig: { Strategy: 'Bayesian', ResourceLimits: { MaxParallelTrainingJobs: 2 } },
      TrainingJobDefinition: {
        RoleArn: '${TaskSagemakerRole24575143.Arn}',
        AlgorithmSpecification: { TrainingInputMode: 'File', AlgorithmName: 'my-algorithm' },
        OutputDataConfig: { S3OutputPath: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/models/churn' },
        ResourceConfig: { InstanceCount: 1, InstanceType: 'ml.m4.xlarge', VolumeSizeInGB: 10 },
        StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      },
    },
    End: true,
  });
  expect(made.statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateHyperParameterTuningJob', Resource: JOB },
    { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
    { ...PASS_ROLE, Resource: '${TaskSagemakerRole24575143.Arn}' },
  ]);
  expect(madePolicyOf(made)).toEqual({ name: 'CreateHyperParameterTuningJob', statements: BASIC });
  expect(grantedTo(made)).toEqual({ 's3:PutObject': [`${S3}models/churn*`], 's3:AbortMultipartUpload': [`${S3}models/churn*`] });
});

it('waits for the job by .sync, and may watch and stop it', () => {
  const { state, statements } = synthJob((stack) => ({ role: roleOf(stack), integrationPattern: RUN_JOB }));
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::sagemaker:createHyperParameterTuningJob.sync');
  expect(statements.slice(-3)).toEqual([
    { ...PASS_ROLE, Resource: ROLE },
    {
      Effect: 'Allow',
      Action: ['sagemaker:DescribeHyperParameterTuningJob', 'sagemaker:StopHyperParameterTuningJob'],
      Resource: JOB,
    },
    ruleOf('Tuning'),
  ]);
});

it('sends all that there is', () => {
  const { Parameters } = synthJob(samples.fullest).state;
  expect(Parameters).toMatchObject({
    HyperParameterTuningJobConfig: {
      Strategy: 'Hyperband',
      StrategyConfig: { HyperbandStrategyConfig: { MinResource: 1, MaxResource: 10 } },
      ResourceLimits: { MaxParallelTrainingJobs: 2, MaxNumberOfTrainingJobs: 20, MaxRuntimeInSeconds: 21600 },
      HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'loss' },
      ParameterRanges: {
        IntegerParameterRanges: [{ Name: 'depth', MinValue: '2', MaxValue: '8', ScalingType: 'Linear' }],
        ContinuousParameterRanges: [{ Name: 'rate', MinValue: '0.001', MaxValue: '0.1', ScalingType: 'Logarithmic' }],
        CategoricalParameterRanges: [{ Name: 'optimizer', Values: ['sgd', 'adam'] }],
        AutoParameters: [{ Name: 'dropout', ValueHint: '0.5' }],
      },
      TrainingJobEarlyStoppingType: 'Auto',
      TuningJobCompletionCriteria: {
        TargetObjectiveMetricValue: 0.1,
        BestObjectiveNotImproving: { MaxNumberOfTrainingJobsNotImproving: 5 },
        ConvergenceDetected: { CompleteOnConvergence: 'Enabled' },
      },
      RandomSeed: 7,
    },
    TrainingJobDefinition: {
      DefinitionName: 'churn',
      StaticHyperParameters: { epochs: '3' },
      StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 },
      EnableNetworkIsolation: true,
      EnableInterContainerTrafficEncryption: true,
      EnableManagedSpotTraining: true,
      CheckpointConfig: { S3Uri: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/checkpoints/churn' },
      RetryStrategy: { MaximumRetryAttempts: 2 },
      Environment: { LEVEL: 'debug' },
      VpcConfig: { Subnets: ['private-1', 'private-2'] },
    },
    WarmStartConfig: {
      ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: 'earlier' }],
      WarmStartType: 'TransferLearning',
    },
    Autotune: { Mode: 'Enabled' },
    Tags: [{ Key: 'team', Value: 'churn' }],
  });
});

it('trains by several definitions, on the instances that there is capacity for', () => {
  const made = synthJob(samples.several);
  expect(made.state.Parameters.TrainingJobDefinitions).toEqual([
    {
      DefinitionName: 'one',
      RoleArn: '${TaskSagemakerRole24575143.Arn}',
      AlgorithmSpecification: { TrainingInputMode: 'File', AlgorithmName: 'my-algorithm' },
      TuningObjective: { Type: 'Minimize', MetricName: 'loss' },
      HyperParameterRanges: { CategoricalParameterRanges: [{ Name: 'optimizer', Values: ['sgd', 'adam'] }] },
      OutputDataConfig: { S3OutputPath: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/models/churn' },
      HyperParameterTuningResourceConfig: {
        InstanceConfigs: [
          { InstanceCount: 1, InstanceType: 'ml.m5.large', VolumeSizeInGB: 5 },
          { InstanceCount: 1, InstanceType: 'ml.m4.xlarge', VolumeSizeInGB: 5 },
        ],
        AllocationStrategy: 'Prioritized',
        VolumeKmsKeyId: keyArn('VolumeKey'),
      },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    },
  ]);
  expect(grantedTo(made)).toMatchObject({ 'kms:CreateGrant': [keyArn('VolumeKey')] });
});

it('connects the training jobs to a VPC', () => {
  const made = synthJob(
    (stack) => ({ vpcConfig: vpcConfigOf(stack) }),
    (task, stack) => {
      task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2'));
      task.connections.allowFromAnyIpv4(Port.tcp(443));
    },
  );
  expect(made.state.Parameters.TrainingJobDefinition.VpcConfig).toEqual({
    SecurityGroupIds: [expect.stringMatching(/^\$\{TaskTuningJobSecurityGroup.*\.GroupId\}$/), 'sg-2'],
    Subnets: ['private-1', 'private-2'],
  });
  expect(madePolicyOf(made)?.statements).toContainEqual({ Effect: 'Allow', Action: IN_VPC, Resource: '*' });
});

describe('expressions', () => {
  it.each<[string, Parameters<typeof synthJob>[0], object]>([
    [
      'limits by paths',
      samples.jsonPath,
      {
        'HyperParameterTuningJobName.$': '$.name',
        HyperParameterTuningJobConfig: {
          ResourceLimits: { 'MaxParallelTrainingJobs.$': '$.parallel' },
          ParameterRanges: {
            ContinuousParameterRanges: [
              { Name: 'rate', 'MinValue.$': "States.Format('{}', $.low)", 'MaxValue.$': "States.Format('{}', $.high)" },
            ],
          },
        },
        WarmStartConfig: { ParentHyperParameterTuningJobs: [{ 'HyperParameterTuningJobName.$': '$.parent' }] },
      },
    ],
    [
      'ranges in JSONata',
      samples.jsonata,
      {
        HyperParameterTuningJobConfig: {
          ResourceLimits: { MaxParallelTrainingJobs: '{% $states.input.parallel %}' },
          ParameterRanges: '{% $states.input.ranges %}',
        },
      },
    ],
    [
      'the definition in JSONata',
      { queryLanguage: JSONATA, trainingJobDefinition: Jsonata.any('{% $definition %}') },
      { TrainingJobDefinition: '{% $definition %}' },
    ],
    [
      'definitions in JSONata',
      { queryLanguage: JSONATA, trainingJobDefinition: undefined, trainingJobDefinitions: Jsonata.any('{% $definitions %}') },
      { TrainingJobDefinitions: '{% $definitions %}' },
    ],
    [
      'the strategy by a path',
      configOf({ strategy: JsonPath.stringAt('$.strategy') as any, hyperbandStrategyConfig: { minResource: 1 } }),
      { HyperParameterTuningJobConfig: { 'Strategy.$': '$.strategy', StrategyConfig: { HyperbandStrategyConfig: { MinResource: 1 } } } },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('refusals', () => {
  it.each<[string, Parameters<typeof synthJob>[0], string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    ['a long name', { hyperParameterTuningJobName: 'a'.repeat(33) }, 'hyperParameterTuningJobName is'],
    [
      'nothing to train',
      { trainingJobDefinition: undefined },
      'trainingJobDefinition is missing: a tuning job trains by one definition, or by several. Give one of trainingJobDefinition and trainingJobDefinitions.',
    ],
    [
      'definitions besides the one',
      (stack) => ({ trainingJobDefinitions: [samples.least(stack).trainingJobDefinition as any] }),
      'trainingJobDefinitions is set besides trainingJobDefinition',
    ],
    [
      'two ways to say which instances',
      (stack) => ({
        trainingJobDefinition: {
          algorithmSpecification: { algorithmName: 'mine' },
          outputDataConfig: { s3OutputLocation: locationOf(stack, 'Models') },
          resourceConfig: { instanceCount: 1, instanceType: new InstanceType('m5.large'), volumeSize: Size.gibibytes(1) },
          hyperParameterTuningResourceConfig: { instanceConfigs: [] },
        },
      }),
      'trainingJobDefinition.hyperParameterTuningResourceConfig is set besides resourceConfig: SageMaker takes one of them.',
    ],
    [
      'a setting of another strategy',
      configOf({ hyperbandStrategyConfig: { minResource: 1 } }),
      'hyperParameterTuningJobConfig.hyperbandStrategyConfig is {"minResource":1}: with the strategy Bayesian it has no effect.',
    ],
    [
      'an empty range',
      configOf({ parameterRanges: { integerParameterRanges: [{ name: 'depth', minValue: 8, maxValue: 2 }] } }),
      'hyperParameterTuningJobConfig.parameterRanges.integerParameterRanges is from 8 to 2: no number is in that range.',
    ],
    [
      'a short run',
      configOf({ resourceLimits: { maxParallelTrainingJobs: 1, maxRuntime: Duration.minutes(1) } }),
      'hyperParameterTuningJobConfig.resourceLimits.maxRuntime is 60: the service takes 120 to 15768000 seconds',
    ],
    [
      'no training at a time',
      configOf({ resourceLimits: { maxParallelTrainingJobs: 0 } }),
      'hyperParameterTuningJobConfig.resourceLimits.maxParallelTrainingJobs is 0',
    ],
    [
      'to give up at once',
      configOf({ completionCriteria: { maxNumberOfTrainingJobsNotImproving: 2 } }),
      'hyperParameterTuningJobConfig.completionCriteria.maxNumberOfTrainingJobsNotImproving is 2: the service takes 3',
    ],
    [
      'a flag at run time',
      configOf({ completionCriteria: { completeOnConvergence: Jsonata.any('{% $c %}') } }),
      "hyperParameterTuningJobConfig.completionCriteria.completeOnConvergence is '{% $c %}': it decides how the task is rendered",
    ],
    ['autotune at run time', { autotune: Jsonata.any('{% $a %}') }, "autotune is '{% $a %}': it decides how the task is rendered"],
    [
      'too many parents',
      {
        warmStartConfig: {
          parentHyperParameterTuningJobs: ['a', 'b', 'c', 'd', 'e', 'f'],
          warmStartType: HyperParameterTuningJobWarmStartType.TRANSFER_LEARNING,
        },
      },
      'warmStartConfig.parentHyperParameterTuningJobs is',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(`[Stack/Task] ${message}`);
  });
});
