/**
 * What the nodes of an instance group or an instance fleet do.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-master-core-task-nodes.html
 */
export enum InstanceRoleType {
  /**
   * They manage the cluster.
   */
  MASTER = 'MASTER',

  /**
   * They run tasks and store data.
   */
  CORE = 'CORE',

  /**
   * They run tasks.
   */
  TASK = 'TASK',
}
