import { type ChoiceTest, COMPARISONS } from '@sfn-tasks/asl';
import { SimulationError } from '../errors/simulation-error';
import { EvaluationFault } from '../errors/state-error';
import type { PathRoots } from '../json-path/path-value';
import { pathOf, valueAt } from '../json-path/path-value';
import { timeOf } from './timestamp';

/** What is no operator of a test. */
const OTHER_FIELDS = ['Variable', 'Next', 'Comment', 'Assign', 'Output', 'Condition'];

/**
 * Whether a test of a `Choice` is passed. A value of another type than the operator's passes none.
 *
 * @throws EvaluationFault if a path leads nowhere, unless `IsPresent` asks just that
 */
export function passes(test: ChoiceTest, roots: PathRoots): boolean {
  if (test.And) return test.And.every((part) => passes(part, roots));
  if (test.Or) return test.Or.some((part) => passes(part, roots));
  if (test.Not) return !passes(test.Not, roots);
  const operator = Object.keys(test).find((field) => !OTHER_FIELDS.includes(field));
  if (operator === undefined || test.Variable === undefined) {
    throw new SimulationError(`A rule of a Choice has no comparison: ${JSON.stringify(test)}`);
  }
  const operand = (test as { readonly [field: string]: unknown })[operator];
  const value = valueAt(pathOf(test.Variable), variablesOptional(roots, operator));
  if (operator === 'IsPresent') return (value !== undefined) === operand;
  if (value === undefined) throw missing(test.Variable, 'condition path');
  return compares(operator, value, operand, roots);
}

/** A variable that was not assigned is not present, and no error. */
function variablesOptional(roots: PathRoots, operator: string): PathRoots {
  if (operator !== 'IsPresent') return roots;
  const variable = (name: string) => {
    try {
      return roots.variable(name);
    } catch {
      return undefined;
    }
  };
  return { ...roots, variable };
}

function compares(operator: string, value: unknown, operand: unknown, roots: PathRoots): boolean {
  const check = TYPE_CHECKS[operator];
  if (check) return check(value) === operand;
  if (operator === 'StringMatches') return typeof value === 'string' && matchesPattern(value, String(operand));
  const literal = operator.endsWith('Path') ? operator.slice(0, -'Path'.length) : operator;
  if (!Object.hasOwn(COMPARISONS, literal)) throw new SimulationError(`There is no comparison '${operator}' in a Choice`);
  return comparesTo(literal, value, literal === operator ? operand : operandAt(String(operand), roots));
}

function operandAt(path: string, roots: PathRoots): unknown {
  const operand = valueAt(pathOf(path), roots);
  if (operand === undefined) throw missing(path, 'comparison path');
  return operand;
}

function missing(path: string, what: string): EvaluationFault {
  return EvaluationFault.runtime(`Invalid path '${path}': The choice state's ${what} references an invalid value.`);
}

const TYPE_CHECKS: { readonly [operator: string]: (value: unknown) => boolean } = {
  IsBoolean: (value) => typeof value === 'boolean',
  IsNull: (value) => value === null,
  IsNumeric: (value) => typeof value === 'number',
  IsString: (value) => typeof value === 'string',
  IsTimestamp: (value) => typeof value === 'string' && timeOf(value) !== undefined,
};

function comparesTo(operator: string, value: unknown, operand: unknown): boolean {
  const type = COMPARISONS[operator];
  const [left, right] = [comparable(value, type), comparable(operand, type)];
  if (left === undefined || right === undefined) return false;
  if (operator.endsWith('LessThanEquals')) return left <= right;
  if (operator.endsWith('LessThan')) return left < right;
  if (operator.endsWith('GreaterThanEquals')) return left >= right;
  return operator.endsWith('GreaterThan') ? left > right : left === right;
}

function comparable(value: unknown, type: string): string | number | boolean | undefined {
  if (type === 'timestamp') return typeof value === 'string' ? timeOf(value) : undefined;
  if (typeof value !== type) return undefined;
  return value as string | number | boolean;
}

/** `*` stands for any characters, `\*` for a star, `\\` for a backslash. */
function matchesPattern(text: string, pattern: string): boolean {
  const parts = [''];
  for (const [piece] of pattern.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === '*') parts.push('');
    else parts[parts.length - 1] += piece.length > 1 ? piece.slice(1) : piece;
  }
  return matchesParts(text, parts);
}

/** Each part at the first place it is found, so that no pattern takes long. */
function matchesParts(text: string, parts: string[]): boolean {
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}
