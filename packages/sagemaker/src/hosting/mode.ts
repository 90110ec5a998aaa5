/**
 * How many models a container hosts.
 */
export enum Mode {
  /**
   * One.
   */
  SINGLE_MODEL = 'SingleModel',

  /**
   * Many, each loaded when it is asked for.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/multi-model-endpoints.html
   */
  MULTI_MODEL = 'MultiModel',
}
