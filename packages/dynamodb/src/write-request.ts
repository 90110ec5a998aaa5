import type { IConstruct } from 'constructs';
import type { DynamoAttributeValue } from './attribute-value';
import { ofSdk } from './attributes';
import { requireItem, requireKey } from './key';

/**
 * An item that a batch puts or deletes.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_WriteRequest.html
 */
export class DynamoWriteRequest {
  /**
   * Put an item, in place of the one with the same primary key, if there is one.
   *
   * @param item its attributes by name, those of its primary key among them
   */
  public static put(item: { [key: string]: DynamoAttributeValue }): DynamoWriteRequest {
    return new DynamoWriteRequest(item, undefined);
  }

  /**
   * Delete an item. That there is none is no error.
   *
   * @param key its primary key, by name
   */
  public static delete(key: { [key: string]: DynamoAttributeValue }): DynamoWriteRequest {
    return new DynamoWriteRequest(undefined, key);
  }

  private constructor(
    private readonly item?: { [key: string]: DynamoAttributeValue },
    private readonly key?: { [key: string]: DynamoAttributeValue },
  ) {}

  /**
   * The request as the AWS SDK integration spells it.
   *
   * @internal
   */
  public _fields(): { [name: string]: unknown } {
    return this.item ? { PutRequest: { Item: ofSdk(this.item) } } : { DeleteRequest: { Key: ofSdk(this.key) } };
  }

  /**
   * Refuse an item or a key that DynamoDB does not take.
   *
   * @internal
   */
  public _require(scope: IConstruct, prop: string): void {
    if (this.item) requireItem(scope, prop, this.item);
    if (this.key) requireKey(scope, prop, this.key);
  }
}
