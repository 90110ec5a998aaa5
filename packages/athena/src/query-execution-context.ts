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

const READ = [
  'glue:BatchGetPartition',
  'glue:GetDatabase',
  'glue:GetDatabases',
  'glue:GetPartition',
  'glue:GetPartitions',
  'glue:GetTable',
  'glue:GetTables',
];

const WRITE = [
  'glue:BatchCreatePartition',
  'glue:BatchDeletePartition',
  'glue:BatchDeleteTable',
  'glue:CreateDatabase',
  'glue:CreatePartition',
  'glue:CreateTable',
  'glue:DeleteDatabase',
  'glue:DeletePartition',
  'glue:DeleteTable',
  'glue:UpdateDatabase',
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
): iam.PolicyStatement {
  const { databaseName } = named(context);
  const actions = access === AthenaQueryAccess.READ ? READ : [...READ, ...WRITE];
  return allow(actions, [
    arn(scope, { service: 'glue', resource: 'catalog', arnFormat: ArnFormat.NO_RESOURCE_NAME }),
    arn(scope, { service: 'glue', resource: 'database', resourceName: databaseName }),
    arn(scope, { service: 'glue', resource: 'table', resourceName: `${databaseName}/*` }),
    arn(scope, { service: 'glue', resource: 'userDefinedFunction', resourceName: `${databaseName}/*` }),
  ]);
}

function named(context: QueryExecutionContext = {}): { catalogName: string; databaseName: string } {
  if (expressionOf(context)) return { catalogName: '*', databaseName: '*' };
  return { catalogName: context.catalogName ?? 'AwsDataCatalog', databaseName: context.databaseName ?? 'default' };
}
