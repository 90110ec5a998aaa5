import type { ItemBatcher, MapState } from '@sfn-tasks/asl';
import { flowOf } from '../execution/data-flow';
import type { StateVisit } from '../execution/state-visit';
import { sizeOf } from '../json/json-size';
import { countOf } from '../states/dynamic-number';

/** What one execution of a distributed `Map` is given, and of how many items it is. */
export interface MapInput {
  readonly input: unknown;
  readonly items: number;
}

/**
 * Put items together as `ItemBatcher` says.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html
 */
export async function batchesOf(
  visit: StateVisit<MapState>,
  batcher: ItemBatcher | undefined,
  inputs: unknown[],
  effective: unknown,
): Promise<MapInput[]> {
  if (!batcher) return inputs.map((input) => ({ input, items: 1 }));
  const most = (await countOf(visit, 'MaxItemsPerBatch', batcher, effective)) || Number.POSITIVE_INFINITY;
  const mostBytes = (await countOf(visit, 'MaxInputBytesPerBatch', batcher, effective)) || Number.POSITIVE_INFINITY;
  const { BatchInput } = batcher;
  const shared = BatchInput === undefined ? {} : { BatchInput: await flowOf(visit).template(visit, BatchInput, 'BatchInput', effective) };
  const batches: unknown[][] = [];
  let bytes = 0;
  const around = sizeOf({ ...shared, Items: [] });
  for (const input of inputs) {
    const size = sizeOf(input) + 1;
    const last = batches.at(-1);
    if (last && last.length < most && bytes + size <= mostBytes) {
      last.push(input);
      bytes += size;
    } else {
      batches.push([input]);
      bytes = around + size;
    }
  }
  return batches.map((Items) => ({ input: { ...shared, Items }, items: Items.length }));
}
