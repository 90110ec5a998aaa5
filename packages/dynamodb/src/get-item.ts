import { TaskStateBase, type TaskStateBaseProps, type TaskStateJsonataBaseProps, type TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { optimized } from './attributes';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import { type DynamoExpressionNames, requirePlaceholders } from './expression-attributes';
import { requireKey } from './key';
import { type DynamoProjectionExpression, projectionText, requireProjection } from './projection-expression';
import { allowTable, requireReachable, tableNameOrArn } from './table';

interface DynamoGetItemOptions extends DynamoExpressionNames {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The primary key of the item: the partition key and, if the table has one, the sort key, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };

  /**
   * Whether the answer has every write that ended before, at twice the capacity; otherwise the latest may be missing.
   *
   * @default false
   */
  readonly consistentRead?: boolean;

  /**
   * The attributes to get.
   *
   * @default - all
   */
  readonly projectionExpression?: DynamoProjectionExpression[];

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;
}

/**
 * Properties of DynamoGetItem in JSONPath.
 */
export interface DynamoGetItemJsonPathProps extends TaskStateJsonPathBaseProps, DynamoGetItemOptions {}

/**
 * Properties of DynamoGetItem in JSONata.
 */
export interface DynamoGetItemJsonataProps extends TaskStateJsonataBaseProps, DynamoGetItemOptions {}

/**
 * Properties of DynamoGetItem.
 */
export interface DynamoGetItemProps extends TaskStateBaseProps, DynamoGetItemOptions {}

/**
 * Get an item of a table, by its primary key.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export class DynamoGetItem extends TaskStateBase {
  /**
   * Get an item of a table, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: DynamoGetItemJsonPathProps): DynamoGetItem {
    return new DynamoGetItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get an item of a table, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: DynamoGetItemJsonataProps): DynamoGetItem {
    return new DynamoGetItem(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: DynamoGetItemProps,
  ) {
    super(scope, id, props, {
      service: 'dynamodb',
      action: 'getItem',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireReachable(this, 'table', props.table);
    requireKey(this, 'key', props.key);
    requireProjection(this, 'projectionExpression', props.projectionExpression);
    requirePlaceholders(this, '', props, { projectionExpression: projectionText(this, props.projectionExpression) });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      Key: optimized(this.props.key),
      TableName: tableNameOrArn(this, this.props.table),
      ConsistentRead: this.props.consistentRead ?? false,
      ExpressionAttributeNames: this.props.expressionAttributeNames,
      ProjectionExpression: projectionText(this, this.props.projectionExpression),
      ReturnConsumedCapacity: this.props.returnConsumedCapacity,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return allowTable(this, { table: this.props.table, actions: ['dynamodb:GetItem'], writes: false });
  }
}
