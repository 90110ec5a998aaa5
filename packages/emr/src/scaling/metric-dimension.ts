/**
 * A dimension of a CloudWatch metric.
 *
 * For the id of the cluster the key is `JobFlowId`, and the value `${emr.clusterId}`, which EMR fills in.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_MetricDimension.html
 */
export interface MetricDimensionProperty {
  /**
   * The name of the dimension.
   */
  readonly key: string;

  /**
   * The value of the dimension.
   */
  readonly value: string;
}

/** @internal */
export function renderMetricDimension({ key, value }: MetricDimensionProperty): unknown {
  return { Key: key, Value: value };
}
