import { ifKnown, refuse, requireBetween, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { ISageMakerTask } from '../sagemaker-task';
import { type AlgorithmSpecification, renderAlgorithm } from '../training/algorithm-specification';
import { type Channel, renderChannels } from '../training/channel';
import { type CheckpointConfig, renderCheckpointConfig } from '../training/checkpoint-config';
import { renderHyperparameters } from '../training/hyperparameters';
import { type OutputDataConfig, renderOutputDataConfig } from '../training/output-data-config';
import { type ResourceConfig, renderResourceConfig } from '../training/resource-config';
import { renderStoppingCondition, type StoppingCondition } from '../training/stopping-condition';
import { type HyperParameterTuningJobObjective, renderObjective } from './objective';
import { type ParameterRanges, renderParameterRanges } from './parameter-ranges';
import { type HyperParameterTuningResourceConfig, renderTuningResourceConfig } from './tuning-resource-config';

/**
 * The training jobs that a tuning job runs. They have the role and the VPC of the task.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTrainingJobDefinition.html
 */
export interface HyperParameterTrainingJobDefinition {
  /**
   * The algorithm that trains.
   */
  readonly algorithmSpecification: AlgorithmSpecification;

  /**
   * Where the models go.
   */
  readonly outputDataConfig: OutputDataConfig;

  /**
   * A name for the definition, of 1 to 64 characters, that no other one of the tuning job has.
   *
   * @default - none, which is for a job with one definition
   */
  readonly definitionName?: string;

  /**
   * The metric that tells which hyperparameters are better, for a job with several definitions.
   *
   * @default - the objective of the tuning job
   */
  readonly tuningObjective?: HyperParameterTuningJobObjective;

  /**
   * The values to choose from, for a job with several definitions.
   *
   * @default - the parameterRanges of the tuning job
   */
  readonly hyperParameterRanges?: ParameterRanges;

  /**
   * The hyperparameters that are not tuned, by name. Numbers and booleans are sent as text, since SageMaker takes nothing else.
   *
   * @default - none
   */
  readonly staticHyperParameters?: { [name: string]: any };

  /**
   * The data to train with, in up to 20 channels.
   *
   * @default - none
   */
  readonly inputDataConfig?: Channel[];

  /**
   * The instances that train.
   *
   * @default - one ml.m4.xlarge with a volume of 10 GiB
   */
  readonly resourceConfig?: ResourceConfig;

  /**
   * Kinds of instances that may train, in place of a resourceConfig.
   *
   * @default - none
   */
  readonly hyperParameterTuningResourceConfig?: HyperParameterTuningResourceConfig;

  /**
   * How long each training job may take.
   *
   * @default - it may run for an hour
   */
  readonly stoppingCondition?: StoppingCondition;

  /**
   * Whether the containers have no network at all.
   *
   * @default false
   */
  readonly enableNetworkIsolation?: boolean;

  /**
   * Whether what the containers of several instances tell each other is encrypted.
   *
   * @default false
   */
  readonly enableInterContainerTrafficEncryption?: boolean;

  /**
   * Whether spare capacity does the work, which costs less and may be taken away.
   *
   * @default false
   */
  readonly enableManagedSpotTraining?: boolean;

  /**
   * Where the state of the algorithm is kept, so that an interrupted job can go on.
   *
   * @default - nowhere
   */
  readonly checkpointConfig?: CheckpointConfig;

  /**
   * How often SageMaker itself tries again after an error of its own, from 1 to 30 times.
   *
   * @default - not at all
   */
  readonly maximumRetryAttempts?: number;

  /**
   * The environment variables of the containers, by name.
   *
   * @default - none
   */
  readonly environment?: { [name: string]: string };
}

/**
 * What all training jobs of a task have.
 *
 * @internal
 */
export interface TrainingSurroundings {
  readonly RoleArn: string;
  readonly VpcConfig: unknown;
}

/**
 * The definition as the API spells it; the role of the task may read its data and write its models.
 *
 * @internal
 */
export function renderTrainingJobDefinition(
  task: Construct & ISageMakerTask,
  prop: string,
  definition: HyperParameterTrainingJobDefinition | undefined,
  surroundings: TrainingSurroundings,
): unknown {
  if (definition === undefined || !ifKnown(definition)) return definition;
  requireLength(task, `${prop}.definitionName`, definition.definitionName, { min: 1, max: 64 });
  requireBetween(task, `${prop}.maximumRetryAttempts`, definition.maximumRetryAttempts, { min: 1, max: 30 });
  const { hyperParameterTuningResourceConfig: kinds, resourceConfig, maximumRetryAttempts: attempts } = definition;
  if (kinds && resourceConfig) {
    refuse(task, {
      prop: `${prop}.hyperParameterTuningResourceConfig`,
      given: 'set besides resourceConfig',
      because: 'SageMaker takes one of them',
      remedy: 'Keep one of hyperParameterTuningResourceConfig and resourceConfig',
    });
  }
  return {
    ...surroundings,
    DefinitionName: definition.definitionName,
    AlgorithmSpecification: renderAlgorithm(task, `${prop}.algorithmSpecification`, definition.algorithmSpecification),
    TuningObjective: renderObjective(task, `${prop}.tuningObjective`, definition.tuningObjective),
    HyperParameterRanges: renderParameterRanges(task, `${prop}.hyperParameterRanges`, definition.hyperParameterRanges),
    StaticHyperParameters: renderHyperparameters(task, `${prop}.staticHyperParameters`, definition.staticHyperParameters),
    InputDataConfig: renderChannels(task, `${prop}.inputDataConfig`, definition.inputDataConfig),
    OutputDataConfig: renderOutputDataConfig(task, definition.outputDataConfig),
    ResourceConfig: kinds ? undefined : renderResourceConfig(task, `${prop}.resourceConfig`, resourceConfig),
    HyperParameterTuningResourceConfig: renderTuningResourceConfig(task, `${prop}.hyperParameterTuningResourceConfig`, kinds),
    StoppingCondition: renderStoppingCondition(task, `${prop}.stoppingCondition`, definition.stoppingCondition),
    EnableNetworkIsolation: definition.enableNetworkIsolation,
    EnableInterContainerTrafficEncryption: definition.enableInterContainerTrafficEncryption,
    EnableManagedSpotTraining: definition.enableManagedSpotTraining,
    CheckpointConfig: renderCheckpointConfig(task, definition.checkpointConfig),
    RetryStrategy: attempts === undefined ? undefined : { MaximumRetryAttempts: attempts },
    Environment: definition.environment,
  };
}
