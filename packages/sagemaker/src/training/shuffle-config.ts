import { renderStruct } from '@sfn-tasks/core';

/**
 * How the data of a channel is shuffled.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ShuffleConfig.html
 */
export interface ShuffleConfig {
  /**
   * The number that the order is made from.
   */
  readonly seed: number;
}

/**
 * The configuration as the API spells it.
 *
 * @internal
 */
export function renderShuffleConfig(config: ShuffleConfig | undefined): unknown {
  return renderStruct(config, ({ seed }) => ({ Seed: seed }));
}
