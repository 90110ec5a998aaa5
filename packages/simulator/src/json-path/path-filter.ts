import type { FilterCondition, FilterOperand, FilterOperator, Path } from '@sfn-tasks/asl';
import { equalJson } from '../json/json-equality';
import { isDefinitePath } from './path-value';

type ValueOf = (path: Path) => unknown;

/** Whether an element passes a filter `[?(…)]`. */
export function matchesFilter(condition: FilterCondition, readPath: ValueOf): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.conditions.every((part) => matchesFilter(part, readPath));
    case 'or':
      return condition.conditions.some((part) => matchesFilter(part, readPath));
    case 'not':
      return !matchesFilter(condition.condition, readPath);
    case 'exists':
      return exists(condition.path, readPath);
    case 'comparison': {
      if (condition.operator === '=~') return matchesRegex(condition.left, condition.right, readPath);
      return compares(condition.operator, operandOf(condition.left, readPath), operandOf(condition.right, readPath));
    }
  }
}

function exists(path: Path, readPath: ValueOf): boolean {
  const value = readPath(path);
  return isDefinitePath(path) ? value !== undefined : Array.isArray(value) && value.length > 0;
}

function operandOf(operand: FilterOperand, readPath: ValueOf): unknown {
  if (operand.kind === 'path') return readPath(operand);
  return operand.kind === 'literal' ? operand.value : undefined;
}

function matchesRegex(left: FilterOperand, right: FilterOperand, readPath: ValueOf): boolean {
  const value = operandOf(left, readPath);
  // The whole text has to match, as in Java.
  return right.kind === 'regex' && typeof value === 'string' && new RegExp(`^(?:${right.source})$`, right.flags).test(value);
}

function compares(operator: FilterOperator, left: unknown, right: unknown): boolean {
  switch (operator) {
    case '==':
      return left !== undefined && equalJson(left, right);
    case '!=':
      return !equalJson(left, right);
    case 'in':
      return listOf(right).some((item) => equalJson(item, left));
    case 'nin':
      return !listOf(right).some((item) => equalJson(item, left));
    case 'subsetof':
      return Array.isArray(left) && left.every((item) => listOf(right).some((other) => equalJson(item, other)));
    case 'anyof':
      return listOf(left).some((item) => listOf(right).some((other) => equalJson(item, other)));
    case 'noneof':
      return !listOf(left).some((item) => listOf(right).some((other) => equalJson(item, other)));
    case 'contains':
      return typeof left === 'string' ? left.includes(String(right)) : listOf(left).some((item) => equalJson(item, right));
    case 'size':
      return lengthOf(left) === (typeof right === 'number' ? right : lengthOf(right));
    case 'empty':
      return (lengthOf(left) === 0) === (right !== false);
    default:
      return isOrdered(operator, left, right);
  }
}

function isOrdered(operator: FilterOperator, left: unknown, right: unknown): boolean {
  const numbers = typeof left === 'number' && typeof right === 'number';
  const texts = typeof left === 'string' && typeof right === 'string';
  if (!numbers && !texts) return false;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : operator === '>=' && left >= right;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function lengthOf(value: unknown): number | undefined {
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}
