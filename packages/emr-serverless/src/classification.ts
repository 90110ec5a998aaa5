/**
 * A configuration file of the software on the workers, by the name that EMR knows it by.
 *
 * Any other one is `new EmrServerlessClassification('name')`.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/default-configs.html
 */
export class EmrServerlessClassification {
  /**
   * `core-site.xml` of Hadoop, for Hive.
   */
  public static readonly CORE_SITE = new EmrServerlessClassification('core-site');

  /**
   * `emrfs-site.xml`, the settings of EMRFS, for Spark and Hive.
   */
  public static readonly EMRFS_SITE = new EmrServerlessClassification('emrfs-site');

  /**
   * `hive-site.xml`, for Hive.
   */
  public static readonly HIVE_SITE = new EmrServerlessClassification('hive-site');

  /**
   * `spark-defaults.conf`, for Spark.
   */
  public static readonly SPARK_DEFAULTS = new EmrServerlessClassification('spark-defaults');

  /**
   * `log4j2.properties` of the driver, for Spark.
   */
  public static readonly SPARK_DRIVER_LOG4J2 = new EmrServerlessClassification('spark-driver-log4j2');

  /**
   * `log4j2.properties` of the executors, for Spark.
   */
  public static readonly SPARK_EXECUTOR_LOG4J2 = new EmrServerlessClassification('spark-executor-log4j2');

  /**
   * `tez-site.xml`, for Hive.
   */
  public static readonly TEZ_SITE = new EmrServerlessClassification('tez-site');

  /**
   * @param classificationStatement the name, of 1 to 1,024 characters; an expression will do
   */
  constructor(public readonly classificationStatement: string) {}
}
