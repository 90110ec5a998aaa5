/**
 * What an application runs.
 */
export enum EmrServerlessApplicationType {
  /**
   * Apache Spark.
   */
  SPARK = 'SPARK',

  /**
   * Apache Hive.
   */
  HIVE = 'HIVE',
}
