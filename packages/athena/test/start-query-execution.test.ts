import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, synth } from '@sfn-tasks-dev/test-kit';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption, type Location } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { AthenaQueryAccess, AthenaStartQueryExecution, type AthenaStartQueryExecutionProps, EncryptionOption } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const { READ, READ_WRITE } = AthenaQueryAccess;
const ATHENA = 'arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}';
const GLUE = 'arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}';
const S3 = 'arn:${AWS::Partition}:s3:::';
const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/abc';
const CREATE = 'CREATE TABLE daily AS SELECT * FROM orders';

type Props = Partial<AthenaStartQueryExecutionProps>;

function synthStart(props: Props | ((stack: Stack) => Props) = {}, machine: MachineOptions = {}) {
  return synth(
    (stack) =>
      new AthenaStartQueryExecution(stack, 'Query', {
        queryString: 'SELECT * FROM orders',
        ...(typeof props === 'function' ? props(stack) : props),
      }),
    machine,
  );
}

function requestOf(props: Parameters<typeof synthStart>[0]) {
  const { Parameters, Arguments } = synthStart(props).state;
  return Parameters ?? Arguments;
}

/** What the role may do these actions on. */
function resourcesOf(action: string, props: Parameters<typeof synthStart>[0] = {}): string[] {
  const permitting = synthStart(props).statements.filter(({ Action }) => [Action].flat().includes(action));
  return permitting.flatMap(({ Resource }) => Resource);
}

it('starts the query, and may read and nothing else', () => {
  const { state, statements } = synthStart({
    queryString: 'SELECT * FROM orders WHERE day = ?',
    clientRequestToken: 'orders-of-2026-11-22-for-the-shop',
    queryExecutionContext: { catalogName: 'lake', databaseName: 'shop' },
    resultConfiguration: {
      outputLocation: { bucketName: 'results', objectKey: 'daily' },
      encryptionConfiguration: { encryptionOption: EncryptionOption.S3_MANAGED },
    },
    workGroup: 'analysts',
    executionParameters: [JsonPath.stringAt('$.day')],
    resultReuseConfigurationMaxAge: Duration.hours(1),
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::athena:startQueryExecution',
    Parameters: {
      QueryString: 'SELECT * FROM orders WHERE day = ?',
      ClientRequestToken: 'orders-of-2026-11-22-for-the-shop',
      QueryExecutionContext: { Catalog: 'lake', Database: 'shop' },
      ResultConfiguration: { OutputLocation: 's3://results/daily/', EncryptionConfiguration: { EncryptionOption: 'SSE_S3' } },
      WorkGroup: 'analysts',
      'ExecutionParameters.$': 'States.Array($.day)',
      ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: true, MaxAgeInMinutes: 60 } },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'athena:startQueryExecution', Resource: `${ATHENA}:workgroup/analysts` },
    { Effect: 'Allow', Action: 'athena:getDataCatalog', Resource: `${ATHENA}:datacatalog/lake` },
    { Effect: 'Allow', Action: ['s3:GetBucketLocation', 's3:ListBucket'], Resource: '*' },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
    { Effect: 'Allow', Action: 's3:ListBucketMultipartUploads', Resource: `${S3}results` },
    {
      Effect: 'Allow',
      Action: ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:PutObject'],
      Resource: `${S3}results/daily/*`,
    },
    { Effect: 'Allow', Action: 'lakeformation:GetDataAccess', Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['glue:GetDatabase', 'glue:GetDatabases'],
      Resource: [`${GLUE}:catalog`, `${GLUE}:database/shop`],
    },
    {
      Effect: 'Allow',
      Action: ['glue:BatchGetPartition', 'glue:GetPartition', 'glue:GetPartitions', 'glue:GetTable', 'glue:GetTables'],
      Resource: [`${GLUE}:catalog`, `${GLUE}:database/shop`, `${GLUE}:table/shop/*`],
    },
  ]);
});

