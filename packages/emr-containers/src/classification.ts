/**
 * A configuration file of the software that a job runs on, by the name that EMR knows it by.
 *
 * Any other one is `new Classification('name')`.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html
 */
export class Classification {
  /**
   * What EMR itself sets up for Spark, such as `maximizeResourceAllocation`.
   */
  public static readonly SPARK = new Classification('spark');

  /**
   * `spark-defaults.conf`.
   */
  public static readonly SPARK_DEFAULTS = new Classification('spark-defaults');

  /**
   * `spark-env.sh`.
   */
  public static readonly SPARK_ENV = new Classification('spark-env');

  /**
   * `hive-site.xml` of Spark.
   */
  public static readonly SPARK_HIVE_SITE = new Classification('spark-hive-site');

  /**
   * `log4j.properties` of Spark.
   */
  public static readonly SPARK_LOG4J = new Classification('spark-log4j');

  /**
   * `metrics.properties` of Spark.
   */
  public static readonly SPARK_METRICS = new Classification('spark-metrics');

  /**
   * @param classificationStatement the name, of 1 to 1,024 characters; an expression will do
   */
  constructor(public readonly classificationStatement: string) {}
}
