import type { aws_dynamodb } from 'aws-cdk-lib/interfaces';
import type { DynamoAttributeValue } from './attribute-value';
import type { DynamoCondition } from './condition';
import type { DynamoExpressionAttributes } from './expression-attributes';
import type { DynamoReturnValues } from './return-values';

/**
 * An operation of a transaction, on one item.
 */
export interface DynamoTransactOperation extends DynamoExpressionAttributes {
  /**
   * The table: of this region, and of this account or of another one that lets the state machine's role use it.
   */
  readonly table: aws_dynamodb.ITableRef;

  /**
   * What the error of the task has of the item if the condition is not met: ALL_OLD or NONE.
   *
   * @default DynamoReturnValues.NONE
   */
  readonly returnValuesOnConditionCheckFailure?: DynamoReturnValues;
}

/**
 * An item that a transaction puts, in place of the one with the same primary key, if there is one.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Put.html
 */
export interface DynamoTransactPut extends DynamoTransactOperation, DynamoCondition {
  /**
   * The attributes of the item by name, those of its primary key among them.
   */
  readonly item: { [key: string]: DynamoAttributeValue };
}

/**
 * An item that a transaction deletes. That there is none is no error.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Delete.html
 */
export interface DynamoTransactDelete extends DynamoTransactOperation, DynamoCondition {
  /**
   * The primary key of the item, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };
}

/**
 * An item that a transaction changes; a new one is put if there is none with the primary key.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Update.html
 */
export interface DynamoTransactUpdate extends DynamoTransactOperation, DynamoCondition {
  /**
   * The primary key of the item, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };

  /**
   * What to change, of up to 4 KiB, such as `SET total = total + :n REMOVE draft`.
   */
  readonly updateExpression: string;
}

/**
 * An item that a transaction only looks at: if the condition is not met, nothing is written.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ConditionCheck.html
 */
export interface DynamoTransactConditionCheck extends DynamoTransactOperation {
  /**
   * The primary key of the item, by name.
   */
  readonly key: { [key: string]: DynamoAttributeValue };

  /**
   * What has to be true of the item, of up to 4 KiB, such as `attribute_exists(id)`.
   */
  readonly conditionExpression: string;
}
