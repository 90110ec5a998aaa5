import {
  allow,
  requireBetween,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { type ResultConfiguration, requireResults, resultArns } from './result-configuration';
import { workgroupArn } from './workgroup';

interface AthenaGetQueryResultsOptions {
  /**
   * The query, by the id of 1 to 128 characters that Athena gave it when it was started.
   */
  readonly queryExecutionId: string;

  /**
   * The workgroup that the query runs in, by its name. It is not sent: it limits the permission of the state machine's role.
   *
   * @default - the query may run in any workgroup of the account and region
   */
  readonly workGroup?: string;

  /**
   * Where the results go on, as the `NextToken` of the page before says; of 1 to 1,024 characters.
   *
   * @default - the first page
   */
  readonly nextToken?: string;

  /**
   * How many rows to get at most, from 1 to 1,000; the first one has the names of the columns.
   *
   * @default 1000
   */
  readonly maxResults?: number;

  /**
   * The `resultConfiguration` that the query was started with. It is not sent: it limits the permission of the state machine's role to
   * where the results are, and lets it use the key that encrypts them.
   *
   * @default - the results may be in any bucket, and are not encrypted with a key of yours
   */
  readonly resultConfiguration?: ResultConfiguration;
}

/**
 * Properties of AthenaGetQueryResults in JSONPath.
 */
export interface AthenaGetQueryResultsJsonPathProps extends TaskStateJsonPathBaseProps, AthenaGetQueryResultsOptions {}

/**
 * Properties of AthenaGetQueryResults in JSONata.
 */
export interface AthenaGetQueryResultsJsonataProps extends TaskStateJsonataBaseProps, AthenaGetQueryResultsOptions {}

/**
 * Properties of AthenaGetQueryResults.
 */
export interface AthenaGetQueryResultsProps extends TaskStateBaseProps, AthenaGetQueryResultsOptions {}

/**
 * Get the results of a query in Athena, row by row: as many as Step Functions takes as a result, 256 KiB.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export class AthenaGetQueryResults extends TaskStateBase {
  /**
   * Get the results of a query in Athena, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: AthenaGetQueryResultsJsonPathProps): AthenaGetQueryResults {
    return new AthenaGetQueryResults(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Get the results of a query in Athena, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: AthenaGetQueryResultsJsonataProps): AthenaGetQueryResults {
    return new AthenaGetQueryResults(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: AthenaGetQueryResultsProps,
  ) {
    super(scope, id, props, {
      service: 'athena',
      action: 'getQueryResults',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'queryExecutionId', props.queryExecutionId, { min: 1, max: 128 });
    requireLength(this, 'workGroup', props.workGroup, { min: 1, max: 128 });
    requireLength(this, 'nextToken', props.nextToken, { min: 1, max: 1024 });
    requireBetween(this, 'maxResults', props.maxResults, { min: 1, max: 1000 });
    requireResults(this, props.resultConfiguration);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { queryExecutionId, nextToken, maxResults } = this.props;
    return { QueryExecutionId: queryExecutionId, NextToken: nextToken, MaxResults: maxResults };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { workGroup, resultConfiguration: results } = this.props;
    const key = results?.encryptionConfiguration?.encryptionKey;
    return [
      allow(['athena:getQueryResults'], [workgroupArn(this, workGroup)]),
      allow(['s3:GetObject'], [resultArns(this, results).objects]),
      ...(key ? [allow(['kms:Decrypt'], [key.keyArn])] : []),
    ];
  }
}
