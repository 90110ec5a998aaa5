import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { optimized } from './attributes';
import { conditionFields, type DynamoCondition, requireCondition } from './condition';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import type { DynamoItemCollectionMetrics } from './item-collection-metrics';
import { requireKey } from './key';
import type { DynamoReturnValues } from './return-values';
import { allowTable, requireReachable, tableNameOrArn } from './table';

interface DynamoUpdateItemOptions extends DynamoCondition {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The primary key of the item: the partition key and, if the table has one, the sort key, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;

  /**
   * Whether the answer tells how large the collection of items is that was written to.
   *
   * @default DynamoItemCollectionMetrics.NONE
   */
  readonly returnItemCollectionMetrics?: DynamoItemCollectionMetrics;

  /**
   * What the answer has of the item, as it was before or as it is now.
   *
   * @default DynamoReturnValues.NONE
   */
  readonly returnValues?: DynamoReturnValues;

  /**
   * What to change, of up to 4 KiB, such as `SET total = total + :n REMOVE draft`.
   *
   * @default - nothing is changed; an item that is not there is put with no more than its primary key
   */
  readonly updateExpression?: string;
}

/**
 * Properties of DynamoUpdateItem in JSONPath.
 */
export interface DynamoUpdateItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoUpdateItemOptions {}

/**
 * Properties of DynamoUpdateItem in JSONata.
 */
export interface DynamoUpdateItemJsonataProps extends TaskStateJsonataBaseProps, DynamoUpdateItemOptions {}

/**
 * Properties of DynamoUpdateItem.
 */
export interface DynamoUpdateItemProps extends TaskStateBaseProps, DynamoUpdateItemOptions {}

/**
 * Change attributes of an item, or put a new one if there is none with the primary key.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export class DynamoUpdateItem extends TaskStateBase {
  /**
   * Change attributes of an item, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoUpdateItemJsonPathProps): DynamoUpdateItem {
    return new DynamoUpdateItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Change attributes of an item, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoUpdateItemJsonataProps): DynamoUpdateItem {
    return new DynamoUpdateItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoUpdateItemProps,
  ) {
    super(scope, id, props, {
      service: 'dynamodb',
      action: 'updateItem',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireReachable(this, 'table', props.table);
    requireKey(this, 'key', props.key);
    requireCondition(this, '', props);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      Key: optimized(this.props.key),
      TableName: tableNameOrArn(this, this.props.table),
      ...conditionFields(this.props, optimized),
      ReturnConsumedCapacity: this.props.returnConsumedCapacity,
      ReturnItemCollectionMetrics: this.props.returnItemCollectionMetrics,
      ReturnValues: this.props.returnValues,
      UpdateExpression: this.props.updateExpression,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTable(this, { table: this.props.table, actions: ['dynamodb:UpdateItem'], writes: true });
  }
}
