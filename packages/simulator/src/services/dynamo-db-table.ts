import { StateError } from '../errors/state-error';
import type { TaskCall, TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import type { AttributeValue, DynamoDbItem } from './attribute-value';
import { sdkResult } from './sdk-result';
import { checkCall, refuseCall, type ServiceMock } from './service-mock';

export interface DynamoDbTableOptions {
  /** The name of the attribute. */
  readonly partitionKey: string;
  /**
   * The name of the attribute.
   *
   * @default - the partition key alone tells items apart
   */
  readonly sortKey?: string;
  /**
   * What is in the table before the first call.
   *
   * @default - nothing
   */
  readonly items?: readonly DynamoDbItem[];
}

/** A mock of a table, which keeps its items. */
export interface DynamoDbTable extends TaskFunction {
  /** What is in the table now. */
  readonly items: readonly DynamoDbItem[];
}

interface ItemRequest {
  readonly TableName: string;
  readonly Key?: DynamoDbItem;
  readonly Item?: DynamoDbItem;
  readonly ReturnValues?: string;
}

/** What each call may say; whatever else, such as an expression, would be answered wrongly. */
const FIELDS: { readonly [action: string]: readonly string[] } = {
  getItem: ['TableName', 'Key', 'ConsistentRead'],
  putItem: ['TableName', 'Item', 'ReturnValues'],
  deleteItem: ['TableName', 'Key', 'ReturnValues'],
};
const DYNAMO_DB_TABLE: ServiceMock = {
  name: 'dynamoDbTable()',
  integrations: ['dynamodb:getItem', 'dynamodb:putItem', 'dynamodb:deleteItem'],
  required: ['TableName'],
};

/**
 * A mock of one table for `dynamodb:getItem`, `dynamodb:putItem` and `dynamodb:deleteItem`, with its items in memory.
 *
 * It knows no expressions: a call with one, and any other call of DynamoDB, is refused. Mock those states by functions.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export function dynamoDbTable(options: DynamoDbTableOptions): DynamoDbTable {
  const items = [...(options.items ?? [])];
  const keys = [options.partitionKey, ...(options.sortKey === undefined ? [] : [options.sortKey])];
  let name: string | undefined;
  let calls = 0;
  const answer = (request: ItemRequest, call: TaskControl) => {
    const { action } = checkCall(call, DYNAMO_DB_TABLE);
    checkFields(request, action, call);
    name ??= request.TableName;
    if (name !== request.TableName) refuseCall(call, `dynamoDbTable() is one table, '${name}', and not '${request.TableName}'`);
    const key = action === 'putItem' ? keyOfItem(request.Item, keys) : checkedKey(request.Key, keys);
    const at = items.findIndex((item) => keys.every((attribute) => sameKey(item[attribute], key[attribute])));
    const found = at < 0 ? undefined : items[at];
    const written = action === 'putItem' && request.Item !== undefined ? [request.Item] : [];
    if (action !== 'getItem') items.splice(at < 0 ? items.length : at, 1, ...written);
    return sdkResult(++calls, resultOf(action, request, found));
  };
  return Object.assign(answer, { items });
}

function checkFields(request: ItemRequest, action: string, call: TaskCall): void {
  const unknown = Object.entries(request).find(([field, value]) => value !== 'NONE' && !FIELDS[action].includes(field));
  if (unknown !== undefined) refuseCall(call, `dynamoDbTable() does not know what ${unknown[0]} does`);
  const { ReturnValues = 'NONE' } = request;
  if (!['NONE', 'ALL_OLD'].includes(ReturnValues)) refuseCall(call, `dynamoDbTable() does not know ReturnValues ${ReturnValues}`);
}

function resultOf(action: string, { ReturnValues }: ItemRequest, found: DynamoDbItem | undefined): { readonly [field: string]: unknown } {
  if (found === undefined) return {};
  if (action === 'getItem') return { Item: found };
  return ReturnValues === 'ALL_OLD' ? { Attributes: found } : {};
}

function keyOfItem(item: DynamoDbItem | undefined, keys: readonly string[]): DynamoDbItem {
  const missing = keys.find((attribute) => item?.[attribute] === undefined);
  if (item !== undefined && missing === undefined) return item;
  throw validationError(`One or more parameter values were invalid: Missing the key ${missing} in the item`);
}

function checkedKey(key: DynamoDbItem = {}, keys: readonly string[]): DynamoDbItem {
  const fits = Object.keys(key).length === keys.length && keys.every((attribute) => key[attribute] !== undefined);
  if (fits) return key;
  throw validationError('The provided key element does not match the schema');
}

function validationError(message: string): StateError {
  return new StateError(
    'DynamoDB.AmazonDynamoDBException',
    `${message} (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ValidationException)`,
  );
}

/** Whether two values of a key are the same: numbers by what they are, and not by how they are written. */
function sameKey(left: AttributeValue, right: AttributeValue): boolean {
  if ('N' in left && 'N' in right) return Number(left.N) === Number(right.N);
  return JSON.stringify(left) === JSON.stringify(right);
}
