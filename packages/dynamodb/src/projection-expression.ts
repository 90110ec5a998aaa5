import { ifKnown, isKnownLater, joinTexts, numberAsText, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The way to an attribute, from the item through its maps and lists, such as `address.lines[0]`.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ProjectionExpressions.html
 */
export class DynamoProjectionExpression {
  private readonly texts: string[] = [];

  /**
   * Go on to an attribute.
   *
   * @param attr its name, or a placeholder such as `#name` that `expressionAttributeNames` explains; an expression will do
   */
  public withAttribute(attr: string): DynamoProjectionExpression {
    this.texts.push(...(this.texts.length > 0 ? ['.', attr] : [attr]));
    return this;
  }

  /**
   * Go on to an item of a list.
   *
   * @param index counted from 0; an expression will do
   * @throws if there is no attribute before it, or if it is no index
   */
  public atIndex(index: number): DynamoProjectionExpression {
    if (this.texts.length === 0) throw new Error('Expression must start with an attribute');
    if (!isKnownLater(index) && !(Number.isInteger(index) && index >= 0)) {
      throw new Error(`The index ${index} is none of a list: it has to be a whole number from 0 on. Count from 0.`);
    }
    this.texts.push('[', numberAsText(index), ']');
    return this;
  }

  /**
   * The expression as DynamoDB spells it.
   */
  public toString(): string {
    return this.texts.join('');
  }

  /**
   * The parts of the expression, of which any may be an expression of the state machine.
   *
   * @internal
   */
  public _texts(): string[] {
    return this.texts;
  }
}

/**
 * The projection as DynamoDB spells it: all expressions in one text.
 *
 * @internal
 */
export function projectionText(scope: IConstruct, expressions: DynamoProjectionExpression[] | undefined): string | undefined {
  return renderStruct(expressions, (known) => {
    const texts = known.flatMap((expression, index) => [...(index > 0 ? [','] : []), ...expression._texts()]);
    return texts.length === 1 ? texts[0] : joinTexts(scope, 'projectionExpression', texts);
  });
}

/**
 * Refuse a projection of nothing.
 *
 * @internal
 */
export function requireProjection(scope: IConstruct, prop: string, expressions: DynamoProjectionExpression[] | undefined): void {
  const known = ifKnown(expressions);
  if (!known || (known.length > 0 && known.every((expression) => expression._texts().length > 0))) return;
  refuse(scope, {
    prop,
    given: known.length > 0 ? `'${known.join(',')}'` : 'empty',
    because: 'DynamoDB takes no projection of nothing',
    remedy: 'Leave it out, and begin each expression in it with withAttribute(…)',
  });
}
