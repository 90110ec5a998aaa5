import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import { allowTransactGets, type DynamoTransactGetItem, requireTransactGets, transactGetFields } from './transact-get-item';

interface DynamoTransactGetItemsOptions {
  /**
   * The items to get, 1 to 100.
   */
  readonly items: DynamoTransactGetItem[];

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;
}

/**
 * Properties of DynamoTransactGetItems in JSONPath.
 */
export interface DynamoTransactGetItemsJsonPathProps extends TaskStateJsonPathBaseProps, DynamoTransactGetItemsOptions {}

/**
 * Properties of DynamoTransactGetItems in JSONata.
 */
export interface DynamoTransactGetItemsJsonataProps extends TaskStateJsonataBaseProps, DynamoTransactGetItemsOptions {}

/**
 * Properties of DynamoTransactGetItems.
 */
export interface DynamoTransactGetItemsProps extends TaskStateBaseProps, DynamoTransactGetItemsOptions {}

/**
 * Get up to 100 items as they are at one moment, of one table or of several.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html
 */
export class DynamoTransactGetItems extends TaskStateBase {
  /**
   * Get up to 100 items as they are at one moment, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoTransactGetItemsJsonPathProps): DynamoTransactGetItems {
    return new DynamoTransactGetItems(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get up to 100 items as they are at one moment, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoTransactGetItemsJsonataProps): DynamoTransactGetItems {
    return new DynamoTransactGetItems(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoTransactGetItemsProps,
  ) {
    super(scope, id, props, {
      service: 'aws-sdk:dynamodb',
      action: 'transactGetItems',
      // A callback is no pattern of it: nobody who could hand the token back hears of a read.
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireTransactGets(this, props.items);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { TransactItems: transactGetFields(this, this.props.items), ReturnConsumedCapacity: this.props.returnConsumedCapacity };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTransactGets(this, this.props.items);
  }
}
