import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The metric that tells which hyperparameters are better.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobObjective.html
 */
export interface HyperParameterTuningJobObjective {
  /**
   * Whether more of it is better, or less.
   */
  readonly type: HyperParameterTuningJobObjectiveType;

  /**
   * The name of the metric, of 1 to 255 characters.
   */
  readonly metricName: string;
}

/**
 * Whether more of a metric is better, or less.
 */
export enum HyperParameterTuningJobObjectiveType {
  /**
   * More is better.
   */
  MAXIMIZE = 'Maximize',

  /**
   * Less is better.
   */
  MINIMIZE = 'Minimize',
}

/**
 * The objective as the API spells it.
 *
 * @internal
 */
export function renderObjective(scope: IConstruct, prop: string, objective: HyperParameterTuningJobObjective | undefined): unknown {
  return renderStruct(objective, ({ type, metricName }) => {
    requireLength(scope, `${prop}.metricName`, metricName, { min: 1, max: 255 });
    return { Type: type, MetricName: metricName };
  });
}
