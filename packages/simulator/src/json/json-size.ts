/** How many bytes a value may have that goes from state to state: 256 KiB of UTF-8. */
export const LARGEST_PAYLOAD = 262_144;

/** Sizes of values met before; a value never changes. */
const SIZES = new WeakMap<object, number>();

/** The bytes of a value as JSON in UTF-8, as AWS counts payloads. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return Buffer.byteLength(JSON.stringify(value));
  const known = SIZES.get(value);
  if (known !== undefined) return known;
  const size = Buffer.byteLength(JSON.stringify(value));
  SIZES.set(value, size);
  return size;
}
