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
import { requireItem } from './key';
import { type DynamoReturnValues, requireOldOrNone } from './return-values';
import { allowTable, requireReachable, tableNameOrArn } from './table';

interface DynamoPutItemOptions extends DynamoCondition {
  /**
   * The attributes of the item by name, those of its primary key among them.
   */
  readonly item: { [key: string]: DynamoAttributeValue };

  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

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
   * What the answer has of the item that was replaced: ALL_OLD or NONE.
   *
   * @default DynamoReturnValues.NONE
   */
  readonly returnValues?: DynamoReturnValues;
}

/**
 * Properties of DynamoPutItem in JSONPath.
 */
export interface DynamoPutItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoPutItemOptions {}

/**
 * Properties of DynamoPutItem in JSONata.
 */
export interface DynamoPutItemJsonataProps extends TaskStateJsonataBaseProps, DynamoPutItemOptions {}

/**
 * Properties of DynamoPutItem.
 */
export interface DynamoPutItemProps extends TaskStateBaseProps, DynamoPutItemOptions {}

/**
 * Put an item into a table, in place of the one with the same primary key, if there is one.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export class DynamoPutItem extends TaskStateBase {
  /**
   * Put an item into a table, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoPutItemJsonPathProps): DynamoPutItem {
    return new DynamoPutItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Put an item into a table, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoPutItemJsonataProps): DynamoPutItem {
    return new DynamoPutItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoPutItemProps,
  ) {
    super(scope, id, props, {
      service: 'dynamodb',
      action: 'putItem',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireReachable(this, 'table', props.table);
    requireItem(this, 'item', props.item);
    requireCondition(this, '', props);
    requireOldOrNone(this, 'returnValues', props.returnValues);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      Item: optimized(this.props.item),
      TableName: tableNameOrArn(this, this.props.table),
      ...conditionFields(this.props, optimized),
      ReturnConsumedCapacity: this.props.returnConsumedCapacity,
      ReturnItemCollectionMetrics: this.props.returnItemCollectionMetrics,
      ReturnValues: this.props.returnValues,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTable(this, { table: this.props.table, actions: ['dynamodb:PutItem'], writes: true });
  }
}
