import { ifKnown, renderEach, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { fieldsByTable, requireTables } from './by-table';
import { allowTables } from './table';
import type { DynamoWriteRequest } from './write-request';

/**
 * What a batch writes to a table.
 */
export interface DynamoBatchWriteRequest {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it. Its name has to be known
   * when the app is synthesized.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * The items to put and to delete. An expression for the list gives it as `UnprocessedItems` does.
   */
  readonly writes: DynamoWriteRequest[];
}

/**
 * The requests as DynamoDB spells them, by table.
 *
 * @internal
 */
export function batchWriteFields(scope: IConstruct, requests: DynamoBatchWriteRequest[]): { [table: string]: unknown } {
  return fieldsByTable(scope, requests, ({ writes }) => renderEach(writes, (write) => write._fields()));
}

/**
 * Permission to write to the tables.
 *
 * @internal
 */
export function allowBatchWrites(scope: IConstruct, requests: DynamoBatchWriteRequest[]): iam.PolicyStatement[] {
  return allowTables(
    scope,
    requests.map(({ table }) => ({ table, actions: ['dynamodb:BatchWriteItem'], writes: true })),
  );
}

/**
 * Refuse requests that DynamoDB does not take.
 *
 * @internal
 */
export function requireBatchWrites(scope: IConstruct, requests: DynamoBatchWriteRequest[]): void {
  requireTables(scope, requests);
  const all = requests.flatMap(({ writes }) => ifKnown(writes) ?? []);
  requireLength(scope, 'the writes of all requests', all, { min: 0, max: 25 });
  for (const [index, { writes }] of requests.entries()) {
    requireLength(scope, `requests[${index}].writes`, writes, { min: 1, max: 25 });
    for (const [position, write] of (ifKnown(writes) ?? []).entries()) {
      ifKnown(write)?._require(scope, `requests[${index}].writes[${position}]`);
    }
  }
}
