/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a table has of its own under a key: `constructor` and the like are names as any other. */
export function own<T>(table: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The JSON pointer of what is below another place. */
export function at(pointer: string, ...keys: (string | number)[]): string {
  return pointer + keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Deeper than AWS takes a definition, and far from where the stack of Node.js ends. */
export const DEEPEST_NESTING = 500;

/** Whether objects and lists nest no deeper than this; found without nesting calls, so that any value can be asked for. */
export function isNestedAtMost(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let remaining = depth; remaining >= 0; remaining--) {
    level = level.filter((item) => typeof item === 'object' && item !== null).flatMap((item) => Object.values(item as object));
    if (level.length === 0) return true;
  }
  return false;
}
