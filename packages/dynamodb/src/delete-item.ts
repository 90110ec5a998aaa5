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
import { type DynamoReturnValues, requireOldOrNone } from './return-values';
import { allowTable, requireReachable, tableNameOrArn } from './table';

interface DynamoDeleteItemOptions extends DynamoCondition {
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
   * What the answer has of the item that was deleted: ALL_OLD or NONE.
   *
   * @default DynamoReturnValues.NONE
   */
  readonly returnValues?: DynamoReturnValues;
}

/**
 * Properties of DynamoDeleteItem in JSONPath.
 */
export interface DynamoDeleteItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoDeleteItemOptions {}

/**
 * Properties of DynamoDeleteItem in JSONata.
 */
export interface DynamoDeleteItemJsonataProps extends TaskStateJsonataBaseProps, DynamoDeleteItemOptions {}

/**
 * Properties of DynamoDeleteItem.
 */
export interface DynamoDeleteItemProps extends TaskStateBaseProps, DynamoDeleteItemOptions {}

/**
 * Delete an item of a table, by its primary key. That there is none is no error.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export class DynamoDeleteItem extends TaskStateBase {
  /**
   * Delete an item of a table, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoDeleteItemJsonPathProps): DynamoDeleteItem {
    return new DynamoDeleteItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete an item of a table, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoDeleteItemJsonataProps): DynamoDeleteItem {
    return new DynamoDeleteItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoDeleteItemProps,
  ) {
    super(scope, id, props, {
      service: 'dynamodb',
      action: 'deleteItem',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireReachable(this, 'table', props.table);
    requireKey(this, 'key', props.key);
    requireCondition(this, '', props);
    requireOldOrNone(this, 'returnValues', props.returnValues);
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
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTable(this, { table: this.props.table, actions: ['dynamodb:DeleteItem'], writes: true });
  }
}
