/**
 * How many records go into a request to the model.
 */
export enum BatchStrategy {
  /**
   * As many as fit.
   */
  MULTI_RECORD = 'MultiRecord',

  /**
   * One.
   */
  SINGLE_RECORD = 'SingleRecord',
}
