import { SimulationError } from '../errors/simulation-error';

/** A JSON object. Values of the simulator are never changed in place, so that states share them. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Deeper than any payload of 256 KiB that a person would write, and far from where the stack of Node.js ends. */
const DEEPEST_JSON = 1_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is left of a value of JavaScript after it went through JSON.
 *
 * @param what names the value in the error
 * @throws SimulationError if JSON cannot say it: a function, a bigint, a circle, or nesting without end
 */
export function toJson(value: unknown, what: string): unknown {
  return copyJson(value, what, 0) ?? null;
}

function copyJson(value: unknown, what: string, depth: number): unknown {
  if (depth > DEEPEST_JSON) throw new SimulationError(`${what} nests more than ${DEEPEST_JSON} levels, or holds itself`);
  if (typeof value === 'object' && value !== null) {
    if ('toJSON' in value && typeof value.toJSON === 'function') return copyJson(value.toJSON(), what, depth + 1);
    if (Array.isArray(value)) return value.map((item) => copyJson(item, what, depth + 1) ?? null);
    const fields = Object.entries(value).flatMap(([name, field]) => {
      const copy = copyJson(field, what, depth + 1);
      return copy === undefined ? [] : [[name, copy] as const];
    });
    return Object.fromEntries(fields); // unlike an assignment, it makes a field of `__proto__`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new SimulationError(`${what} has the number ${value}, which is not JSON`);
  if (typeof value === 'function' || typeof value === 'bigint' || typeof value === 'symbol') {
    throw new SimulationError(`${what} has a ${typeof value} in it, which is not JSON`);
  }
  return value;
}
