import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { AttributeType, CfnTable, Table, TableEncryption, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import {
  DynamoAttributeValue,
  DynamoBatchGetItem,
  DynamoGetItem,
  DynamoPutItem,
  DynamoQuery,
  DynamoTransactWriteItem,
  DynamoTransactWriteItems,
} from '../src';
import { OTHER_ACCOUNT, tableOf } from './samples';

const { JSONATA } = sfn.QueryLanguage;

const HERE = { env: { account: '111111111111', region: 'eu-west-1' } };
const HERE_ARN = 'arn:${AWS::Partition}:dynamodb:eu-west-1:111111111111:table';
const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/abc';

const key = { id: DynamoAttributeValue.fromString('7') };
const partitionKey = { name: 'id', type: AttributeType.STRING };

type MakeTable = (stack: Stack) => aws_dynamodb.ITableRef;

function synthGet(table: MakeTable, stack?: StackProps, queryLanguage?: sfn.QueryLanguage) {
  const { state, statements } = synth((scope) => new DynamoGetItem(scope, 'Get', { table: table(scope), key, queryLanguage }), { stack });
  return { request: state.Parameters ?? state.Arguments, resource: statements[0].Resource };
}

describe('measured: calls a table by its name beside the state machine, and by its ARN elsewhere', () => {
  const REST = 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table';

  it.each<[string, StackProps | undefined, MakeTable, string, string]>([
    ['of the app', undefined, tableOf, '${TableCD117FA1}', `${REST}/\${TableCD117FA1}`],
    ['of the app in an account', HERE, tableOf, '${TableCD117FA1}', `${HERE_ARN}/\${TableCD117FA1}`],
    ['of CloudFormation', undefined, (stack) => new CfnTable(stack, 'Table', { keySchema: [] }), '${Table}', `${REST}/\${Table}`],
    ['imported by name', HERE, (stack) => Table.fromTableName(stack, 'Table', 'orders'), 'orders', `${HERE_ARN}/orders`],
    [
      'imported from here',
      HERE,
      (stack) => Table.fromTableArn(stack, 'Table', 'arn:aws:dynamodb:eu-west-1:111111111111:table/orders'),
      'orders',
      `${HERE_ARN}/orders`,
    ],
    ['of another account', HERE, (stack) => Table.fromTableArn(stack, 'Table', OTHER_ACCOUNT), OTHER_ACCOUNT, OTHER_ACCOUNT],
    ['of another account, v2', HERE, (stack) => TableV2.fromTableArn(stack, 'Table', OTHER_ACCOUNT), OTHER_ACCOUNT, OTHER_ACCOUNT],
    [
      'of an account that may be another',
      undefined,
      (stack) => Table.fromTableArn(stack, 'Table', OTHER_ACCOUNT),
      OTHER_ACCOUNT,
      OTHER_ACCOUNT,
    ],
    [
      'by an ARN that only CloudFormation knows',
      undefined,
      (stack) => Table.fromTableArn(stack, 'Table', new CfnParameter(stack, 'Arn').valueAsString),
      '${Arn}',
      '${Arn}',
    ],
  ])('%s', (_, stack, table, name, arn) => {
    expect(synthGet(table, stack)).toMatchObject({ request: { TableName: name }, resource: arn });
  });

  it('by a path', () => {
    const { request, resource } = synthGet((stack) => Table.fromTableName(stack, 'Table', JsonPath.stringAt('$.table')), HERE);
    expect(request).toMatchObject({ 'TableName.$': '$.table' });
    expect(resource).toBe(`${HERE_ARN}/*`);
  });

  it('by a path in another account', () => {
    const table = (stack: Stack) =>
      Table.fromTableArn(stack, 'Table', `arn:aws:dynamodb:eu-west-1:222222222222:table/${JsonPath.stringAt('$.table')}`);
    const { request, resource } = synthGet(table, HERE);
    expect(request).toMatchObject({ 'TableName.$': "States.Format('arn:aws:dynamodb:eu-west-1:222222222222:table/{}', $.table)" });
    expect(resource).toBe('arn:aws:dynamodb:eu-west-1:222222222222:table/*');
  });

  it('by an ARN at run time', () => {
    const { request, resource } = synthGet((stack) => Table.fromTableArn(stack, 'Table', JsonPath.stringAt('$.arn')), HERE);
    expect(request).toMatchObject({ 'TableName.$': '$.arn' });
    expect(resource).toBe('arn:${AWS::Partition}:dynamodb:*:*:table/*');
  });

  it('by JSONata', () => {
    const { request, resource } = synthGet((stack) => Table.fromTableName(stack, 'Table', '{% $table %}'), HERE, JSONATA);
    expect(request).toMatchObject({ TableName: '{% $table %}' });
    expect(resource).toBe(`${HERE_ARN}/*`);
  });

  it('of another stack beside it', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack');
    const get = new DynamoGetItem(stack, 'Get', { table: tableOf(new Stack(app, 'Other')), key });
    expect(stack.resolve(get.toStateJson()).Parameters.TableName).toEqual({ Ref: 'TableCD117FA1' });
  });

  it('of another stack in another account', () => {
    const app = new App();
    const other = new Stack(app, 'Other', { env: { account: '222222222222', region: 'eu-west-1' } });
    const stack = new Stack(app, 'Stack', HERE);
    const get = new DynamoGetItem(stack, 'Get', { table: new Table(other, 'Table', { partitionKey, tableName: 'orders' }), key });
    expect(stack.resolve(get.toStateJson()).Parameters.TableName).toEqual({
      'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':dynamodb:eu-west-1:222222222222:table/orders']],
    });
  });
});

