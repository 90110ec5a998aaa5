/**
 * What happens to a cluster when the standard support of its Kubernetes version ends.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
export enum EksSupportType {
  /**
   * It enters extended support, which costs more.
   */
  EXTENDED = 'EXTENDED',

  /**
   * It is upgraded.
   */
  STANDARD = 'STANDARD',
}
