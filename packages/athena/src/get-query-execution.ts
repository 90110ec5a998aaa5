import {
  allow,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { workgroupArn } from './workgroup';

interface AthenaGetQueryExecutionOptions {
  /**
   * The query, by the id of 1 to 128 characters that Athena gave it when it was started.
   */
  readonly queryExecutionId: string;

  /**
   * The workgroup that the query runs in, by its name. It is not sent: it limits the permission of the state machine's role.
   *
   * @default - the query may run in any workgroup of the account and region
   */
  readonly workGroup?: string;
}

/**
 * Properties of AthenaGetQueryExecution in JSONPath.
 */
export interface AthenaGetQueryExecutionJsonPathProps extends TaskStateJsonPathBaseProps, AthenaGetQueryExecutionOptions {}

/**
 * Properties of AthenaGetQueryExecution in JSONata.
 */
export interface AthenaGetQueryExecutionJsonataProps extends TaskStateJsonataBaseProps, AthenaGetQueryExecutionOptions {}

/**
 * Properties of AthenaGetQueryExecution.
 */
export interface AthenaGetQueryExecutionProps extends TaskStateBaseProps, AthenaGetQueryExecutionOptions {}

/**
 * Ask Athena about a query: its state, its statistics and where its results are.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export class AthenaGetQueryExecution extends TaskStateBase {
  /**
   * Ask Athena about a query, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: AthenaGetQueryExecutionJsonPathProps): AthenaGetQueryExecution {
    return new AthenaGetQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Ask Athena about a query, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: AthenaGetQueryExecutionJsonataProps): AthenaGetQueryExecution {
    return new AthenaGetQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: AthenaGetQueryExecutionProps,
  ) {
    super(scope, id, props, {
      service: 'athena',
      action: 'getQueryExecution',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'queryExecutionId', props.queryExecutionId, { min: 1, max: 128 });
    requireLength(this, 'workGroup', props.workGroup, { min: 1, max: 128 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { QueryExecutionId: this.props.queryExecutionId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['athena:getQueryExecution'], [workgroupArn(this, this.props.workGroup)])];
  }
}