describe('a table of another region', () => {
  const global = (stack: Stack) => {
    return new TableV2(stack, 'Table', { partitionKey, tableName: 'orders', replicas: [{ region: 'us-east-1' }] });
  };

  it('is refused', () => {
    expect(() => synthGet((stack) => global(stack).replica('us-east-1'), HERE)).toThrow(
      '[Stack/Get] table is the table Stack/Table/ReplicaTableus-east-1 in us-east-1: the state machine is in eu-west-1, and Step Functions calls DynamoDB in its own region. Give a table in eu-west-1: of a global table its replica, by table.replica(…) or Table.fromTableName(…).',
    );
  });

  it('is taken if it has a replica here', () => {
    const app = new App();
    const other = new Stack(app, 'Other', { env: { account: '111111111111', region: 'us-east-1' } });
    const stack = new Stack(app, 'Stack', HERE);
    const table = new TableV2(other, 'Table', { partitionKey, tableName: 'orders', replicas: [{ region: 'eu-west-1' }] });
    const get = new DynamoGetItem(stack, 'Get', { table: table.replica('eu-west-1'), key });
    expect(stack.resolve(get.toStateJson()).Parameters.TableName).toBe('orders');
  });

  it('is refused in any list', () => {
    const table = (stack: Stack) => Table.fromTableArn(stack, 'Table', 'arn:aws:dynamodb:us-east-1:111111111111:table/orders');
    expect(() =>
      synth((stack) => new DynamoBatchGetItem(stack, 'Get', { requests: [{ table: table(stack), keys: [key] }] }), { stack: HERE }),
    ).toThrow('[Stack/Get] requests[0].table is the table Stack/Table in us-east-1');
  });
});

describe('#10010: may use the key of an encrypted table', () => {
  const READ = ['kms:Decrypt', 'kms:DescribeKey'];
  const WRITE = [...READ, 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'];
  const KEY_OF_TABLE = '${TableKey25666F95.Arn}';

  it.each<[string, MakeTable, string]>([
    ['made with the table', (stack) => tableOf(stack, { encryption: TableEncryption.CUSTOMER_MANAGED }), KEY_OF_TABLE],
    ['given to the table', (stack) => tableOf(stack, { encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) }), KEY],
    [
      'imported with the table',
      (stack) => Table.fromTableAttributes(stack, 'Table', { tableName: 'orders', encryptionKey: Key.fromKeyArn(stack, 'Key', KEY) }),
      KEY,
    ],
    [
      'of a table v2',
      (stack) =>
        new TableV2(stack, 'Table', { partitionKey, encryption: TableEncryptionV2.customerManagedKey(Key.fromKeyArn(stack, 'Key', KEY)) }),
      KEY,
    ],
  ])('%s', (_, table, arn) => {
    const statementOf = (make: (stack: Stack) => sfn.TaskStateBase) => synth(make, { stack: HERE }).statements[1];
    expect(statementOf((stack) => new DynamoGetItem(stack, 'Get', { table: table(stack), key }))).toEqual({
      Effect: 'Allow',
      Action: READ,
      Resource: arn,
    });
    expect(statementOf((stack) => new DynamoPutItem(stack, 'Put', { table: table(stack), item: key }))).toEqual({
      Effect: 'Allow',
      Action: WRITE,
      Resource: arn,
    });
  });

  it('for an index', () => {
    const props = { indexName: 'by-shop', keyConditionExpression: 'shop = :shop', expressionAttributeValues: { ':shop': key.id } };
    const { statements } = synth((stack) => {
      return new DynamoQuery(stack, 'Query', { ...props, table: tableOf(stack, { encryption: TableEncryption.CUSTOMER_MANAGED }) });
    });
    expect(statements[1]).toEqual({ Effect: 'Allow', Action: READ, Resource: KEY_OF_TABLE });
  });

  it('once for all operations of a transaction', () => {
    const { statements } = synth((stack) => {
      const table = tableOf(stack, { encryption: TableEncryption.CUSTOMER_MANAGED });
      const check = DynamoTransactWriteItem.conditionCheck({ table, key, conditionExpression: 'attribute_exists(id)' });
      const put = DynamoTransactWriteItem.put({ table, item: { id: DynamoAttributeValue.fromString('8') } });
      return new DynamoTransactWriteItems(stack, 'Write', { items: [check, put] });
    });
    expect(statements.map(({ Action }) => Action)).toEqual([['dynamodb:ConditionCheckItem', 'dynamodb:PutItem'], WRITE]);
  });

  it('not of one that AWS owns', () => {
    const { statements } = synth(
      (stack) => new DynamoGetItem(stack, 'Get', { table: tableOf(stack, { encryption: TableEncryption.AWS_MANAGED }), key }),
    );
    expect(statements).toHaveLength(1);
  });
});
