import { ifKnown, refuse, requireBetween, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { ofSdk } from './attributes';
import type { DynamoConsumedCapacity } from './consumed-capacity';
import { type DynamoExpressionAttributes, requirePlaceholders } from './expression-attributes';
import { type DynamoProjectionExpression, projectionText, requireProjection } from './projection-expression';
import { DynamoSelect } from './select';
import { allowTable, requireReachable, tableNameOrArn } from './table';

/**
 * Which items a query or a scan returns, and what of them.
 */
export interface DynamoSelection extends DynamoExpressionAttributes {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The index to read in place of the table, by its name of 3 to 255 characters. The state machine's role may then read that index only; with
   * an expression any index of the table.
   *
   * @default - the table is read
   */
  readonly indexName?: string;

  /**
   * What has to be true of an item for it to be returned, of up to 4 KiB. It is asked once the items are read: it saves no capacity.
   *
   * @default - every item is returned
   */
  readonly filterExpression?: string;

  /**
   * The attributes to return.
   *
   * @default - as `select` says
   */
  readonly projectionExpression?: DynamoProjectionExpression[];

  /**
   * What of the items to return.
   *
   * @default - SPECIFIC_ATTRIBUTES with a `projectionExpression`; otherwise ALL_ATTRIBUTES of a table, ALL_PROJECTED_ATTRIBUTES of an index
   */
  readonly select?: DynamoSelect;

  /**
   * Whether the answer has every write that ended before, at twice the capacity. A global secondary index cannot do that.
   *
   * @default false
   */
  readonly consistentRead?: boolean;

  /**
   * How many items to read at most, at least 1; `filterExpression` then leaves some of them out.
   *
   * @default - as many as 1 MB has
   */
  readonly limit?: number;

  /**
   * Where to go on: the `LastEvaluatedKey` of the page before, attribute by attribute or as an expression for all of it.
   *
   * @default - the first page
   */
  readonly exclusiveStartKey?: { [key: string]: DynamoAttributeValue };

  /**
   * What the answer says of the capacity that the request took.
   *
   * @default DynamoConsumedCapacity.NONE
   */
  readonly returnConsumedCapacity?: DynamoConsumedCapacity;
}

/**
 * The selection as DynamoDB spells it.
 *
 * @internal
 */
export function selectionFields(scope: IConstruct, selection: DynamoSelection): { [name: string]: unknown } {
  return {
    TableName: tableNameOrArn(scope, selection.table),
    IndexName: selection.indexName,
    FilterExpression: selection.filterExpression,
    ProjectionExpression: projectionText(scope, selection.projectionExpression),
    ExpressionAttributeNames: selection.expressionAttributeNames,
    ExpressionAttributeValues: ofSdk(selection.expressionAttributeValues),
    Select: selection.select,
    ConsistentRead: selection.consistentRead,
    Limit: selection.limit,
    ExclusiveStartKey: ofSdk(selection.exclusiveStartKey),
    ReturnConsumedCapacity: selection.returnConsumedCapacity,
  };
}

/**
 * Permission to read what is selected.
 *
 * @internal
 */
export function allowSelection(scope: IConstruct, { table, indexName }: DynamoSelection, action: string): iam.PolicyStatement[] {
  return allowTable(scope, { table, actions: [action], writes: false, indexName });
}

/**
 * Refuse a selection that DynamoDB does not take.
 *
 * @param expressions further ones in which placeholders may stand, by prop
 * @internal
 */
export function requireSelection(scope: IConstruct, selection: DynamoSelection, expressions: { [prop: string]: string }): void {
  const { filterExpression, projectionExpression, indexName, limit } = selection;
  requireReachable(scope, 'table', selection.table);
  requireLength(scope, 'indexName', indexName, { min: 3, max: 255 });
  requireBetween(scope, 'limit', limit, { min: 1, max: 2_147_483_647 });
  requireProjection(scope, 'projectionExpression', projectionExpression);
  const projection = projectionText(scope, projectionExpression);
  requirePlaceholders(scope, '', selection, { ...expressions, filterExpression, projectionExpression: projection });
  requireSelect(scope, selection);
}

function requireSelect(scope: IConstruct, { select, projectionExpression, indexName }: DynamoSelection): void {
  if (ifKnown(select) === undefined) return;
  const specific = select === DynamoSelect.SPECIFIC_ATTRIBUTES;
  if (specific !== (projectionExpression !== undefined)) {
    refuse(scope, {
      prop: 'select',
      value: select,
      because: specific ? 'there is no projectionExpression to say which' : 'a projectionExpression says what to return',
      remedy: specific ? 'Give one' : 'Leave one of them out',
    });
  }
  if (select !== DynamoSelect.ALL_PROJECTED_ATTRIBUTES || indexName !== undefined) return;
  refuse(scope, {
    prop: 'select',
    value: select,
    because: 'only an index has projected attributes',
    remedy: 'Give indexName, or ALL_ATTRIBUTES',
  });
}
