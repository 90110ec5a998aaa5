import { EvaluationFault } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateVisit } from '../execution/state-visit';

/** What a number of a field has to be. */
interface NumberRule {
  /** AWS's word for it. */
  readonly type: 'integer' | 'float';
  readonly least: number;
  readonly most: number;
  /** What AWS says of a number outside of that. */
  readonly outside: string;
}

/**
 * A number that a field, or the path beside it, gives. AWS also takes a number in a string.
 *
 * @returns undefined if there is no such field
 * @throws EvaluationFault if it is no number, or outside of its bounds
 */
export async function numberOf(
  visit: StateVisit,
  field: string,
  rule: NumberRule,
  holder?: object,
  data?: unknown,
): Promise<number | undefined> {
  const { value, path } = await flowOf(visit).value(visit, field, holder, data);
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number) || (rule.type === 'integer' && !Number.isInteger(number))) {
    const [name, place] = path === undefined ? [field, ''] : [`${field}Path`, `: ${path}`];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    throw EvaluationFault.runtime(`The ${name} field refers to value "${text}" which is not a valid ${rule.type}${place}`);
  }
  if (number < rule.least || number > rule.most) throw EvaluationFault.runtime(rule.outside);
  return number;
}

/** A count that is not negative. */
export function countOf(visit: StateVisit, field: string, holder?: object, data?: unknown): Promise<number | undefined> {
  const rule = { type: 'integer', least: 0, most: Number.POSITIVE_INFINITY, outside: `${field} cannot be negative.` } as const;
  return numberOf(visit, field, rule, holder, data);
}

/** `TimeoutSeconds` or `HeartbeatSeconds` of a task. */
export function secondsOf(visit: StateVisit, field: string, data: unknown): Promise<number | undefined> {
  const rule = { type: 'integer', least: 1, most: 99_999_999, outside: `${field} has to be from 1 to 99999999.` } as const;
  return numberOf(visit, field, rule, visit.state, data);
}

export function percentageOf(visit: StateVisit, field: string, data: unknown): Promise<number | undefined> {
  const rule = { type: 'float', least: 0, most: 100, outside: `${field} must be between 0 and 100.` } as const;
  return numberOf(visit, field, rule, visit.state, data);
}
