/**
 * Who encrypts the results of a query, and with whose key.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html
 */
export enum EncryptionOption {
  /**
   * S3, with a key of its own.
   */
  S3_MANAGED = 'SSE_S3',

  /**
   * S3, with a key of AWS KMS.
   */
  KMS = 'SSE_KMS',

  /**
   * Athena, with a key of AWS KMS, before it writes to S3.
   */
  CLIENT_SIDE_KMS = 'CSE_KMS',
}
