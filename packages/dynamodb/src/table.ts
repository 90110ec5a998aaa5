import { allow, arn, arnOrAny, expressionOf, isToken, joinTexts, refuse } from '@sfn-tasks/core';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Arn, ArnFormat, CfnResource, Resource, Stack } from 'aws-cdk-lib/core';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

const READ_WITH_KEY = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITE_WITH_KEY = [...READ_WITH_KEY, 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'];

/** How a table is used. */
export interface TableUse {
  readonly table: aws_dynamodb.ITableRef;
  /** The actions of DynamoDB. */
  readonly actions: string[];
  /** Whether its items are changed, or else only read. */
  readonly writes: boolean;
  /** The index in place of the table itself. */
  readonly indexName?: string;
}

/**
 * A table by its name, or by its ARN unless it lives beside the state machine: DynamoDB looks for a name in the account of the caller.
 *
 * @internal
 */
export function tableNameOrArn(scope: IConstruct, table: aws_dynamodb.ITableRef): string {
  const { tableName, tableArn } = table.tableRef;
  if (isBeside(scope, table)) return tableName;
  if (!expressionOf(tableName)) return tableArn;
  return joinTexts(scope, 'table', [tableArn.slice(0, tableArn.indexOf(tableName)), tableName]);
}

/**
 * Permission to use a table, and the key that encrypts it.
 *
 * @internal
 */
export function allowTable(scope: IConstruct, { table, actions, writes, indexName }: TableUse): iam.PolicyStatement[] {
  const key = (table as Partial<ITable>).encryptionKey;
  const ofTable = allow(actions, [arnToAllow(scope, table, indexName)]);
  return key ? [ofTable, allow(writes ? WRITE_WITH_KEY : READ_WITH_KEY, [key.keyArn])] : [ofTable];
}

/**
 * Permission to use tables, each of them maybe more than once, and the keys that encrypt them.
 *
 * @internal
 */
export function allowTables(scope: IConstruct, uses: Omit<TableUse, 'indexName'>[]): iam.PolicyStatement[] {
  const tables = [...new Set(uses.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const ofTable = uses.filter((use) => use.table === table);
    const actions = [...new Set(ofTable.flatMap((use) => use.actions))];
    return allowTable(scope, { table, actions, writes: ofTable.some(({ writes }) => writes) });
  });
}

/**
 * Refuse a table of another region: a task reaches none.
 *
 * @internal
 */
export function requireReachable(scope: IConstruct, prop: string, table: aws_dynamodb.ITableRef): void {
  const { region } = Stack.of(scope);
  const ofTable = placeOf(table)?.region;
  if (ofTable === undefined || isToken(ofTable) || isToken(region) || ofTable === region) return;
  refuse(scope, {
    prop,
    given: `the table ${table.node.path} in ${ofTable}`,
    because: `the state machine is in ${region}, and Step Functions calls DynamoDB in its own region`,
    remedy: `Give a table in ${region}: of a global table its replica, by table.replica(…) or Table.fromTableName(…)`,
  });
}

function arnToAllow(scope: IConstruct, table: aws_dynamodb.ITableRef, indexName: string | undefined): string {
  const { tableName, tableArn } = table.tableRef;
  const ofTables = { service: 'dynamodb', resource: 'table' };
  const known = isBeside(scope, table) ? arn(scope, { ...ofTables, resourceName: tableName }) : arnOrAny(scope, tableArn, ofTables);
  // The policies in https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html name the index alone.
  return indexName === undefined ? known : `${known}/index/${indexName}`;
}

/** Whether a table is in the account and the region of the state machine. */
function isBeside(scope: IConstruct, table: aws_dynamodb.ITableRef): boolean {
  const { account, region } = Stack.of(scope);
  const place = placeOf(table);
  return place?.account === account && place.region === region;
}

/** Where a table is, as far as it is known: not of one that is imported by an ARN that only CloudFormation knows. */
function placeOf(table: aws_dynamodb.ITableRef): { account?: string; region?: string } | undefined {
  const { tableArn } = table.tableRef;
  // The env of an imported table is not always that of its ARN.
  if (tableArn.startsWith('arn:')) return Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME);
  return Resource.isOwnedResource(table) || CfnResource.isCfnResource(table) ? table.env : undefined;
}
