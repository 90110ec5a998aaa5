import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import {
  type AthenaGetQueryExecutionProps,
  type AthenaGetQueryResultsProps,
  AthenaQueryAccess,
  type AthenaStartQueryExecutionProps,
  type AthenaStopQueryExecutionProps,
  EncryptionOption,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;
const CREATE = 'CREATE TABLE daily AS SELECT * FROM orders';

const ofTheState = {
  stateName: 'Query the orders',
  comment: 'of the day',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(10)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  inputPath: '$.in',
  resultSelector: { 'id.$': '$.QueryExecutionId' },
  resultPath: '$.query',
  outputPath: '$.query',
  assign: { id: JsonPath.stringAt('$.QueryExecutionId') },
};

const startQueryExecution: Samples<AthenaStartQueryExecutionProps> = {
  least: () => ({ queryString: 'SELECT * FROM orders' }),
  fullest: () => ({
    ...ofTheState,
    queryString: 'SELECT * FROM orders WHERE day = ? AND shop = ?',
    integrationPattern: RUN_JOB,
    clientRequestToken: 'orders-of-2026-11-22-for-the-shop',
    queryExecutionContext: { catalogName: 'lake', databaseName: 'shop' },
    resultConfiguration: {
      outputLocation: { bucketName: 'results', objectKey: 'daily' },
      encryptionConfiguration: { encryptionOption: EncryptionOption.KMS },
    },
    workGroup: 'analysts',
    executionParameters: ["'2026-11-22'", '7'],
    resultReuseConfigurationMaxAge: Duration.hours(1),
    queryAccess: AthenaQueryAccess.READ,
  }),
  runJob: () => ({ queryString: CREATE, integrationPattern: RUN_JOB }),
  writing: () => ({ queryString: CREATE, queryExecutionContext: { databaseName: 'shop' } }),
  writingToABucket: () => ({ queryString: CREATE, resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: 'daily' } } }),
  dataBuckets: (scope) => ({
    queryString: 'SELECT * FROM orders',
    resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: 'daily' } },
    dataBuckets: [new Bucket(scope, 'Data')],
  }),
  emptyContext: () => ({ queryString: CREATE, queryExecutionContext: {} }),
  catalogAlone: () => ({ queryString: CREATE, queryExecutionContext: { catalogName: 'lake' } }),
  encryptedByS3: () => ({
    queryString: CREATE,
    resultConfiguration: { encryptionConfiguration: { encryptionOption: EncryptionOption.S3_MANAGED } },
  }),
  encryptedWithAKey: (scope) => ({
    queryString: CREATE,
    resultConfiguration: {
      encryptionConfiguration: { encryptionOption: EncryptionOption.CLIENT_SIDE_KMS, encryptionKey: new Key(scope, 'Key') },
    },
  }),
  outputWithoutKey: () => ({ queryString: CREATE, resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: '' } } }),
  outputWithSlash: () => ({ queryString: CREATE, resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: 'daily/' } } }),
  jsonPath: () => ({
    queryString: JsonPath.stringAt('$.query'),
    clientRequestToken: JsonPath.executionId,
    queryExecutionContext: { catalogName: JsonPath.stringAt('$.catalog'), databaseName: JsonPath.stringAt('$.database') },
    workGroup: JsonPath.stringAt('$.workGroup'),
    executionParameters: JsonPath.listAt('$.values'),
  }),
  jsonPathMaxAge: () => ({ queryString: CREATE, resultReuseConfigurationMaxAge: Duration.minutes(JsonPath.numberAt('$.age')) }),
  jsonPathToRead: () => ({ queryString: JsonPath.stringAt('$.query'), queryAccess: AthenaQueryAccess.READ }),
  jsonPathOutput: (scope) => ({
    queryString: JsonPath.stringAt('$.query'),
    resultConfiguration: { outputLocation: { bucketName: new Bucket(scope, 'Results').bucketName, objectKey: JsonPath.stringAt('$.day') } },
  }),
  jsonPathParameter: () => ({ queryString: CREATE, executionParameters: ['a', JsonPath.stringAt('$.b')] }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    queryString: '{% $states.input.query %}',
    queryExecutionContext: { catalogName: '{% $states.input.catalog %}', databaseName: '{% $states.input.database %}' },
    workGroup: '{% $states.input.workGroup %}',
    executionParameters: Jsonata.list('{% $states.input.values %}'),
    outputs: '{% $states.result %}',
  }),
  jsonataRunJob: () => ({ queryLanguage: JSONATA, queryString: CREATE, integrationPattern: RUN_JOB }),
};

const stopQueryExecution: Samples<AthenaStopQueryExecutionProps> = {
  least: () => ({ queryExecutionId: 'id' }),
  fullest: () => ({ ...ofTheState, queryExecutionId: 'id', workGroup: 'analysts' }),
  jsonPath: () => ({ queryExecutionId: JsonPath.stringAt('$.id') }),
  jsonata: () => ({ queryLanguage: JSONATA, queryExecutionId: '{% $states.input.id %}' }),
};

const getQueryExecution: Samples<AthenaGetQueryExecutionProps> = {
  least: () => ({ queryExecutionId: 'id' }),
  fullest: () => ({ ...ofTheState, queryExecutionId: 'id', workGroup: 'analysts' }),
  jsonPath: () => ({ queryExecutionId: JsonPath.stringAt('$.id') }),
  jsonata: () => ({ queryLanguage: JSONATA, queryExecutionId: '{% $states.input.id %}', outputs: '{% $states.result.QueryExecution %}' }),
};

const getQueryResults: Samples<AthenaGetQueryResultsProps> = {
  least: () => ({ queryExecutionId: 'id' }),
  fullest: (scope) => ({
    ...ofTheState,
    queryExecutionId: 'id',
    workGroup: 'analysts',
    nextToken: 'token',
    maxResults: 10,
    resultConfiguration: {
      outputLocation: { bucketName: 'results', objectKey: 'daily' },
      encryptionConfiguration: { encryptionOption: EncryptionOption.KMS, encryptionKey: new Key(scope, 'Key') },
    },
  }),
  jsonPath: () => ({
    queryExecutionId: JsonPath.stringAt('$.id'),
    nextToken: JsonPath.stringAt('$.next'),
    maxResults: JsonPath.numberAt('$.most'),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    queryExecutionId: '{% $states.input.id %}',
    maxResults: Jsonata.number('{% $states.input.most %}'),
    outputs: '{% $states.result.ResultSet.Rows %}',
  }),
};

export const samples = {
  AthenaStartQueryExecution: startQueryExecution,
  AthenaStopQueryExecution: stopQueryExecution,
  AthenaGetQueryExecution: getQueryExecution,
  AthenaGetQueryResults: getQueryResults,
};
