import { renderStruct } from '@sfn-tasks/core';

/**
 * A map as the list of `Key` and `Value` that the service takes; a list that is only known later passes as it is.
 *
 * @internal
 */
export function renderKeyValues(map: { [key: string]: string } | undefined): unknown {
  return renderStruct(map, (known) => Object.entries(known).map(([Key, Value]) => ({ Key, Value })));
}
