import type * as eks from 'aws-cdk-lib/aws-eks';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';

/**
 * An EKS cluster, by its name.
 */
export class EksClusterInput {
  /**
   * A cluster of the app, or an imported one.
   */
  public static fromCluster(cluster: eks.ICluster): EksClusterInput {
    return new EksClusterInput(cluster.clusterName);
  }

  /**
   * The name of a cluster from the input.
   *
   * @param taskInput an expression, or a text
   */
  public static fromTaskInput(taskInput: sfn.TaskInput): EksClusterInput {
    return new EksClusterInput(taskInput.value);
  }

  private constructor(
    /**
     * The name of the cluster.
     */
    public readonly clusterName: string,
  ) {}
}
