import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { AttributeType, Table, TableEncryption, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  DynamoAttributeValue,
  type DynamoBatchGetItemProps,
  type DynamoBatchWriteItemProps,
  DynamoConsumedCapacity,
  type DynamoDeleteItemProps,
  type DynamoGetItemProps,
  DynamoItemCollectionMetrics,
  DynamoProjectionExpression,
  type DynamoPutItemProps,
  type DynamoQueryProps,
  DynamoReturnValues,
  type DynamoScanProps,
  DynamoSelect,
  type DynamoTransactGetItemsProps,
  DynamoTransactWriteItem,
  type DynamoTransactWriteItemsProps,
  type DynamoUpdateItemProps,
  DynamoWriteRequest,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

export const OTHER_ACCOUNT = 'arn:aws:dynamodb:eu-west-1:222222222222:table/orders';

export function tableOf(scope: Construct, props: Partial<TableProps> = {}): Table {
  return new Table(scope, 'Table', { partitionKey: { name: 'id', type: AttributeType.STRING }, ...props });
}

const elsewhere = (scope: Construct) => Table.fromTableArn(scope, 'Table', OTHER_ACCOUNT);
const encrypted = (scope: Construct) => tableOf(scope, { encryption: TableEncryption.CUSTOMER_MANAGED });
const attribute = (...names: string[]) =>
  names.reduce((expression, name) => expression.withAttribute(name), new DynamoProjectionExpression());

const key = { id: DynamoAttributeValue.fromString('order-7'), day: DynamoAttributeValue.fromNumber(3) };

const ofTheState = {
  stateName: 'Use the orders',
  comment: 'in the table',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
  inputPath: '$.in',
  resultSelector: { 'item.$': '$.Item' },
  resultPath: '$.order',
  outputPath: '$.order',
  assign: { item: JsonPath.objectAt('$.Item') },
};

const placeholders = {
  expressionAttributeNames: { '#status': 'status' },
  expressionAttributeValues: { ':open': DynamoAttributeValue.fromString('open') },
};

const answers = {
  returnConsumedCapacity: DynamoConsumedCapacity.TOTAL,
  returnItemCollectionMetrics: DynamoItemCollectionMetrics.SIZE,
};

const condition = { ...placeholders, conditionExpression: '#status = :open' };

/** Every kind of value that both integrations spell alike, and those that they do not. */
const everyValue = {
  text: DynamoAttributeValue.fromString('Vienna'),
  count: DynamoAttributeValue.fromNumber(4.5),
  exact: DynamoAttributeValue.numberFromString('0.1000'),
  binary: DynamoAttributeValue.fromBinary('AQID'),
  texts: DynamoAttributeValue.fromStringSet(['a', 'b']),
  counts: DynamoAttributeValue.fromNumberSet([1, 2]),
  exacts: DynamoAttributeValue.numberSetFromStrings(['1', '2']),
  binaries: DynamoAttributeValue.fromBinarySet(['AQID']),
  nothing: DynamoAttributeValue.fromNull(true),
  paid: DynamoAttributeValue.fromBoolean(false),
  map: DynamoAttributeValue.fromMap({
    list: DynamoAttributeValue.fromList([DynamoAttributeValue.fromBoolean(true), DynamoAttributeValue.fromStringSet(['c'])]),
  }),
};

const runtimeKey = { id: DynamoAttributeValue.fromString(JsonPath.stringAt('$.id')) };

const everyPath = {
  ...runtimeKey,
  count: DynamoAttributeValue.fromNumber(JsonPath.numberAt('$.count')),
  exact: DynamoAttributeValue.numberFromString(JsonPath.stringAt('$.exact')),
  texts: DynamoAttributeValue.fromStringSet(JsonPath.listAt('$.texts')),
  exacts: DynamoAttributeValue.numberSetFromStrings(JsonPath.listAt('$.exacts')),
  map: DynamoAttributeValue.mapFromJsonPath('$.map'),
  list: DynamoAttributeValue.listFromJsonPath('$.list'),
  paid: DynamoAttributeValue.booleanFromJsonPath('$.paid'),
};

const jsonataKey = { id: DynamoAttributeValue.fromString('{% $states.input.id %}') };

const everyExpression = {
  ...jsonataKey,
  count: DynamoAttributeValue.fromNumber(Jsonata.number('{% $states.input.count %}')),
  texts: DynamoAttributeValue.fromStringSet(Jsonata.list('{% $states.input.texts %}')),
  map: DynamoAttributeValue.mapFromJsonata('{% $states.input.map %}'),
  list: DynamoAttributeValue.listFromJsonata('{% $states.input.list %}'),
  paid: DynamoAttributeValue.booleanFromJsonata('{% $states.input.paid %}'),
};

const runtimeCondition = {
  conditionExpression: JsonPath.stringAt('$.condition'),
  expressionAttributeNames: { '#status': JsonPath.stringAt('$.name') },
  expressionAttributeValues: { ':open': DynamoAttributeValue.fromString(JsonPath.stringAt('$.value')) },
};

const jsonataCondition = {
  conditionExpression: '{% $states.input.condition %}',
  expressionAttributeNames: { '#status': '{% $states.input.name %}' },
  expressionAttributeValues: { ':open': DynamoAttributeValue.fromString('{% $states.input.value %}') },
};

const getItem: Samples<DynamoGetItemProps> = {
  least: (scope) => ({ table: tableOf(scope), key }),
  fullest: (scope) => ({
    ...ofTheState,
    table: tableOf(scope),
    key,
    consistentRead: true,
    expressionAttributeNames: { '#status': 'status' },
    projectionExpression: [attribute('#status'), attribute('lines').atIndex(2).withAttribute('price')],
    returnConsumedCapacity: DynamoConsumedCapacity.INDEXES,
  }),
  encrypted: (scope) => ({ table: encrypted(scope), key }),
  otherAccount: (scope) => ({ table: elsewhere(scope), key }),
  jsonPath: (scope) => ({
    table: Table.fromTableName(scope, 'Table', JsonPath.stringAt('$.table')),
    key: runtimeKey,
    projectionExpression: [attribute(JsonPath.stringAt('$.attribute'))],
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    table: tableOf(scope),
    key: jsonataKey,
    consistentRead: Jsonata.any('{% $states.input.consistent %}'),
    outputs: '{% $states.result.Item %}',
  }),
};

const putItem: Samples<DynamoPutItemProps> = {
  least: (scope) => ({ table: tableOf(scope), item: key }),
  fullest: (scope) => ({
    ...ofTheState,
    ...condition,
    ...answers,
    table: tableOf(scope),
    item: { ...key, ...everyValue },
    returnValues: DynamoReturnValues.ALL_OLD,
  }),
  encrypted: (scope) => ({ table: encrypted(scope), item: key }),
  otherAccount: (scope) => ({ table: elsewhere(scope), item: key }),
  jsonPath: (scope) => ({ ...runtimeCondition, table: tableOf(scope), item: everyPath }),
  jsonata: (scope) => ({ ...jsonataCondition, queryLanguage: JSONATA, table: tableOf(scope), item: everyExpression }),
};

const deleteItem: Samples<DynamoDeleteItemProps> = {
  least: (scope) => ({ table: tableOf(scope), key }),
  fullest: (scope) => ({
    ...ofTheState,
    ...condition,
    ...answers,
    table: tableOf(scope),
    key,
    returnValues: DynamoReturnValues.ALL_OLD,
  }),
  encrypted: (scope) => ({ table: encrypted(scope), key }),
  otherAccount: (scope) => ({ table: elsewhere(scope), key }),
  jsonPath: (scope) => ({ ...runtimeCondition, table: tableOf(scope), key: runtimeKey }),
  jsonata: (scope) => ({ ...jsonataCondition, queryLanguage: JSONATA, table: tableOf(scope), key: jsonataKey }),
};

const updateItem: Samples<DynamoUpdateItemProps> = {
  least: (scope) => ({ table: tableOf(scope), key }),
  fullest: (scope) => ({
    ...ofTheState,
    ...condition,
    ...answers,
    table: tableOf(scope),
    key,
    updateExpression: 'SET #status = :open',
    returnValues: DynamoReturnValues.UPDATED_NEW,
  }),
  encrypted: (scope) => ({ table: encrypted(scope), key }),
  otherAccount: (scope) => ({ table: elsewhere(scope), key }),
  jsonPath: (scope) => ({ ...runtimeCondition, table: tableOf(scope), key: runtimeKey, updateExpression: JsonPath.stringAt('$.update') }),
  jsonata: (scope) => ({
    ...jsonataCondition,
    queryLanguage: JSONATA,
    table: tableOf(scope),
    key: jsonataKey,
    updateExpression: '{% $states.input.update %}',
  }),
};

const selection = {
  ...placeholders,
  indexName: 'by-shop',
  filterExpression: '#status = :open',
  projectionExpression: [attribute('id'), attribute('lines').atIndex(0)],
  select: DynamoSelect.SPECIFIC_ATTRIBUTES,
  consistentRead: true,
  limit: 50,
  exclusiveStartKey: key,
  returnConsumedCapacity: DynamoConsumedCapacity.INDEXES,
};

const runtimeSelection = {
  indexName: JsonPath.stringAt('$.index'),
  filterExpression: JsonPath.stringAt('$.filter'),
  expressionAttributeNames: { '#status': JsonPath.stringAt('$.name') },
  expressionAttributeValues: { ':open': DynamoAttributeValue.booleanFromJsonPath('$.open') },
  limit: JsonPath.numberAt('$.limit'),
  exclusiveStartKey: runtimeKey,
};

const jsonataSelection = {
  queryLanguage: JSONATA,
  indexName: '{% $states.input.index %}',
  filterExpression: '{% $states.input.filter %}',
  expressionAttributeValues: Jsonata.any('{% $states.input.values %}'),
  projectionExpression: [attribute('{% $states.input.attribute %}', 'price')],
  limit: Jsonata.number('{% $states.input.limit %}'),
  exclusiveStartKey: Jsonata.any('{% $states.input.LastEvaluatedKey %}'),
  outputs: '{% $states.result.Items %}',
};

const query: Samples<DynamoQueryProps> = {
  least: (scope) => ({ table: tableOf(scope), keyConditionExpression: 'id = :id', expressionAttributeValues: { ':id': key.id } }),
  fullest: (scope) => ({
    ...ofTheState,
    ...selection,
    table: tableOf(scope),
    keyConditionExpression: 'shop = :shop',
    expressionAttributeValues: { ...placeholders.expressionAttributeValues, ':shop': key.id },
    scanIndexForward: false,
  }),
  encrypted: (scope) => ({
    table: encrypted(scope),
    keyConditionExpression: 'id = :id',
    expressionAttributeValues: { ':id': key.id },
    select: DynamoSelect.COUNT,
  }),
  otherAccount: (scope) => ({
    table: elsewhere(scope),
    indexName: 'by-shop',
    keyConditionExpression: 'id = :id',
    expressionAttributeValues: { ':id': key.id },
  }),
  jsonPath: (scope) => ({ ...runtimeSelection, table: tableOf(scope), keyConditionExpression: JsonPath.stringAt('$.key') }),
  jsonata: (scope) => ({ ...jsonataSelection, table: tableOf(scope), keyConditionExpression: '{% $states.input.key %}' }),
};

const scan: Samples<DynamoScanProps> = {
  least: (scope) => ({ table: tableOf(scope) }),
  fullest: (scope) => ({ ...ofTheState, ...selection, table: tableOf(scope), segment: 1, totalSegments: 4 }),
  otherAccount: (scope) => ({ table: elsewhere(scope) }),
  jsonPath: (scope) => ({
    ...runtimeSelection,
    table: tableOf(scope),
    segment: JsonPath.numberAt('$.segment'),
    totalSegments: JsonPath.numberAt('$.segments'),
  }),
  jsonata: (scope) => ({ ...jsonataSelection, table: tableOf(scope) }),
};

const batchGetItem: Samples<DynamoBatchGetItemProps> = {
  least: (scope) => ({ requests: [{ table: Table.fromTableName(scope, 'Table', 'orders'), keys: [key] }] }),
  fullest: (scope) => ({
    ...ofTheState,
    requests: [
      {
        table: tableOf(scope),
        keys: [key, { ...key, id: DynamoAttributeValue.fromString('order-8') }],
        consistentRead: true,
        expressionAttributeNames: { '#status': 'status' },
        projectionExpression: [attribute('#status')],
      },
      { table: Table.fromTableName(scope, 'Shops', 'shops'), keys: [{ id: DynamoAttributeValue.fromString('shop-1') }] },
    ],
    returnConsumedCapacity: DynamoConsumedCapacity.TOTAL,
  }),
  otherAccount: (scope) => ({ requests: [{ table: elsewhere(scope), keys: [key] }] }),
  jsonPath: (scope) => ({ requests: [{ table: tableOf(scope), keys: [runtimeKey] }] }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    requests: [{ table: tableOf(scope), keys: Jsonata.any('{% $states.input.keys %}') }],
    outputs: '{% $states.result.Responses %}',
  }),
};

