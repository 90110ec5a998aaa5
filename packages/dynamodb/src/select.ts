/**
 * What of the items a query or a scan returns.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html#DDB-Query-request-Select
 */
export enum DynamoSelect {
  /**
   * All attributes. For a local secondary index DynamoDB fetches those that are not in it from the table.
   */
  ALL_ATTRIBUTES = 'ALL_ATTRIBUTES',

  /**
   * All attributes that the index has.
   */
  ALL_PROJECTED_ATTRIBUTES = 'ALL_PROJECTED_ATTRIBUTES',

  /**
   * The attributes in `projectionExpression`.
   */
  SPECIFIC_ATTRIBUTES = 'SPECIFIC_ATTRIBUTES',

  /**
   * No items, only how many there are.
   */
  COUNT = 'COUNT',
}
