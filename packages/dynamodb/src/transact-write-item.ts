import { requireKnown, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { type Attributes, ofSdk } from './attributes';
import { conditionFields, type DynamoCondition, requireCondition } from './condition';
import { requireItem, requireKey } from './key';
import { requireOldOrNone } from './return-values';
import { allowTables, requireReachable, tableNameOrArn } from './table';
import type {
  DynamoTransactConditionCheck,
  DynamoTransactDelete,
  DynamoTransactOperation,
  DynamoTransactPut,
  DynamoTransactUpdate,
} from './transact-operation';

/** What any of the operations may have. */
interface Operation extends DynamoTransactOperation, DynamoCondition {
  readonly item?: Attributes;
  readonly key?: Attributes;
  readonly updateExpression?: string;
}

/**
 * What a transaction does to an item.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItem.html
 */
export class DynamoTransactWriteItem {
  /**
   * Put an item, in place of the one with the same primary key, if there is one.
   */
  public static put(operation: DynamoTransactPut): DynamoTransactWriteItem {
    return new DynamoTransactWriteItem('Put', 'PutItem', operation);
  }

  /**
   * Change attributes of an item, or put a new one if there is none with the primary key.
   */
  public static update(operation: DynamoTransactUpdate): DynamoTransactWriteItem {
    return new DynamoTransactWriteItem('Update', 'UpdateItem', operation);
  }

  /**
   * Delete an item. That there is none is no error.
   */
  public static delete(operation: DynamoTransactDelete): DynamoTransactWriteItem {
    return new DynamoTransactWriteItem('Delete', 'DeleteItem', operation);
  }

  /**
   * Look at an item: if the condition is not met, nothing is written.
   */
  public static conditionCheck(operation: DynamoTransactConditionCheck): DynamoTransactWriteItem {
    return new DynamoTransactWriteItem('ConditionCheck', 'ConditionCheckItem', operation);
  }

  /** @internal */
  public readonly _name: string;

  /** @internal */
  public readonly _action: string;

  /** @internal */
  public readonly _operation: Operation;

  private constructor(name: string, action: string, operation: Operation) {
    this._name = name;
    this._action = action;
    this._operation = operation;
  }
}

/**
 * The items as the AWS SDK integration spells them.
 *
 * @internal
 */
export function transactWriteFields(scope: IConstruct, items: DynamoTransactWriteItem[]): unknown[] {
  return items.map(({ _name, _operation }) => ({
    [_name]: {
      TableName: tableNameOrArn(scope, _operation.table),
      Item: ofSdk(_operation.item),
      Key: ofSdk(_operation.key),
      UpdateExpression: _operation.updateExpression,
      ...conditionFields(_operation, ofSdk),
      ReturnValuesOnConditionCheckFailure: _operation.returnValuesOnConditionCheckFailure,
    },
  }));
}

/**
 * Permission to do what the items say; a transaction has no action of its own.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 * @internal
 */
export function allowTransactWrites(scope: IConstruct, items: DynamoTransactWriteItem[]): iam.PolicyStatement[] {
  return allowTables(
    scope,
    items.map(({ _action, _operation: { table } }) => ({
      table,
      actions: [`dynamodb:${_action}`],
      writes: _action !== 'ConditionCheckItem',
    })),
  );
}

/**
 * Refuse items that DynamoDB does not take.
 *
 * @internal
 */
export function requireTransactWrites(scope: IConstruct, items: DynamoTransactWriteItem[]): void {
  requireLength(scope, 'items', requireKnown(scope, 'items', items), { min: 1, max: 100 });
  for (const [index, item] of items.entries()) {
    const operation = requireKnown(scope, `items[${index}]`, item)._operation;
    const at = `items[${index}].`;
    requireReachable(scope, `${at}table`, operation.table);
    if (operation.item) requireItem(scope, `${at}item`, operation.item);
    if (operation.key) requireKey(scope, `${at}key`, operation.key);
    requireCondition(scope, at, operation);
    requireOldOrNone(scope, `${at}returnValuesOnConditionCheckFailure`, operation.returnValuesOnConditionCheckFailure);
  }
}
