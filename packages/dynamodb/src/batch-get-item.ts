import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowBatchGets, batchGetFields, type DynamoBatchGetRequest, requireBatchGets } from './batch-get-request';
import type { DynamoConsumedCapacity } from './consumed-capacity';

interface DynamoBatchGetItemOptions {
  /**
   * What to get, table by table, each table once; up to 100 items in all.
   */
  readonly requests: DynamoBatchGetRequest[];

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;
}

/**
 * Properties of DynamoBatchGetItem in JSONPath.
 */
export interface DynamoBatchGetItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoBatchGetItemOptions {}

/**
 * Properties of DynamoBatchGetItem in JSONata.
 */
export interface DynamoBatchGetItemJsonataProps extends TaskStateJsonataBaseProps, DynamoBatchGetItemOptions {}

/**
 * Properties of DynamoBatchGetItem.
 */
export interface DynamoBatchGetItemProps extends TaskStateBaseProps, DynamoBatchGetItemOptions {}

/**
 * Get up to 100 items, of one table or of several. What DynamoDB did not get to stands in the `UnprocessedKeys` of the answer.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html
 */
export class DynamoBatchGetItem extends TaskStateBase {
  /**
   * Get up to 100 items, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoBatchGetItemJsonPathProps): DynamoBatchGetItem {
    return new DynamoBatchGetItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get up to 100 items, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoBatchGetItemJsonataProps): DynamoBatchGetItem {
    return new DynamoBatchGetItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoBatchGetItemProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'batchGetItem',
      // A callback is no pattern of it: nobody who could hand the token back hears of a read.
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireBatchGets(this, props.requests);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { RequestItems: batchGetFields(this, this.props.requests), ReturnConsumedCapacity: this.props.returnConsumedCapacity };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowBatchGets(this, this.props.requests);
  }
}