const batchWriteItem: Samples<DynamoBatchWriteItemProps> = {
  least: (scope) => ({ requests: [{ table: Table.fromTableName(scope, 'Table', 'orders'), writes: [DynamoWriteRequest.put(key)] }] }),
  fullest: (scope) => ({
    ...ofTheState,
    ...answers,
    requests: [
      { table: tableOf(scope), writes: [DynamoWriteRequest.put({ ...key, ...everyValue }), DynamoWriteRequest.delete(key)] },
      { table: Table.fromTableName(scope, 'Shops', 'shops'), writes: [DynamoWriteRequest.delete({ id: key.id })] },
    ],
  }),
  encrypted: (scope) => ({ requests: [{ table: encrypted(scope), writes: [DynamoWriteRequest.put(key)] }] }),
  otherAccount: (scope) => ({ requests: [{ table: elsewhere(scope), writes: [DynamoWriteRequest.put(key)] }] }),
  jsonPath: (scope) => ({
    requests: [{ table: tableOf(scope), writes: [DynamoWriteRequest.put(everyPath), DynamoWriteRequest.delete(runtimeKey)] }],
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    requests: [{ table: tableOf(scope), writes: Jsonata.any('{% $states.input.writes %}') }],
  }),
  waitForTaskToken: (scope) => ({
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    requests: [
      {
        table: tableOf(scope),
        writes: [DynamoWriteRequest.put({ ...key, token: DynamoAttributeValue.fromString(JsonPath.taskToken) })],
      },
    ],
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: JSONATA,
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    requests: [
      {
        table: tableOf(scope),
        writes: [DynamoWriteRequest.put({ ...key, token: DynamoAttributeValue.fromString('{% $states.context.Task.Token %}') })],
      },
    ],
  }),
};

