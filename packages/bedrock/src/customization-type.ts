/**
 * How a base model is customized.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html
 */
export enum CustomizationType {
  /**
   * With labeled data, for a task.
   */
  FINE_TUNING = 'FINE_TUNING',

  /**
   * With unlabeled data, for a field of knowledge.
   */
  CONTINUED_PRE_TRAINING = 'CONTINUED_PRE_TRAINING',

  /**
   * With the answers of a larger model, the teacher, which `additionalParameters` name in `CustomizationConfig`.
   */
  DISTILLATION = 'DISTILLATION',
}
