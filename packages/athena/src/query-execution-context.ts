import { allow, arn, expressionOf, renderStruct } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { AthenaQueryAccess } from './query-access';

/**
 * Where Athena looks for the tables that a query names without their database.
 *
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_QueryExecutionContext.html
 */
export interface QueryExecutionContext {
  /**
   * The data catalog, by its name of 1 to 256 characters.
   *
   * @default - AwsDataCatalog, the one of AWS Glue
   */
  readonly catalogName?: string;

  /**
   * The database, by its name of 1 to 255 characters. The state machine's role may see its tables and those of no other.
   *
   * @default - default
   */
  readonly databaseName?: string;
}

const READ_DATABASE = ['glue:GetDatabase', 'glue:GetDatabases'];

const READ_TABLES = ['glue:BatchGetPartition', 'glue:GetPartition', 'glue:GetPartitions', 'glue:GetTable', 'glue:GetTables'];

const WRITE_DATABASE = ['glue:CreateDatabase', 'glue:UpdateDatabase'];

const WRITE_TABLES = [
  'glue:BatchCreatePartition',
  'glue:BatchDeletePartition',
  'glue:BatchDeleteTable',
  'glue:CreatePartition',
  'glue:CreateTable',
  'glue:DeletePartition',
  'glue:DeleteTable',
  'glue:UpdatePartition',
  'glue:UpdateTable',
];

/**
 * The context as Athena spells it.
 *
 * @internal
 */
export function contextFields(context: QueryExecutionContext | undefined): { [name: string]: any } | undefined {
  return renderStruct(context, ({ catalogName, databaseName }) =>
    catalogName || databaseName ? { Catalog: catalogName, Database: databaseName } : undefined,
  );
}

/**
 * The ARN of the data catalog.
 *
 * @internal
 */
export function dataCatalogArn(scope: IConstruct, context: QueryExecutionContext | undefined): string {
  return arn(scope, { service: 'athena', resource: 'datacatalog', resourceName: named(context).catalogName });
}

/**
 * Permission to see, or also to change, the database and its tables in the catalog of AWS Glue.
 *
 * @internal
 */
export function allowCatalog(
  scope: IConstruct,
  context: QueryExecutionContext | undefined,
  access: AthenaQueryAccess,
): iam.PolicyStatement[] {
  const { databaseName } = named(context);
  const of = (resource: string, resourceName: string) => arn(scope, { service: 'glue', resource, resourceName });
  const catalog = arn(scope, { service: 'glue', resource: 'catalog', arnFormat: ArnFormat.NO_RESOURCE_NAME });
  const database = [catalog, of('database', databaseName)];
  const tables = [...database, of('table', `${databaseName}/*`)];
  if (access === AthenaQueryAccess.READ) return [allow(READ_DATABASE, database), allow(READ_TABLES, tables)];
  return [
    allow([...READ_DATABASE, ...WRITE_DATABASE], database),
    allow([...READ_TABLES, ...WRITE_TABLES], tables),
    // A database is deleted with all that is in it.
    allow(['glue:DeleteDatabase'], [...tables, of('userDefinedFunction', `${databaseName}/*`)]),
  ];
}

function named(context: QueryExecutionContext = {}): { catalogName: string; databaseName: string } {
  if (expressionOf(context)) return { catalogName: '*', databaseName: '*' };
  return { catalogName: context.catalogName ?? 'AwsDataCatalog', databaseName: context.databaseName ?? 'default' };
}
