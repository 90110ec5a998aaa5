/**
 * What stands in S3, by bucket and key as in `my-bucket/orders/today.csv`: text, or JSON for files that are JSON.
 */
export interface S3Files {
  [bucketAndKey: string]: unknown;
}
