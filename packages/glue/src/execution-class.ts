/**
 * What capacity a job run gets.
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/add-job.html
 */
export enum ExecutionClass {
  /**
   * Spare capacity, at a lower price: the run may start late, and may lose workers. For Spark jobs of Glue 3.0 and later.
   */
  FLEX = 'FLEX',

  /**
   * Capacity of its own: the run starts soon and keeps its workers.
   */
  STANDARD = 'STANDARD',
}
