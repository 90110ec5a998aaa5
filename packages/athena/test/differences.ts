import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const PERMISSIONS_OF_STEP_FUNCTIONS = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-athena.html';
const ACTIONS_OF_ATHENA = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonathena.html';
const ACTIONS_OF_S3 = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html';

const task = 'AthenaStartQueryExecution';
const reading = ['least', 'fullest', 'dataBuckets', 'jsonPathToRead'];
const waiting = ['runJob', 'fullest', 'jsonataRunJob'];
const notWaiting = [
  'least',
  'writing',
  'writingToABucket',
  'dataBuckets',
  'emptyContext',
  'catalogAlone',
  'encryptedByS3',
  'outputWithoutKey',
  'outputWithSlash',
  'jsonPath',
  'jsonPathToRead',
  'jsonata',
];

const ON_DATABASE = ['GetDatabase', 'GetDatabases', 'CreateDatabase', 'UpdateDatabase'];
const ON_TABLES = [
  'BatchGetPartition',
  'GetPartition',
  'GetPartitions',
  'GetTable',
  'GetTables',
  'BatchCreatePartition',
  'BatchDeletePartition',
  'BatchDeleteTable',
  'CreatePartition',
  'CreateTable',
  'DeletePartition',
  'DeleteTable',
  'UpdatePartition',
  'UpdateTable',
];
const ON_GLUE = [...ON_DATABASE, ...ON_TABLES, 'DeleteDatabase'];
const WRITES = ON_GLUE.filter((action) => !/Get/.test(action));
const ON_WORKGROUP = ['startQueryExecution', 'getQueryExecution'];

const readingOnly = {
  task,
  samples: reading,
  change: 'remove',
  why: 'For a query that reads, the role may read the database and no more; queryAccess chooses.',
  see: 'https://github.com/aws/aws-cdk/pull/11045',
  test: 'PR #11045: may change the database only for a query that does',
} as const;

const rightResource = {
  task,
  samples: 'all',
  why: 'Each action is permitted on the resources that it works on; on others the permission had no effect.',
  see: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html',
  test: 'permits each action on what it works on',
} as const;

const watchAndStop = {
  task,
  samples: waiting,
  change: 'add',
  why: 'With RUN_JOB an aborted execution stops its query, and Step Functions may ask whether the query has ended.',
  see: PERMISSIONS_OF_STEP_FUNCTIONS,
  test: 'waits for the end of the query, and may watch and stop it',
} as const;

const runtime = {
  task,
  samples: ['jsonPath', 'jsonata'],
  change: 'replace',
  why: 'A workgroup, catalog or database that is only known at run time becomes any, not the text of the path or the expression.',
  see: 'https://github.com/aws/aws-cdk/issues/17464',
  test: '#17464: takes a workgroup, a catalog and a database at run time',
} as const;

const bucketLevel = {
  task,
  samples: ['fullest', 'writingToABucket', 'dataBuckets', 'outputWithSlash', 'outputWithoutKey'],
  change: 'replace',
  why: 'What is asked of a bucket is permitted on the bucket of the results; on the objects in it the permission had no effect.',
  see: ACTIONS_OF_S3,
  test: 'may write the results where they are kept, and nowhere else',
} as const;

const dataBuckets = {
  task,
  samples: ['dataBuckets'],
  why: 'With dataBuckets the role may read these buckets and the results, not any bucket.',
  see: 'https://github.com/aws/aws-cdk/pull/11045',
  test: 'may work on dataBuckets, and use their keys',
} as const;

const output = {
  task,
  samples: ['outputWithoutKey', 'outputWithSlash'],
  change: 'replace',
  why: 'Results at the root of a bucket are kept there, not under undefined/, and a slash at the end of a folder is not doubled.',
  see: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html',
  test: 'measured: keeps results with and without a folder',
} as const;

const thrown = { task, at: '', change: 'add' } as const;

const byId = (of: string, action: string) =>
  ({
    task: of,
    samples: 'all',
    at: `${PERMISSIONS}/athena:${action}/*`,
    change: 'replace',
    why: 'The role may ask about queries of the workgroup, or of any workgroup of its account and region, not of every one there is.',
    see: ACTIONS_OF_ATHENA,
    test: 'measured: limits the permission to a workgroup',
  }) as const;