const transactGetItems: Samples<DynamoTransactGetItemsProps> = {
  least: (scope) => ({ items: [{ table: tableOf(scope), key }] }),
  fullest: (scope) => ({
    ...ofTheState,
    items: [
      {
        table: tableOf(scope),
        key,
        expressionAttributeNames: { '#status': 'status' },
        projectionExpression: [attribute('#status'), attribute('total')],
      },
      { table: Table.fromTableName(scope, 'Shops', 'shops'), key: { id: key.id } },
    ],
    returnConsumedCapacity: DynamoConsumedCapacity.TOTAL,
  }),
  otherAccount: (scope) => ({ items: [{ table: elsewhere(scope), key }] }),
  jsonPath: (scope) => ({ items: [{ table: Table.fromTableName(scope, 'Table', JsonPath.stringAt('$.table')), key: runtimeKey }] }),
  jsonata: (scope) => ({ queryLanguage: JSONATA, items: [{ table: tableOf(scope), key: Jsonata.any('{% $states.input.key %}') }] }),
};

const transactWriteItems: Samples<DynamoTransactWriteItemsProps> = {
  least: (scope) => ({ items: [DynamoTransactWriteItem.put({ table: tableOf(scope), item: key })] }),
  fullest: (scope) => {
    const table = tableOf(scope);
    const operation = { ...condition, table, returnValuesOnConditionCheckFailure: DynamoReturnValues.ALL_OLD };
    return {
      ...ofTheState,
      ...answers,
      items: [
        DynamoTransactWriteItem.put({ ...operation, item: { ...key, ...everyValue } }),
        DynamoTransactWriteItem.update({ ...operation, key, updateExpression: 'SET #status = :open' }),
        DynamoTransactWriteItem.delete({ ...operation, key: { id: key.id } }),
        DynamoTransactWriteItem.conditionCheck({
          table: Table.fromTableName(scope, 'Shops', 'shops'),
          key: { id: key.id },
          conditionExpression: 'attribute_exists(id)',
        }),
      ],
      clientRequestToken: 'order-7',
    };
  },
  encrypted: (scope) => ({ items: [DynamoTransactWriteItem.put({ table: encrypted(scope), item: key })] }),
  otherAccount: (scope) => ({ items: [DynamoTransactWriteItem.put({ table: elsewhere(scope), item: key })] }),
  jsonPath: (scope) => ({
    items: [
      DynamoTransactWriteItem.update({ ...runtimeCondition, table: tableOf(scope), key: runtimeKey, updateExpression: 'REMOVE draft' }),
    ],
    clientRequestToken: JsonPath.stringAt('$.token'),
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    items: [DynamoTransactWriteItem.put({ ...jsonataCondition, table: tableOf(scope), item: everyExpression })],
    clientRequestToken: '{% $states.input.token %}',
  }),
  waitForTaskToken: (scope) => ({
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    items: [
      DynamoTransactWriteItem.put({
        table: tableOf(scope),
        item: { ...key, token: DynamoAttributeValue.fromString(JsonPath.taskToken) },
      }),
    ],
  }),
  waitForTaskTokenInJsonata: (scope) => ({
    queryLanguage: JSONATA,
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    items: [
      DynamoTransactWriteItem.put({
        table: tableOf(scope),
        item: { ...key, token: DynamoAttributeValue.fromString('{% $states.context.Task.Token %}') },
      }),
    ],
  }),
};

export const samples = {
  DynamoBatchGetItem: batchGetItem,
  DynamoBatchWriteItem: batchWriteItem,
  DynamoDeleteItem: deleteItem,
  DynamoGetItem: getItem,
  DynamoPutItem: putItem,
  DynamoQuery: query,
  DynamoScan: scan,
  DynamoTransactGetItems: transactGetItems,
  DynamoTransactWriteItems: transactWriteItems,
  DynamoUpdateItem: updateItem,
};
