import { expressionOf, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * What an answer has of the item that was written to.
 */
export enum DynamoReturnValues {
  /**
   * Nothing.
   */
  NONE = 'NONE',

  /**
   * All attributes, as they were before.
   */
  ALL_OLD = 'ALL_OLD',

  /**
   * The attributes that were updated, as they were before.
   */
  UPDATED_OLD = 'UPDATED_OLD',

  /**
   * All attributes, as they are now.
   */
  ALL_NEW = 'ALL_NEW',

  /**
   * The attributes that were updated, as they are now.
   */
  UPDATED_NEW = 'UPDATED_NEW',
}

/**
 * Refuse what only an update returns.
 *
 * @internal
 */
export function requireOldOrNone(scope: IConstruct, prop: string, value: DynamoReturnValues | undefined): void {
  const { NONE, ALL_OLD } = DynamoReturnValues;
  if (value === undefined || value === NONE || value === ALL_OLD || expressionOf(value)) return;
  refuse(scope, {
    prop,
    value,
    because: 'DynamoDB returns it for an update only',
    remedy: 'Choose DynamoReturnValues.ALL_OLD or NONE',
  });
}
