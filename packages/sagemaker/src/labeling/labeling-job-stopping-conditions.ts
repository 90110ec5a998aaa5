import { renderStruct, requireBetween } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * When a labeling job ends before all is labeled.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_LabelingJobStoppingConditions.html
 */
export interface LabelingJobStoppingConditions {
  /**
   * How many objects people label at most, at least 1.
   *
   * @default - any number
   */
  readonly maxHumanLabeledObjectCount?: number;

  /**
   * How much of the data is labeled at most, in percent, from 1 to 100.
   *
   * @default - all of it
   */
  readonly maxPercentageOfInputDatasetLabeled?: number;
}

/**
 * The conditions as the API spells them.
 *
 * @internal
 */
export function renderLabelingStop(scope: IConstruct, conditions: LabelingJobStoppingConditions | undefined): unknown {
  return renderStruct(conditions, ({ maxHumanLabeledObjectCount, maxPercentageOfInputDatasetLabeled }) => {
    const count = { min: 1 };
    requireBetween(scope, 'stoppingConditions.maxHumanLabeledObjectCount', maxHumanLabeledObjectCount, count);
    const percent = { min: 1, max: 100, unit: 'percent' };
    requireBetween(scope, 'stoppingConditions.maxPercentageOfInputDatasetLabeled', maxPercentageOfInputDatasetLabeled, percent);
    return {
      MaxHumanLabeledObjectCount: maxHumanLabeledObjectCount,
      MaxPercentageOfInputDatasetLabeled: maxPercentageOfInputDatasetLabeled,
    };
  });
}
