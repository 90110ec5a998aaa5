import { isObject } from './json-value';

/** A value as `States.Format` writes it: `{name=value}` for an object, `[a, b]` for a list. */
export function javaText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, field]) => `${name}=${javaText(field)}`)
    .join(', ')}}`;
}
