import { type JsonataExpression, jsonataOf, parseJsonata, SyntaxFault } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { isObject } from '../json/json-value';

/** What expressions of JSONata see, by the names after the dollar sign. */
export type JsonataBindings = Record<string, unknown>;

/** Ends what would never end; far above what AWS lets run. */
const LIMITS = { timeout: 10_000, stack: 1_000 };
const EXPRESSIONS = new Map<string, JsonataExpression>();
const MOST_EXPRESSIONS = 10_000;

/**
 * Fill in a template: each string `{% … %}` becomes the value of its expression.
 *
 * @param field the field of the definition, for errors
 * @throws EvaluationFault States.QueryEvaluationError
 */
export async function fillJsonata(template: unknown, bindings: JsonataBindings, field: string): Promise<unknown> {
  if (typeof template === 'string') {
    const text = jsonataOf(template);
    return text === undefined ? template : evaluateJsonata(text.trim(), bindings, field);
  }
  if (Array.isArray(template)) {
    const items: unknown[] = [];
    for (const [index, item] of template.entries()) items.push(await fillJsonata(item, bindings, `${field}[${index}]`));
    return items;
  }
  if (!isObject(template)) return template;
  const fields: [string, unknown][] = [];
  for (const [name, value] of Object.entries(template)) fields.push([name, await fillJsonata(value, bindings, `${field}/${name}`)]);
  return Object.fromEntries(fields);
}

async function evaluateJsonata(text: string, bindings: JsonataBindings, field: string): Promise<unknown> {
  const what = `The JSONata expression '${text}' specified for the field '${field}'`;
  const { compiled } = expressionOf(text, what);
  let result: unknown;
  try {
    result = await compiled.evaluate(undefined, bindings);
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message?: string };
    throw queryError(`${what} threw an error during evaluation. ${code ? `${code}: ` : ''}${message ?? String(thrown)}`);
  }
  if (result === undefined) throw queryError(`${what} returned nothing (undefined).`);
  return plain(result, what);
}

function expressionOf(text: string, what: string): JsonataExpression {
  const known = EXPRESSIONS.get(text);
  if (known) return known;
  try {
    const expression = parseJsonata(text, LIMITS);
    if (EXPRESSIONS.size >= MOST_EXPRESSIONS) EXPRESSIONS.clear();
    EXPRESSIONS.set(text, expression);
    return expression;
  } catch (thrown) {
    if (thrown instanceof SyntaxFault) throw queryError(`${what} cannot be read. ${thrown.reason}`);
    throw thrown;
  }
}

/** JSONata marks its lists with properties of its own, and has functions as values. */
function plain(value: unknown, what: string): unknown {
  if (typeof value === 'function' || isFunctionOfJsonata(value)) throw queryError(`${what} returned an unsupported result type.`);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw queryError(`${what} threw an error during evaluation. D1001: Number out of range: ${value}`);
  }
  if (Array.isArray(value)) return value.map((item) => plain(item, what));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => (field === undefined ? [] : [[name, plain(field, what)] as const])),
  );
}

function isFunctionOfJsonata(value: unknown): boolean {
  return isObject(value) && (value._jsonata_lambda === true || value._jsonata_function === true);
}

function queryError(reason: string): EvaluationFault {
  return new EvaluationFault('States.QueryEvaluationError', reason);
}
