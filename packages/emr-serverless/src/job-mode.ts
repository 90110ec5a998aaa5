/**
 * How a job runs.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-spark-streaming-job-runs.html
 */
export enum EmrServerlessJobMode {
  /**
   * Until its work is done.
   */
  BATCH = 'BATCH',

  /**
   * Until it is cancelled, working on data as they come.
   */
  STREAMING = 'STREAMING',
}
