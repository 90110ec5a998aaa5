import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';

/**
 * What a task calls, and the ways it may wait for the answer.
 */
export interface ServiceIntegration {
  /**
   * The service as the state's resource spells it, such as `athena` or `aws-sdk:s3`.
   */
  readonly service: string;

  /**
   * The action as the state's resource spells it, such as `startQueryExecution`.
   */
  readonly action: string;

  /**
   * The integration patterns AWS offers for the action; the first one is the default.
   */
  readonly patterns: sfn.IntegrationPattern[];

  /**
   * The version of `.sync`, for an action that has more than one.
   *
   * @default - `.sync` without a version
   */
  readonly syncVersion?: number;

  /**
   * The prop in which a callback's token usually goes; any prop of the request may carry it.
   *
   * @default - the error for a missing token names no prop
   */
  readonly tokenIn?: string;

  /**
   * The fields of the request that hold code, as the service spells them; no text in them is warned about as a path written as a literal.
   *
   * @default - none
   */
  readonly codeIn?: string[];

  /**
   * The ARN of a function or an activity that the state names as its resource, in place of a service integration.
   *
   * @default - the ARN of the service integration
   */
  readonly resourceArn?: string;

  /**
   * Whether only a Standard state machine can run the task, whatever the pattern.
   *
   * @default false
   */
  readonly standardOnly?: boolean;

  /**
   * How Step Functions names the task's metrics.
   *
   * @default - the metrics of a service integration, by its ARN; none if there is a `resourceArn`
   */
  readonly metrics?: sfn.TaskMetricsConfig;
}
