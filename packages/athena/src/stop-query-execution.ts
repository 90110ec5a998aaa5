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

interface AthenaStopQueryExecutionOptions {
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
 * Properties of AthenaStopQueryExecution in JSONPath.
 */
export interface AthenaStopQueryExecutionJsonPathProps extends TaskStateJsonPathBaseProps, AthenaStopQueryExecutionOptions {}

/**
 * Properties of AthenaStopQueryExecution in JSONata.
 */
export interface AthenaStopQueryExecutionJsonataProps extends TaskStateJsonataBaseProps, AthenaStopQueryExecutionOptions {}

/**
 * Properties of AthenaStopQueryExecution.
 */
export interface AthenaStopQueryExecutionProps extends TaskStateBaseProps, AthenaStopQueryExecutionOptions {}

/**
 * Stop a query in Athena; one that has ended stays as it is.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export class AthenaStopQueryExecution extends TaskStateBase {
  /**
   * Stop a query in Athena, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: AthenaStopQueryExecutionJsonPathProps): AthenaStopQueryExecution {
    return new AthenaStopQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Stop a query in Athena, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: AthenaStopQueryExecutionJsonataProps): AthenaStopQueryExecution {
    return new AthenaStopQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: AthenaStopQueryExecutionProps,
  ) {
    super(scope, id, props, {
      service: 'athena',
      action: 'stopQueryExecution',
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
    return [allow(['athena:stopQueryExecution'], [workgroupArn(this, this.props.workGroup)])];
  }
}
