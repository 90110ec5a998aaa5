import {
  allow,
  inMinutes,
  requireBetween,
  requireKnown,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { allowEncryption } from './encryption-configuration';
import { requireExecutionParameters } from './execution-parameters';
import { type AthenaQueryAccess, accessNeededBy } from './query-access';
import { allowData } from './query-data';
import { allowCatalog, contextFields, dataCatalogArn, type QueryExecutionContext } from './query-execution-context';
import { type ResultConfiguration, requireResults, resultFields } from './result-configuration';
import { workgroupArn } from './workgroup';

interface AthenaStartQueryExecutionOptions {
  /**
   * The query, in SQL, of 1 to 262,144 bytes.
   */
  readonly queryString: string;

  /**
   * A text of 32 to 128 characters by which Athena knows a request that it has seen before, and starts no second query for it.
   *
   * @default - none
   */
  readonly clientRequestToken?: string;

  /**
   * Where Athena looks for the tables that the query names without their database.
   *
   * @default - the database `default` of AwsDataCatalog
   */
  readonly queryExecutionContext?: QueryExecutionContext;

  /**
   * Where the results are kept, and how they are encrypted.
   *
   * @default - as the settings of the workgroup say
   */
  readonly resultConfiguration?: ResultConfiguration;

  /**
   * The workgroup that the query runs in, by its name of 1 to 128 characters.
   *
   * @default - primary
   */
  readonly workGroup?: string;

  /**
   * The values for the question marks in the query, in their order, each of 1 to 1,024 characters.
   *
   * @default - none
   */
  readonly executionParameters?: string[];

  /**
   * How old the results of the same query may be to be taken in place of running it again, from 0 to 7 days, counted in minutes.
   *
   * @default - the query is run
   */
  readonly resultReuseConfigurationMaxAge?: Duration;

  /**
   * What the state machine's role may do to the data that the query works on.
   *
   * @default - READ if the text of the query begins with SELECT, WITH, VALUES, SHOW or DESCRIBE, otherwise READ_WRITE, also for a query that is
   *   only known at run time
   */
  readonly queryAccess?: AthenaQueryAccess;

  /**
   * The buckets that hold the data of the tables: the state machine's role may work on these, and use the keys that encrypt them.
   *
   * @default - it may read any bucket
   */
  readonly dataBuckets?: s3.IBucket[];
}

/**
 * Properties of AthenaStartQueryExecution in JSONPath.
 */
export interface AthenaStartQueryExecutionJsonPathProps extends TaskStateJsonPathBaseProps, AthenaStartQueryExecutionOptions {}

/**
 * Properties of AthenaStartQueryExecution in JSONata.
 */
export interface AthenaStartQueryExecutionJsonataProps extends TaskStateJsonataBaseProps, AthenaStartQueryExecutionOptions {}

/**
 * Properties of AthenaStartQueryExecution.
 */
export interface AthenaStartQueryExecutionProps extends TaskStateBaseProps, AthenaStartQueryExecutionOptions {}

const WATCH_AND_STOP = [
  'athena:stopQueryExecution',
  'athena:getQueryExecution',
  'athena:getWorkGroup',
  'athena:batchGetQueryExecution',
  'athena:getQueryResults',
  'athena:listQueryExecutions',
];

/**
 * Run a query in Athena.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html
 */
export class AthenaStartQueryExecution extends TaskStateBase {
  /**
   * Run a query in Athena, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: AthenaStartQueryExecutionJsonPathProps): AthenaStartQueryExecution {
    return new AthenaStartQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a query in Athena, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: AthenaStartQueryExecutionJsonataProps): AthenaStartQueryExecution {
    return new AthenaStartQueryExecution(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: AthenaStartQueryExecutionProps,
  ) {
    super(scope, id, props, {
      service: 'athena',
      action: 'startQueryExecution',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'queryString', props.queryString, { min: 1, max: 262_144 });
    requireLength(this, 'clientRequestToken', props.clientRequestToken, { min: 32, max: 128 });
    requireLength(this, 'workGroup', props.workGroup, { min: 1, max: 128 });
    requireBetween(this, 'resultReuseConfigurationMaxAge', this.maxAge(), { min: 0, max: 10_080, unit: 'minutes' });
    requireKnown(this, 'queryAccess', props.queryAccess);
    requireResults(this, props.resultConfiguration);
    requireExecutionParameters(this, props.executionParameters);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const maxAge = this.maxAge();
    return {
      QueryString: this.props.queryString,
      ClientRequestToken: this.props.clientRequestToken,
      QueryExecutionContext: contextFields(this.props.queryExecutionContext),
      ResultConfiguration: resultFields(this, this.props.resultConfiguration),
      WorkGroup: this.props.workGroup,
      ExecutionParameters: this.props.executionParameters,
      ResultReuseConfiguration:
        maxAge === undefined ? undefined : { ResultReuseByAgeConfiguration: { Enabled: true, MaxAgeInMinutes: maxAge } },
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { queryString, queryExecutionContext: context, resultConfiguration: results, workGroup = 'primary', dataBuckets } = this.props;
    const { queryAccess = accessNeededBy(queryString) } = this.props;
    const watchAndStop = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB ? WATCH_AND_STOP : [];
    return [
      allow(['athena:startQueryExecution', ...watchAndStop], [workgroupArn(this, workGroup)]),
      allow(['athena:getDataCatalog'], [dataCatalogArn(this, context)]),
      ...allowData(this, results, dataBuckets, queryAccess),
      ...allowEncryption(results?.encryptionConfiguration?.encryptionKey),
      // AWS has no narrower resource for it; Lake Formation itself says who may see what.
      allow(['lakeformation:GetDataAccess'], ['*']),
      ...allowCatalog(this, context, queryAccess),
    ];
  }

  private maxAge(): number | undefined {
    return inMinutes(this, 'resultReuseConfigurationMaxAge', this.props.resultReuseConfigurationMaxAge);
  }
}
