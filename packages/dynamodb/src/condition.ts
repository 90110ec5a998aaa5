import type { IConstruct } from 'constructs';
import type { Spelling } from './attributes';
import { type DynamoExpressionAttributes, requirePlaceholders } from './expression-attributes';

/** A condition for a write. */
export interface DynamoCondition extends DynamoExpressionAttributes {
  /**
   * What has to be true of the item for it to be written, of up to 4 KiB, such as `attribute_not_exists(id)`. If it is not, the task fails.
   *
   * @default - none
   */
  readonly conditionExpression?: string;
}

/**
 * The condition and its placeholders as DynamoDB spells them.
 *
 * @internal
 */
export function conditionFields(condition: DynamoCondition, spell: Spelling): { [name: string]: unknown } {
  return {
    ConditionExpression: condition.conditionExpression,
    ExpressionAttributeNames: condition.expressionAttributeNames,
    ExpressionAttributeValues: spell(condition.expressionAttributeValues),
  };
}

/**
 * Refuse a condition, and an update, whose expressions and placeholders do not fit together.
 *
 * @internal
 */
export function requireCondition(
  scope: IConstruct,
  at: string,
  condition: DynamoCondition & { readonly updateExpression?: string; readonly additionalParameters?: object },
): void {
  const { conditionExpression, updateExpression } = condition;
  requirePlaceholders(scope, at, condition, { conditionExpression, updateExpression });
}