it('waits for the end of the query, and may watch and stop it', () => {
  const { state, statements } = synthStart({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::athena:startQueryExecution.sync');
  expect(statements[0]).toEqual({
    Effect: 'Allow',
    Action: [
      'athena:startQueryExecution',
      'athena:stopQueryExecution',
      'athena:getQueryExecution',
      'athena:getWorkGroup',
      'athena:batchGetQueryExecution',
      'athena:getQueryResults',
      'athena:listQueryExecutions',
    ],
    Resource: `${ATHENA}:workgroup/primary`,
  });
});

describe('PR #11045: may change the database only for a query that does', () => {
  const changes = (props: Props) => resourcesOf('glue:DeleteTable', props).length > 0;
  const createsBuckets = (props: Props) => resourcesOf('s3:CreateBucket', props).length > 0;

  it.each<[string, Props, boolean]>([
    ['SELECT', { queryString: 'SELECT 1' }, false],
    ['lower case', { queryString: 'select 1' }, false],
    ['WITH', { queryString: 'WITH a AS (SELECT 1) SELECT * FROM a' }, false],
    ['VALUES', { queryString: 'VALUES 1' }, false],
    ['SHOW', { queryString: 'SHOW TABLES' }, false],
    ['DESCRIBE', { queryString: 'DESCRIBE orders' }, false],
    ['brackets', { queryString: '((SELECT 1))' }, false],
    ['comments before it', { queryString: '-- CREATE\n /* DROP\n */ \n SELECT 1' }, false],
    ['SELECT with paths in it', { queryString: JsonPath.format('SELECT * FROM {}', JsonPath.stringAt('$.table')) }, false],
    ['CREATE', { queryString: CREATE }, true],
    ['CREATE with paths in it', { queryString: JsonPath.format('CREATE DATABASE {}', JsonPath.stringAt('$.name')) }, true],
    ['a path that begins a text', { queryString: JsonPath.format('{} SELECT 1', JsonPath.stringAt('$.explain')) }, true],
    ['CREATE behind a comment', { queryString: `-- SELECT\n${CREATE}` }, true],
    ['INSERT', { queryString: 'INSERT INTO a SELECT 1' }, true],
    ['UNLOAD', { queryString: "UNLOAD (SELECT 1) TO 's3://out/' WITH (format = 'JSON')" }, true],
    ['a word that begins like one that reads', { queryString: 'SELECTED' }, true],
    ['a path', { queryString: JsonPath.stringAt('$.query') }, true],
    ['JSONata', { queryString: '{% "SELECT 1" %}', queryLanguage: JSONATA }, true],
    ['queryAccess of a query that reads', { queryAccess: READ_WRITE }, true],
    ['queryAccess of a query that writes', { queryString: CREATE, queryAccess: READ }, false],
    ['queryAccess of a path', { queryString: JsonPath.stringAt('$.query'), queryAccess: READ }, false],
  ])('%s', (_, props, expected) => {
    expect(changes(props)).toBe(expected);
    expect(createsBuckets(props)).toBe(expected);
  });
});

describe('permits each action on what it works on', () => {
  const catalog = [`${GLUE}:catalog`, `${GLUE}:database/default`];

  it.each<[string, string[]]>([
    ['athena:startQueryExecution', [`${ATHENA}:workgroup/primary`]],
    ['athena:getDataCatalog', [`${ATHENA}:datacatalog/AwsDataCatalog`]],
    ['glue:GetDatabase', catalog],
    ['glue:CreateDatabase', catalog],
    ['glue:UpdateDatabase', catalog],
    ['glue:GetTable', [...catalog, `${GLUE}:table/default/*`]],
    ['glue:CreateTable', [...catalog, `${GLUE}:table/default/*`]],
    ['glue:BatchDeletePartition', [...catalog, `${GLUE}:table/default/*`]],
    ['glue:DeleteDatabase', [...catalog, `${GLUE}:table/default/*`, `${GLUE}:userDefinedFunction/default/*`]],
  ])('%s', (action, expected) => {
    expect(resourcesOf(action, { queryString: CREATE })).toEqual(expected);
  });
});

describe('#17464: takes a workgroup, a catalog and a database at run time', () => {
  it.each<[string, Props, object]>([
    [
      'paths',
      {
        workGroup: JsonPath.stringAt('$.w'),
        queryExecutionContext: { catalogName: JsonPath.stringAt('$.c'), databaseName: JsonPath.stringAt('$.d') },
      },
      { 'WorkGroup.$': '$.w', QueryExecutionContext: { 'Catalog.$': '$.c', 'Database.$': '$.d' } },
    ],
    [
      'JSONata',
      {
        queryLanguage: JSONATA,
        workGroup: '{% $w %}',
        queryExecutionContext: { catalogName: '{% $c %}', databaseName: '{% $d %}' },
      },
      { WorkGroup: '{% $w %}', QueryExecutionContext: { Catalog: '{% $c %}', Database: '{% $d %}' } },
    ],
    [
      'the whole context',
      { queryLanguage: JSONATA, workGroup: '{% $w %}', queryExecutionContext: Jsonata.any('{% $context %}') },
      { WorkGroup: '{% $w %}', QueryExecutionContext: '{% $context %}' },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
    expect(resourcesOf('athena:startQueryExecution', props)).toEqual([`${ATHENA}:workgroup/*`]);
    expect(resourcesOf('athena:getDataCatalog', props)).toEqual([`${ATHENA}:datacatalog/*`]);
    expect(resourcesOf('glue:GetTable', props)).toEqual([`${GLUE}:catalog`, `${GLUE}:database/*`, `${GLUE}:table/*/*`]);
  });
});

describe('measured: keeps results with and without a folder', () => {
  const bucket = (stack: Stack) => new Bucket(stack, 'Results').bucketName;

  it.each<[string, (stack: Stack) => Partial<Location>, object, string]>([
    ['no folder', () => ({ bucketName: 'results' }), { OutputLocation: 's3://results/' }, `${S3}results/*`],
    ['an empty folder', () => ({ bucketName: 'results', objectKey: '' }), { OutputLocation: 's3://results/' }, `${S3}results/*`],
    ['a folder', () => ({ bucketName: 'results', objectKey: 'a/b' }), { OutputLocation: 's3://results/a/b/' }, `${S3}results/a/b/*`],
    [
      'a folder with a slash',
      () => ({ bucketName: 'results', objectKey: 'a/' }),
      { OutputLocation: 's3://results/a/' },
      `${S3}results/a/*`,
    ],
    [
      'a bucket of the app',
      (stack) => ({ bucketName: bucket(stack), objectKey: 'a' }),
      { OutputLocation: 's3://${Results25575328}/a/' },
      `${S3}\${Results25575328}/a/*`,
    ],
    [
      'a path to the folder',
      (stack) => ({ bucketName: bucket(stack), objectKey: JsonPath.stringAt('$.day') }),
      { 'OutputLocation.$': "States.Format('s3://${Results25575328}/{}/', $.day)" },
      `${S3}\${Results25575328}/*/*`,
    ],
    [
      'paths to both',
      () => ({ bucketName: JsonPath.stringAt('$.bucket'), objectKey: JsonPath.format('day={}', JsonPath.stringAt('$.day')) }),
      { 'OutputLocation.$': "States.Format('s3://{}/{}/', $.bucket, States.Format('day={}', $.day))" },
      `${S3}*/*/*`,
    ],
    [
      'a path to the bucket',
      () => ({ bucketName: JsonPath.stringAt('$.bucket'), objectKey: 'a' }),
      { 'OutputLocation.$': "States.Format('s3://{}/a/', $.bucket)" },
      `${S3}*/a/*`,
    ],
  ])('%s', (_, location, expected, objects) => {
    const props = (stack: Stack) => ({ resultConfiguration: { outputLocation: location(stack) as Location } });
    expect(requestOf(props).ResultConfiguration).toEqual(expected);
    expect(resourcesOf('s3:PutObject', props)).toEqual([objects]);
  });

  it('JSONata', () => {
    const props = {
      queryLanguage: JSONATA,
      resultConfiguration: { outputLocation: { bucketName: 'results', objectKey: '{% $states.input.day %}' } },
    };
    expect(requestOf(props).ResultConfiguration).toEqual({ OutputLocation: '{% "s3://results/" & $states.input.day & "/" %}' });
    expect(resourcesOf('s3:PutObject', props)).toEqual([`${S3}results/*/*`]);
  });

  it('the whole configuration in JSONata', () => {
    const props = { queryLanguage: JSONATA, resultConfiguration: Jsonata.any('{% $results %}') };
    expect(requestOf(props).ResultConfiguration).toBe('{% $results %}');
    expect(resourcesOf('s3:PutObject', props)).toEqual(['*']);
  });
});

describe('may write the results where they are kept, and nowhere else', () => {
  const resultConfiguration = { outputLocation: { bucketName: 'results', objectKey: 'daily' } };

  it.each<[string, Props, string, string[]]>([
    ['the objects', { resultConfiguration }, 's3:PutObject', [`${S3}results/daily/*`]],
    ['the bucket', { resultConfiguration }, 's3:ListBucketMultipartUploads', [`${S3}results`]],
    ['the bucket, which may have to be created', { resultConfiguration, queryString: CREATE }, 's3:CreateBucket', [`${S3}results`]],
    ['the objects where the workgroup says', {}, 's3:PutObject', ['*']],
    ['the bucket that the workgroup says', {}, 's3:ListBucketMultipartUploads', ['*']],
  ])('%s', (_, props, action, expected) => {
    expect(resourcesOf(action, props)).toEqual(expected);
  });
});

describe('may work on dataBuckets, and use their keys', () => {
  const outputLocation = { bucketName: 'results', objectKey: 'daily' };
  const data = (stack: Stack) => ({
    dataBuckets: [
      Bucket.fromBucketName(stack, 'Orders', 'orders'),
      new Bucket(stack, 'Secret', { encryption: BucketEncryption.KMS, encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) }),
    ],
  });
  const orders = [`${S3}orders/*`, '${SecretA720EF05.Arn}/*'];

  it.each<[string, Props, string, string[]]>([
    ['reads', { resultConfiguration: { outputLocation } }, 's3:GetObject', [...orders, `${S3}results/daily/*`]],
    ['lists', { resultConfiguration: { outputLocation } }, 's3:ListBucket', [`${S3}orders`, '${SecretA720EF05.Arn}', `${S3}results`]],
    ['decrypts', {}, 'kms:Decrypt', [KEY]],
    ['encrypts nothing for a query that reads', {}, 'kms:GenerateDataKey*', []],
    [
      'writes nothing but results for a query that reads',
      { resultConfiguration: { outputLocation } },
      's3:PutObject',
      [`${S3}results/daily/*`],
    ],
    ['writes', { resultConfiguration: { outputLocation }, queryString: CREATE }, 's3:PutObject', [...orders, `${S3}results/daily/*`]],
    ['encrypts', { queryString: CREATE }, 'kms:GenerateDataKey*', [KEY]],
    ['reads no results where the workgroup says', {}, 's3:GetObject', orders],
    ['finds the bucket that the workgroup says', {}, 's3:GetBucketLocation', [`${S3}orders`, '${SecretA720EF05.Arn}', '*']],
  ])('%s', (_, props, action, expected) => {
    expect(resourcesOf(action, (stack) => ({ ...props, ...data(stack) }))).toEqual(expected);
  });
});

it('measured: encrypts the results with a key, and may use it', () => {
  const props = (stack: Stack): Props => ({
    resultConfiguration: {
      encryptionConfiguration: { encryptionOption: EncryptionOption.KMS, encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) },
    },
  });
  expect(requestOf(props).ResultConfiguration).toEqual({ EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: KEY } });
  expect(synthStart(props).statements).toContainEqual({
    Effect: 'Allow',
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    Resource: KEY,
  });
});

