import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const READ_WITH_KEY = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITE_WITH_KEY = [...READ_WITH_KEY, 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'];

const TASKS = [
  { task: 'DynamoDeleteItem', action: 'dynamodb:DeleteItem', keyActions: WRITE_WITH_KEY },
  { task: 'DynamoGetItem', action: 'dynamodb:GetItem', keyActions: READ_WITH_KEY },
  { task: 'DynamoPutItem', action: 'dynamodb:PutItem', keyActions: WRITE_WITH_KEY },
  { task: 'DynamoUpdateItem', action: 'dynamodb:UpdateItem', keyActions: WRITE_WITH_KEY },
];

const key = {
  samples: ['encrypted'],
  change: 'add',
  why: 'The role may use the key of a table that is encrypted with a key of yours; DynamoDB refused every request without.',
  see: 'https://github.com/aws/aws-cdk/issues/10010',
  test: '#10010: may use the key of an encrypted table',
} as const;

const otherAccount = {
  samples: ['otherAccount'],
  change: 'replace',
  why: 'A table of another account is called by its ARN, and permitted by it; by its name DynamoDB looks for it in the account of the caller.',
  see: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html',
  test: 'measured: calls a table by its name beside the state machine, and by its ARN elsewhere',
} as const;

const runtimeTable: Difference = {
  task: 'DynamoGetItem',
  samples: ['jsonPath'],
  at: `${PERMISSIONS}/dynamodb:GetItem/*`,
  change: 'replace',
  why: 'For a table whose name is only known at run time the role names any table, not the text of the path.',
  see: 'https://github.com/aws/aws-cdk/issues/17464',
  test: 'measured: calls a table by its name beside the state machine, and by its ARN elsewhere',
};

export const differences: Difference[] = [
  ...TASKS.flatMap(({ task, action, keyActions }) => [
    ...keyActions.map((keyAction) => ({ ...key, task, at: `${PERMISSIONS}/${keyAction}` })),
    { ...otherAccount, task, at: `${PERMISSIONS}/${action}/*` },
    { ...otherAccount, task, at: `${STATE}/Parameters/TableName` },
  ]),
  runtimeTable,
];
