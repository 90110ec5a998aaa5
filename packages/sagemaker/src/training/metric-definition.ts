import { renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A metric that SageMaker finds in the log of an algorithm.
 */
export interface MetricDefinition {
  /**
   * The name of the metric, of 1 to 255 characters.
   */
  readonly name: string;

  /**
   * The regular expression by which its value is found, of 1 to 500 characters.
   */
  readonly regex: string;
}

/**
 * Metrics as the API spells them.
 *
 * @internal
 */
export function renderMetricDefinitions(scope: IConstruct, prop: string, metrics: MetricDefinition[] | undefined): unknown {
  requireLength(scope, prop, metrics, { min: 0, max: 40 });
  return renderEach(metrics, ({ name, regex }) => ({ Name: name, Regex: regex }));
}
