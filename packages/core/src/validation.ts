import { Duration, Size } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { expressionOf, isKnownLater, isToken } from './expression';

/**
 * Throw an error that names the construct, the prop, the value, the rule and the way out.
 *
 * @param refusal the prop as the user spelled it; its value, if there is one, or in `given` what it is in words; the rule that is
 *   broken; what to do instead; the last two without a full stop
 * @internal
 */
export function refuse(
  scope: IConstruct,
  refusal: { prop: string; value?: unknown; given?: string; because: string; remedy: string },
): never {
  const { prop, value, because, remedy } = refusal;
  const given = refusal.given ?? (value === undefined ? 'missing' : shown(value));
  throw new Error(`[${scope.node.path}] ${prop} is ${given}: ${because}. ${remedy}.`);
}

/**
 * Refuse a number outside its limits, both of which are allowed. A number only known later is left alone.
 *
 * @internal
 */
export function requireBetween(
  scope: IConstruct,
  prop: string,
  value: number | undefined,
  limits: { min: number; max?: number; unit?: string },
): void {
  const { min, max, unit = '' } = limits;
  if (value === undefined || isToken(value) || (value >= min && value <= (max ?? Number.MAX_SAFE_INTEGER))) return;
  const range = max === undefined ? `${min} or more ${unit}`.trim() : `${min} to ${max} ${unit}`.trim();
  refuse(scope, { prop, value, because: `the service takes ${range}`, remedy: `Give a number within these limits` });
}

/**
 * Refuse a string or a list whose length is outside its limits, both of which are allowed. One only known later is left alone.
 *
 * @internal
 */
export function requireLength(
  scope: IConstruct,
  prop: string,
  value: string | unknown[] | undefined,
  limits: { min: number; max: number },
): void {
  const { min, max } = limits;
  if (value === undefined || isKnownLater(value) || (value.length >= min && value.length <= max)) return;
  const unit = typeof value === 'string' ? 'characters' : 'items';
  refuse(scope, {
    prop,
    value,
    because: `it has ${value.length} ${unit}, and the service takes ${min} to ${max}`,
    remedy: `Give ${min} to ${max} ${unit}`,
  });
}

/**
 * Refuse texts and lists that are empty, which most services take nowhere.
 *
 * @param values by prop
 * @internal
 */
export function requireNotEmpty(scope: IConstruct, values: { [prop: string]: string | unknown[] | undefined }): void {
  for (const [prop, value] of Object.entries(values)) {
    if (value?.length !== 0) continue;
    const kind = typeof value === 'string' ? 'text' : 'list';
    refuse(scope, { prop, value, because: `the service takes no empty ${kind}`, remedy: `Give a ${kind} with something in it` });
  }
}

/**
 * The value, if it is known while the app is synthesized; an expression is refused.
 *
 * For a prop that decides *what* is rendered, such as a flag.
 *
 * @internal
 */
export function requireKnown<T>(scope: IConstruct, prop: string, value: T): T {
  if (isKnownLater(value)) {
    refuse(scope, {
      prop,
      value,
      because: 'it decides how the task is rendered, so it has to be known when the app is synthesized',
      remedy: 'Give a plain value, or choose between two tasks with a Choice state',
    });
  }
  return value;
}

function shown(value: unknown): string {
  const expression = expressionOf(value);
  if (expression) return `'${expression}'`;
  if (value instanceof Duration) return value.isUnresolved() ? `an expression in ${value.unitLabel()}` : value.toHumanString();
  if (value instanceof Size) return value.isUnresolved() ? 'an expression in another unit' : `${value.toBytes()} bytes`;
  if (isToken(value)) return 'a value that only CloudFormation knows';
  if (Construct.isConstruct(value)) return `the construct ${value.node.path}`;
  if (typeof value === 'string') return `'${value}'`;
  const type = value?.constructor.name;
  const json = ['Array', 'Boolean', 'Number', 'Object', undefined].includes(type);
  const withPaths = (_: string, inner: unknown) => (Construct.isConstruct(inner) ? inner.node.path : inner);
  return json ? JSON.stringify(value, withPaths) : `a value of type ${type}`;
}
