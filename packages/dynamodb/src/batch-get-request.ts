import { ifKnown, renderEach, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { ofSdk } from './attributes';
import { fieldsByTable, requireTables } from './by-table';
import { type DynamoExpressionNames, requirePlaceholders } from './expression-attributes';
import { requireKey } from './key';
import { type DynamoProjectionExpression, projectionText, requireProjection } from './projection-expression';
import { allowTables } from './table';

/**
 * What a batch gets from a table.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeysAndAttributes.html
 */
export interface DynamoBatchGetRequest extends DynamoExpressionNames {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it. Its name has to be known
   * when the app is synthesized.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The primary keys of the items, each once. An expression for the list gives it as `UnprocessedKeys` does.
   */
  readonly keys: { [key: string]: DynamoAttributeValue }[];

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
}

/**
 * The requests as DynamoDB spells them, by table.
 *
 * @internal
 */
export function batchGetFields(scope: IConstruct, requests: DynamoBatchGetRequest[]): { [table: string]: unknown } {
  return fieldsByTable(scope, requests, ({ keys, consistentRead, projectionExpression, expressionAttributeNames }) => ({
    Keys: renderEach(keys, ofSdk),
    ConsistentRead: consistentRead,
    ProjectionExpression: projectionText(scope, projectionExpression),
    ExpressionAttributeNames: expressionAttributeNames,
  }));
}

/**
 * Permission to get from the tables.
 *
 * @internal
 */
export function allowBatchGets(scope: IConstruct, requests: DynamoBatchGetRequest[]): iam.PolicyStatement[] {
  return allowTables(
    scope,
    requests.map(({ table }) => ({ table, actions: ['dynamodb:BatchGetItem'], writes: false })),
  );
}

/**
 * Refuse requests that DynamoDB does not take.
 *
 * @internal
 */
export function requireBatchGets(scope: IConstruct, requests: DynamoBatchGetRequest[]): void {
  requireTables(scope, requests);
  const all = requests.flatMap(({ keys }) => ifKnown(keys) ?? []);
  requireLength(scope, 'the keys of all requests', all, { min: 0, max: 100 });
  for (const [index, { keys, projectionExpression, ...names }] of requests.entries()) {
    const at = `requests[${index}].`;
    requireLength(scope, `${at}keys`, keys, { min: 1, max: 100 });
    for (const [position, key] of (ifKnown(keys) ?? []).entries()) requireKey(scope, `${at}keys[${position}]`, key);
    requireProjection(scope, `${at}projectionExpression`, projectionExpression);
    requirePlaceholders(scope, at, names, { projectionExpression: projectionText(scope, projectionExpression) });
  }
}
