import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';

interface TaskOptions {
  /**
   * Fields of the request that the task has no prop for, or has one that you want to override; keys as AWS spells them.
   *
   * They are merged with the task's own fields one level deep and win over them. Values may be expressions and tokens.
   * Permissions that they call for are yours to grant.
   *
   * @default - none
   */
  readonly additionalParameters?: { [name: string]: any };

  /**
   * Whether the state machine's role is given the permissions the task needs.
   *
   * With `false` they are yours to grant. The permission to assume the role in `credentials` is given all the same.
   *
   * @default true
   */
  readonly grantPermissions?: boolean;
}

/**
 * Props every task takes, in either query language.
 */
export interface TaskStateBaseProps extends sfn.TaskStateBaseProps, TaskOptions {}

/**
 * Props every task takes when it is written in JSONPath.
 */
export interface TaskStateJsonPathBaseProps extends sfn.TaskStateJsonPathBaseProps, TaskOptions {}

/**
 * Props every task takes when it is written in JSONata.
 */
export interface TaskStateJsonataBaseProps extends sfn.TaskStateJsonataBaseProps, TaskOptions {}
