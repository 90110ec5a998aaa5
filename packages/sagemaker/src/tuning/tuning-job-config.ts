import { refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { renderCompletionCriteria, type TuningJobCompletionCriteria } from './completion-criteria';
import { type HyperParameterTuningJobObjective, renderObjective } from './objective';
import { type ParameterRanges, renderParameterRanges } from './parameter-ranges';
import { type ResourceLimits, renderResourceLimits } from './resource-limits';

/**
 * How a tuning job looks for the best hyperparameters.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html
 */
export interface HyperParameterTuningJobConfig {
  /**
   * How it chooses which to try.
   */
  readonly strategy: HyperParameterTuningJobStrategy;

  /**
   * How much training it may do.
   */
  readonly resourceLimits: ResourceLimits;

  /**
   * How much training HyperParameterTuningJobStrategy.HYPERBAND gives each attempt.
   *
   * @default - as SageMaker decides
   */
  readonly hyperbandStrategyConfig?: HyperbandStrategyConfig;

  /**
   * The metric that tells which hyperparameters are better, for a job with one trainingJobDefinition.
   *
   * @default - none; for several definitions each has its own
   */
  readonly objective?: HyperParameterTuningJobObjective;

  /**
   * The values to choose from, for a job with one trainingJobDefinition.
   *
   * @default - none; for several definitions each has its own
   */
  readonly parameterRanges?: ParameterRanges;

  /**
   * Whether training that does not get better than before is ended early.
   *
   * @default TrainingJobEarlyStoppingType.OFF
   */
  readonly trainingJobEarlyStoppingType?: TrainingJobEarlyStoppingType;

  /**
   * When it is content with what it has found, before it reaches its limits.
   *
   * @default - never
   */
  readonly completionCriteria?: TuningJobCompletionCriteria;

  /**
   * A number from which random choices are made, so that they can be made again, from 0 to 2,147,483,647.
   *
   * @default - one that SageMaker draws
   */
  readonly randomSeed?: number;
}

/**
 * How a tuning job chooses the hyperparameters to try.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-how-it-works.html
 */
export enum HyperParameterTuningJobStrategy {
  /**
   * By what was learned from those before.
   */
  BAYESIAN = 'Bayesian',

  /**
   * By chance.
   */
  RANDOM = 'Random',

  /**
   * All that there are, of texts only.
   */
  GRID = 'Grid',

  /**
   * By what was learned, with more training for those that seem good.
   */
  HYPERBAND = 'Hyperband',
}

/**
 * How much training an attempt gets, in the units of the algorithm, such as epochs.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperbandStrategyConfig.html
 */
export interface HyperbandStrategyConfig {
  /**
   * The least, at least 1.
   *
   * @default - as SageMaker decides
   */
  readonly minResource?: number;

  /**
   * The most, at least 1.
   *
   * @default - as SageMaker decides
   */
  readonly maxResource?: number;
}

/**
 * Whether training that does not get better than before is ended early.
 */
export enum TrainingJobEarlyStoppingType {
  /**
   * It is not.
   */
  OFF = 'Off',

  /**
   * SageMaker may end it.
   */
  AUTO = 'Auto',
}

/**
 * The configuration as the API spells it.
 *
 * @internal
 */
export function renderTuningJobConfig(scope: IConstruct, config: HyperParameterTuningJobConfig): unknown {
  const prop = 'hyperParameterTuningJobConfig';
  return renderStruct(config, ({ strategy, hyperbandStrategyConfig, randomSeed, ...more }) => {
    requireBetween(scope, `${prop}.randomSeed`, randomSeed, { min: 0, max: 2_147_483_647 });
    if (hyperbandStrategyConfig && Object.values<string>(HyperParameterTuningJobStrategy).includes(strategy) && strategy !== HYPERBAND) {
      refuse(scope, {
        prop: `${prop}.hyperbandStrategyConfig`,
        value: hyperbandStrategyConfig,
        because: `with the strategy ${strategy} it has no effect`,
        remedy: 'Leave it out, or choose HyperParameterTuningJobStrategy.HYPERBAND',
      });
    }
    return {
      Strategy: strategy,
      StrategyConfig: hyperbandStrategyConfig && { HyperbandStrategyConfig: renderHyperband(scope, hyperbandStrategyConfig) },
      ResourceLimits: renderResourceLimits(scope, `${prop}.resourceLimits`, more.resourceLimits),
      HyperParameterTuningJobObjective: renderObjective(scope, `${prop}.objective`, more.objective),
      ParameterRanges: renderParameterRanges(scope, `${prop}.parameterRanges`, more.parameterRanges),
      TrainingJobEarlyStoppingType: more.trainingJobEarlyStoppingType,
      TuningJobCompletionCriteria: renderCompletionCriteria(scope, `${prop}.completionCriteria`, more.completionCriteria),
      RandomSeed: randomSeed,
    };
  });
}

const { HYPERBAND } = HyperParameterTuningJobStrategy;

function renderHyperband(scope: IConstruct, config: HyperbandStrategyConfig): unknown {
  const prop = 'hyperParameterTuningJobConfig.hyperbandStrategyConfig';
  return renderStruct(config, ({ minResource, maxResource }) => {
    requireBetween(scope, `${prop}.minResource`, minResource, { min: 1 });
    requireBetween(scope, `${prop}.maxResource`, maxResource, { min: 1 });
    return { MinResource: minResource, MaxResource: maxResource };
  });
}
