/**
 * What the location of data in S3 names.
 */
export enum S3DataType {
  /**
   * An object that lists the objects to use.
   */
  MANIFEST_FILE = 'ManifestFile',

  /**
   * How the keys of the objects to use begin.
   */
  S3_PREFIX = 'S3Prefix',

  /**
   * An object with a line of JSON for each object to use, labels included.
   */
  AUGMENTED_MANIFEST_FILE = 'AugmentedManifestFile',
}

/**
 * How data is divided among instances.
 */
export enum S3DataDistributionType {
  /**
   * Each instance gets all of it.
   */
  FULLY_REPLICATED = 'FullyReplicated',

  /**
   * Each instance gets a share of the objects.
   */
  SHARDED_BY_S3_KEY = 'ShardedByS3Key',
}