const results = {
  task: 'AthenaGetQueryResults',
  samples: ['fullest'],
  why: 'With resultConfiguration the role may read the results where they are kept, and use the key that encrypts them.',
  see: PERMISSIONS_OF_STEP_FUNCTIONS,
  test: 'measured: limits what it may read to the results',
} as const;

export const differences: Difference[] = [
  ...WRITES.map((action) => ({ ...readingOnly, at: `${PERMISSIONS}/glue:${action}` })),
  { ...readingOnly, at: `${PERMISSIONS}/s3:CreateBucket` },
  ...['stopQueryExecution', 'getWorkGroup', 'batchGetQueryExecution', 'getQueryResults', 'listQueryExecutions'].map((action) => ({
    ...watchAndStop,
    at: `${PERMISSIONS}/athena:${action}`,
  })),
  {
    task,
    samples: notWaiting,
    at: `${PERMISSIONS}/athena:getQueryExecution`,
    change: 'remove',
    why: 'A task that does not wait for the query never asks about it.',
    see: PERMISSIONS_OF_STEP_FUNCTIONS,
    test: 'starts the query, and may read and nothing else',
  },
  ...['athena:getDataCatalog', 'athena:startQueryExecution', ...ON_GLUE.map((action) => `glue:${action}`)].map((action) => ({
    ...runtime,
    at: `${PERMISSIONS}/${action}/*`,
  })),
  ...[...ON_DATABASE, ...ON_TABLES].map(
    (action) => ({ ...rightResource, change: 'remove', at: `${PERMISSIONS}/glue:${action}/*` }) as const,
  ),
  { ...rightResource, change: 'remove', at: `${PERMISSIONS}/athena:getDataCatalog/*`, see: ACTIONS_OF_ATHENA },
  ...ON_WORKGROUP.map(
    (action) => ({ ...rightResource, change: 'remove', at: `${PERMISSIONS}/athena:${action}/*`, see: ACTIONS_OF_ATHENA }) as const,
  ),
  { ...rightResource, change: 'replace', at: `${PERMISSIONS}/athena:startQueryExecution/*`, see: ACTIONS_OF_ATHENA },
  { ...bucketLevel, at: `${PERMISSIONS}/s3:ListBucketMultipartUploads/*` },
  {
    ...bucketLevel,
    samples: ['writingToABucket', 'outputWithSlash', 'outputWithoutKey'],
    at: `${PERMISSIONS}/s3:CreateBucket/*`,
    why: 'Of all buckets, the one of the results may be created.',
  },
  ...['GetBucketLocation', 'ListBucket', 'GetObject'].flatMap((action) =>
    (['replace', 'add'] as const).map((change) => ({ ...dataBuckets, change, at: `${PERMISSIONS}/s3:${action}/*` })),
  ),
  { ...output, at: `${STATE}/Parameters/ResultConfiguration/OutputLocation` },
  ...['AbortMultipartUpload', 'ListMultipartUploadParts', 'PutObject'].map((action) => ({
    ...output,
    at: `${PERMISSIONS}/s3:${action}/*`,
  })),
  {
    ...thrown,
    samples: ['encryptedWithAKey'],
    why: 'The results can be encrypted with a key of yours, which the role may use.',
    see: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_EncryptionConfiguration.html',
    test: 'measured: encrypts the results with a key, and may use it',
  },
  {
    ...thrown,
    samples: ['jsonPathOutput'],
    why: 'The bucket and the folder of the results can come from the input.',
    see: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html',
    test: 'measured: keeps results with and without a folder',
  },
  {
    ...thrown,
    samples: ['jsonPathMaxAge'],
    why: 'The age of results to reuse can come from the input.',
    see: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultReuseByAgeConfiguration.html',
    test: 'measured: takes an age of results at run time',
  },
  {
    ...thrown,
    samples: ['jsonPathParameter'],
    why: 'A list of values can have paths among them.',
    see: 'https://github.com/aws/aws-cdk/issues/17918',
    test: '#17918: takes values at run time, the list or any of it',
  },
  byId('AthenaStopQueryExecution', 'stopQueryExecution'),
  byId('AthenaGetQueryExecution', 'getQueryExecution'),
  byId('AthenaGetQueryResults', 'getQueryResults'),
  { ...results, change: 'replace', at: `${PERMISSIONS}/s3:GetObject/*` },
  { ...results, change: 'add', at: `${PERMISSIONS}/kms:Decrypt` },
];
