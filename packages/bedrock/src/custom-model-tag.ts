import { renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * A tag of a customization job, or of the model that it makes.
 */
export interface CustomModelTag {
  /**
   * The key, of 1 to 128 characters.
   */
  readonly key: string;

  /**
   * The value, of up to 256 characters.
   */
  readonly value: string;
}

/**
 * The tags as the API spells them.
 *
 * @internal
 */
export function renderTags(tags: CustomModelTag[] | undefined): unknown[] | undefined {
  return renderEach(tags, ({ key, value }) => ({ Key: key, Value: value }));
}

/**
 * Refuse more tags than Bedrock takes.
 *
 * @internal
 */
export function requireTags(scope: IConstruct, prop: string, tags: CustomModelTag[] | undefined): void {
  requireLength(scope, prop, tags, { min: 0, max: 200 });
}
