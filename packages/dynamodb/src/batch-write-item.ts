import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowBatchWrites, batchWriteFields, type DynamoBatchWriteRequest, requireBatchWrites } from './batch-write-request';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import type { DynamoItemCollectionMetrics } from './item-collection-metrics';

interface DynamoBatchWriteItemOptions {
  /**
   * What to write, table by table, each table once; up to 25 items in all, each of them once.
   */
  readonly requests: DynamoBatchWriteRequest[];

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;

  /**
   * Whether the answer tells how large the collections of items are that were written to.
   *
   * @default DynamoItemCollectionMetrics.NONE
   */
  readonly returnItemCollectionMetrics?: DynamoItemCollectionMetrics;
}

/**
 * Properties of DynamoBatchWriteItem in JSONPath.
 */
export interface DynamoBatchWriteItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoBatchWriteItemOptions {}

/**
 * Properties of DynamoBatchWriteItem in JSONata.
 */
export interface DynamoBatchWriteItemJsonataProps extends TaskStateJsonataBaseProps, DynamoBatchWriteItemOptions {}

/**
 * Properties of DynamoBatchWriteItem.
 */
export interface DynamoBatchWriteItemProps extends TaskStateBaseProps, DynamoBatchWriteItemOptions {}

/**
 * Put and delete up to 25 items, of one table or of several. What DynamoDB did not get to stands in the `UnprocessedItems` of the answer.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
 */
export class DynamoBatchWriteItem extends TaskStateBase {
  /**
   * Put and delete up to 25 items, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoBatchWriteItemJsonPathProps): DynamoBatchWriteItem {
    return new DynamoBatchWriteItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Put and delete up to 25 items, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoBatchWriteItemJsonataProps): DynamoBatchWriteItem {
    return new DynamoBatchWriteItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoBatchWriteItemProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'batchWriteItem',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'requests',
    });
    requireBatchWrites(this, props.requests);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      RequestItems: batchWriteFields(this, this.props.requests),
      ReturnConsumedCapacity: this.props.returnConsumedCapacity,
      ReturnItemCollectionMetrics: this.props.returnItemCollectionMetrics,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowBatchWrites(this, this.props.requests);
  }
}
