import { expressionOf, refuse, requireKnown, requireLength } from '@sfn-tasks/core';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { requireReachable, tableNameOrArn } from './table';

interface OfTable {
  readonly table: aws_dynamodb.ITableRef;
}

/**
 * The requests of a batch as DynamoDB spells them: a map by table.
 *
 * @internal
 */
export function fieldsByTable<Request extends OfTable>(
  scope: IConstruct,
  requests: Request[],
  fields: (request: Request) => unknown,
): { [table: string]: unknown } {
  return Object.fromEntries(requests.map((request) => [tableNameOrArn(scope, request.table), fields(request)]));
}

/**
 * Refuse requests whose tables cannot be the names of fields, each once.
 *
 * @internal
 */
export function requireTables(scope: IConstruct, requests: OfTable[]): void {
  requireLength(scope, 'requests', requireKnown(scope, 'requests', requests), { min: 1, max: 100 });
  const names: string[] = [];
  for (const [index, { table }] of requests.entries()) {
    const prop = `requests[${index}].table`;
    requireReachable(scope, prop, table);
    const name = tableNameOrArn(scope, table);
    if (expressionOf(name)) {
      const because = 'it names a field of the request, and that is no value that an expression could give';
      refuse(scope, { prop, value: name, because, remedy: 'Give a table whose name is known when the app is synthesized' });
    }
    if (names.includes(name)) {
      const because = 'there are other requests for it, and DynamoDB takes each table once';
      refuse(scope, { prop, given: `the table ${table.node.path}`, because, remedy: 'Put all for a table into one request' });
    }
    names.push(name);
  }
}