describe('#17918: takes values at run time, the list or any of it', () => {
  it.each<[string, Props, object]>([
    ['a path to the list', { executionParameters: JsonPath.listAt('$.v') }, { 'ExecutionParameters.$': '$.v' }],
    [
      'a path among others',
      { executionParameters: ['a', JsonPath.stringAt('$.b')] },
      { 'ExecutionParameters.$': "States.Array('a', $.b)" },
    ],
    [
      'JSONata for the list',
      { executionParameters: Jsonata.list('{% $v %}'), queryLanguage: JSONATA },
      { ExecutionParameters: '{% $v %}' },
    ],
    [
      'JSONata among others',
      { executionParameters: ['a', '{% $b %}'], queryLanguage: JSONATA },
      { ExecutionParameters: ['a', '{% $b %}'] },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('measured: takes an age of results at run time', () => {
  it.each<[string, Props, object]>([
    ['a path', { resultReuseConfigurationMaxAge: Duration.minutes(JsonPath.numberAt('$.age')) }, { 'MaxAgeInMinutes.$': '$.age' }],
    [
      'JSONata',
      { resultReuseConfigurationMaxAge: Duration.minutes(Jsonata.number('{% $age %}')), queryLanguage: JSONATA },
      { MaxAgeInMinutes: '{% $age %}' },
    ],
    ['the shortest', { resultReuseConfigurationMaxAge: Duration.minutes(0) }, { MaxAgeInMinutes: 0 }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props).ResultReuseConfiguration).toEqual({ ResultReuseByAgeConfiguration: { Enabled: true, ...expected } });
  });
});

describe('refusals', () => {
  const encrypted = (stack: Stack): Props => ({
    resultConfiguration: {
      encryptionConfiguration: { encryptionOption: EncryptionOption.S3_MANAGED, encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) },
    },
  });

  it.each<[string, Parameters<typeof synthStart>[0], string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': athena:startQueryExecution supports REQUEST_RESPONSE, RUN_JOB. Choose IntegrationPattern.REQUEST_RESPONSE or IntegrationPattern.RUN_JOB.",
    ],
    ['an empty query', { queryString: '' }, "queryString is '': it has 0 characters, and the service takes 1 to 262144"],
    ['a short token', { clientRequestToken: 'abc' }, "clientRequestToken is 'abc': it has 3 characters, and the service takes 32 to 128"],
    ['an empty workgroup', { workGroup: '' }, "workGroup is '': it has 0 characters, and the service takes 1 to 128"],
    ['no values', { executionParameters: [] }, 'executionParameters is []: Athena takes no empty list. Give a value, or leave it out.'],
    [
      'an empty value',
      { executionParameters: ['a', ''] },
      "executionParameters[1] is '': it has 0 characters, and the service takes 1 to 1024",
    ],
    [
      'old results',
      { resultReuseConfigurationMaxAge: Duration.days(8) },
      'resultReuseConfigurationMaxAge is 11520: the service takes 0 to 10080 minutes',
    ],
    [
      'an age in seconds',
      { resultReuseConfigurationMaxAge: Duration.seconds(90) },
      'resultReuseConfigurationMaxAge is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    ],
    [
      'an age that an expression gives in seconds',
      { resultReuseConfigurationMaxAge: Duration.seconds(JsonPath.numberAt('$.age')) },
      'resultReuseConfigurationMaxAge is an expression in seconds: an expression is not converted',
    ],
    [
      'an access at run time',
      { queryAccess: Jsonata.any('{% $a %}') },
      "queryAccess is '{% $a %}': it decides how the task is rendered, so it has to be known when the app is synthesized",
    ],
    [
      'a version of a folder',
      { resultConfiguration: { outputLocation: { bucketName: 'b', objectKey: 'k', objectVersion: '3' } } },
      "resultConfiguration.outputLocation.objectVersion is '3': the results are kept in a folder, which has no version. Leave it out.",
    ],
    [
      'a key that encrypts nothing',
      encrypted,
      'resultConfiguration.encryptionConfiguration.encryptionKey is the construct Stack/Key: with EncryptionOption.S3_MANAGED the key is one of S3.',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthStart(props)).toThrow(`[Stack/Query] ${message}`);
  });

  it('waiting in an Express machine', () => {
    expect(() => synthStart({ integrationPattern: RUN_JOB }, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      "[Stack/Query] integrationPattern is 'RUN_JOB': an Express state machine waits neither for a job nor for a callback.",
    );
  });
});
