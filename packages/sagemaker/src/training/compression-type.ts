/**
 * How data is compressed.
 */
export enum CompressionType {
  /**
   * Not at all.
   */
  NONE = 'None',

  /**
   * With gzip.
   */
  GZIP = 'Gzip',
}
