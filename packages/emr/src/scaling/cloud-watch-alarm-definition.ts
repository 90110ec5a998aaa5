import { inSeconds, renderEach, renderStruct } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';
import type { CloudWatchAlarmComparisonOperator } from './cloud-watch-alarm-comparison-operator';
import type { CloudWatchAlarmStatistic } from './cloud-watch-alarm-statistic';
import type { CloudWatchAlarmUnit } from './cloud-watch-alarm-unit';
import { type MetricDimensionProperty, renderMetricDimension } from './metric-dimension';

/**
 * The metric that is watched, and when it triggers a scaling activity.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_CloudWatchAlarmDefinition.html
 */
export interface CloudWatchAlarmDefinitionProperty {
  /**
   * How the metric is compared with the threshold.
   */
  readonly comparisonOperator: CloudWatchAlarmComparisonOperator;

  /**
   * The dimensions of the metric.
   *
   * @default - the id of the cluster
   */
  readonly dimensions?: MetricDimensionProperty[];

  /**
   * For how many periods the comparison has to hold.
   *
   * @default 1
   */
  readonly evaluationPeriods?: number;

  /**
   * The name of the metric.
   */
  readonly metricName: string;

  /**
   * The namespace of the metric.
   *
   * @default 'AWS/ElasticMapReduce'
   */
  readonly namespace?: string;

  /**
   * Over how long the values are condensed, counted in seconds. The metrics of EMR have a value every 5 minutes.
   */
  readonly period: Duration;

  /**
   * What the values within a period are condensed into.
   *
   * @default CloudWatchAlarmStatistic.AVERAGE
   */
  readonly statistic?: CloudWatchAlarmStatistic;

  /**
   * What the metric is compared with.
   *
   * @default - none
   */
  readonly threshold?: number;

  /**
   * What the metric is counted in, as CloudWatch has it.
   *
   * @default CloudWatchAlarmUnit.NONE
   */
  readonly unit?: CloudWatchAlarmUnit;
}

/** @internal */
export function checkCloudWatchAlarmDefinition(scope: IConstruct, at: string, alarm: CloudWatchAlarmDefinitionProperty): void {
  if (isKnown(alarm)) inSeconds(scope, `${at}.period`, alarm.period);
}

/** @internal */
export function renderCloudWatchAlarmDefinition(scope: IConstruct, alarm: CloudWatchAlarmDefinitionProperty): unknown {
  return renderStruct(alarm, (known) => ({
    ComparisonOperator: known.comparisonOperator,
    Dimensions: renderEach(known.dimensions, renderMetricDimension),
    EvaluationPeriods: known.evaluationPeriods,
    MetricName: known.metricName,
    Namespace: known.namespace,
    Period: inSeconds(scope, 'period', known.period),
    Statistic: known.statistic,
    Threshold: known.threshold,
    Unit: known.unit,
  }));
}
