/**
 * What the owner of a bucket may do with objects that a build of another account puts there.
 *
 * With anything but NONE, the build's service role needs `s3:PutBucketAcl`.
 */
export enum CodeBuildBucketOwnerAccess {
  /**
   * Nothing.
   */
  NONE = 'NONE',

  /**
   * Read them.
   */
  READ_ONLY = 'READ_ONLY',

  /**
   * All; the objects are the owner's own if the bucket is set up so.
   */
  FULL = 'FULL',
}
