/**
 * Whether an answer tells how large the collections of items are that were written to: all items of one partition key, in a table with a
 * local secondary index.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html#LSI.ItemCollections
 */
export enum DynamoItemCollectionMetrics {
  /**
   * An estimate of their sizes.
   */
  SIZE = 'SIZE',

  /**
   * Nothing.
   */
  NONE = 'NONE',
}
