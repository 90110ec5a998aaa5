import { renderStruct, requireBetween, requireKnown } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * When a tuning job is content with what it has found, before it reaches its limits.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TuningJobCompletionCriteria.html
 */
export interface TuningJobCompletionCriteria {
  /**
   * The value of the objective that is good enough.
   *
   * @default - none
   */
  readonly targetObjectiveMetricValue?: number;

  /**
   * How many training jobs in a row may be no better than the best so far, at least 3.
   *
   * @default - any number
   */
  readonly maxNumberOfTrainingJobsNotImproving?: number;

  /**
   * Whether it ends when no better result is to be expected.
   *
   * @default false
   */
  readonly completeOnConvergence?: boolean;
}

/**
 * The criteria as the API spells them.
 *
 * @internal
 */
export function renderCompletionCriteria(scope: IConstruct, prop: string, criteria: TuningJobCompletionCriteria | undefined): unknown {
  return renderStruct(criteria, ({ targetObjectiveMetricValue, maxNumberOfTrainingJobsNotImproving, completeOnConvergence }) => {
    const stagnation = maxNumberOfTrainingJobsNotImproving;
    const converge = requireKnown(scope, `${prop}.completeOnConvergence`, completeOnConvergence);
    requireBetween(scope, `${prop}.maxNumberOfTrainingJobsNotImproving`, stagnation, { min: 3 });
    return {
      TargetObjectiveMetricValue: targetObjectiveMetricValue,
      BestObjectiveNotImproving: stagnation === undefined ? undefined : { MaxNumberOfTrainingJobsNotImproving: stagnation },
      ConvergenceDetected: converge === undefined ? undefined : { CompleteOnConvergence: converge ? 'Enabled' : 'Disabled' },
    };
  });
}
