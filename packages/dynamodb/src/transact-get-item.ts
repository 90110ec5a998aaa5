import { requireKnown, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { ofSdk } from './attributes';
import { type DynamoExpressionNames, requirePlaceholders } from './expression-attributes';
import { requireKey } from './key';
import { type DynamoProjectionExpression, projectionText, requireProjection } from './projection-expression';
import { allowTables, requireReachable, tableNameOrArn } from './table';

/**
 * An item that a transaction gets.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Get.html
 */
export interface DynamoTransactGetItem extends DynamoExpressionNames {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The primary key of the item, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };

  /**
   * The attributes to get.
   *
   * @default - all
   */
  readonly projectionExpression?: DynamoProjectionExpression[];
}

/**
 * The items as DynamoDB spells them.
 *
 * @internal
 */
export function transactGetFields(scope: IConstruct, items: DynamoTransactGetItem[]): unknown[] {
  return items.map(({ table, key, projectionExpression, expressionAttributeNames }) => ({
    Get: {
      TableName: tableNameOrArn(scope, table),
      Key: ofSdk(key),
      ProjectionExpression: projectionText(scope, projectionExpression),
      ExpressionAttributeNames: expressionAttributeNames,
    },
  }));
}

/**
 * Permission to get from the tables.
 *
 * @internal
 */
export function allowTransactGets(scope: IConstruct, items: DynamoTransactGetItem[]): iam.PolicyStatement[] {
  return allowTables(
    scope,
    items.map(({ table }) => ({ table, actions: ['dynamodb:GetItem'], writes: false })),
  );
}

/**
 * Refuse items that DynamoDB does not take.
 *
 * @internal
 */
export function requireTransactGets(scope: IConstruct, items: DynamoTransactGetItem[]): void {
  requireLength(scope, 'items', requireKnown(scope, 'items', items), { min: 1, max: 100 });
  for (const [index, item] of items.entries()) {
    const { table, key, projectionExpression, ...names } = requireKnown(scope, `items[${index}]`, item);
    const at = `items[${index}].`;
    requireReachable(scope, `${at}table`, table);
    requireKey(scope, `${at}key`, key);
    requireProjection(scope, `${at}projectionExpression`, projectionExpression);
    requirePlaceholders(scope, at, names, { projectionExpression: projectionText(scope, projectionExpression) });
  }
}
