/**
 * Where a cluster looks up who may use it.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/grant-k8s-access.html
 */
export enum EksAuthenticationMode {
  /**
   * In its access entries.
   */
  API = 'API',

  /**
   * In both; access entries prevail.
   */
  API_AND_CONFIG_MAP = 'API_AND_CONFIG_MAP',

  /**
   * In its `aws-auth` ConfigMap.
   */
  CONFIG_MAP = 'CONFIG_MAP',
}
