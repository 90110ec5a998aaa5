import {
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import type { DynamoItemCollectionMetrics } from './item-collection-metrics';
import { allowTransactWrites, type DynamoTransactWriteItem, requireTransactWrites, transactWriteFields } from './transact-write-item';

interface DynamoTransactWriteItemsOptions {
  /**
   * What to do, 1 to 100 items, each of them once.
   */
  readonly items: DynamoTransactWriteItem[];

  /**
   * A token of 1 to 36 characters by which DynamoDB tells a repeated request from a new one, for 10 minutes.
   *
   * @default - one that is made up for each request
   */
  readonly clientRequestToken?: string;

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
 * Properties of DynamoTransactWriteItems in JSONPath.
 */
export interface DynamoTransactWriteItemsJsonPathProps extends TaskStateJsonPathBaseProps, DynamoTransactWriteItemsOptions {}

/**
 * Properties of DynamoTransactWriteItems in JSONata.
 */
export interface DynamoTransactWriteItemsJsonataProps extends TaskStateJsonataBaseProps, DynamoTransactWriteItemsOptions {}

/**
 * Properties of DynamoTransactWriteItems.
 */
export interface DynamoTransactWriteItemsProps extends TaskStateBaseProps, DynamoTransactWriteItemsOptions {}

/**
 * Write up to 100 items, of one table or of several: all of them, or none.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export class DynamoTransactWriteItems extends TaskStateBase {
  /**
   * Write up to 100 items, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoTransactWriteItemsJsonPathProps): DynamoTransactWriteItems {
    return new DynamoTransactWriteItems(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Write up to 100 items, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoTransactWriteItemsJsonataProps): DynamoTransactWriteItems {
    return new DynamoTransactWriteItems(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoTransactWriteItemsProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'transactWriteItems',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'items',
    });
    requireTransactWrites(this, props.items);
    requireLength(this, 'clientRequestToken', props.clientRequestToken, { min: 1, max: 36 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      TransactItems: transactWriteFields(this, this.props.items),
      ClientRequestToken: this.props.clientRequestToken,
      ReturnConsumedCapacity: this.props.returnConsumedCapacity,
      ReturnItemCollectionMetrics: this.props.returnItemCollectionMetrics,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTransactWrites(this, this.props.items);
  }
}
