/**
 * What an answer says of the capacity that the request took.
 */
export enum DynamoConsumedCapacity {
  /**
   * All of it, and how much each table and each index took.
   */
  INDEXES = 'INDEXES',

  /**
   * All of it, as one number.
   */
  TOTAL = 'TOTAL',

  /**
   * Nothing.
   */
  NONE = 'NONE',
}
