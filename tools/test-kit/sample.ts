import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';

/**
 * Sets of props by name: the least, the fullest, runtime values in each query language, each pattern.
 *
 * Functions, since the props name resources of a stack.
 */
export interface Samples<Props> {
  /** No more than a task needs. */
  readonly least: (scope: Construct) => Props;
  /** Every prop set that goes together. */
  readonly fullest: (scope: Construct) => Props;
  readonly [sample: string]: (scope: Construct) => Props;
}

export type TaskClass = new (scope: Construct, id: string, props: any) => sfn.TaskStateBase;
