import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Tuning jobs from whose results a new one starts.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobWarmStartConfig.html
 */
export interface HyperParameterTuningJobWarmStartConfig {
  /**
   * The 1 to 5 tuning jobs, by their names.
   */
  readonly parentHyperParameterTuningJobs: string[];

  /**
   * What the new job has in common with them.
   */
  readonly warmStartType: HyperParameterTuningJobWarmStartType;
}

/**
 * What a tuning job has in common with those from whose results it starts.
 */
export enum HyperParameterTuningJobWarmStartType {
  /**
   * The data and the image.
   */
  IDENTICAL_DATA_AND_ALGORITHM = 'IdenticalDataAndAlgorithm',

  /**
   * Much of it, and not all.
   */
  TRANSFER_LEARNING = 'TransferLearning',
}

/**
 * The start as the API spells it.
 *
 * @internal
 */
export function renderWarmStartConfig(scope: IConstruct, config: HyperParameterTuningJobWarmStartConfig | undefined): unknown {
  return renderStruct(config, ({ parentHyperParameterTuningJobs: parents, warmStartType }) => {
    requireLength(scope, 'warmStartConfig.parentHyperParameterTuningJobs', parents, { min: 1, max: 5 });
    return {
      // An expression in the list stands for a name.
      ParentHyperParameterTuningJobs: renderStruct(parents, (names) => names.map((name) => ({ HyperParameterTuningJobName: name }))),
      WarmStartType: warmStartType,
    };
  });
}
