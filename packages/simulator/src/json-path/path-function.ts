import { EvaluationFault } from '../errors/state-error';
import { isObject } from '../json/json-value';

/**
 * Call a function at the end of a path, as in `$.prices.max()`.
 *
 * @throws EvaluationFault if there is no such function, or it cannot take the value
 */
export function callPathFunction(name: string, node: unknown, operands: unknown[]): unknown {
  switch (name) {
    case 'length':
    case 'size':
      return typeof node === 'string' || Array.isArray(node) ? node.length : isObject(node) ? Object.keys(node).length : undefined;
    case 'keys':
      return isObject(node) ? Object.keys(node) : undefined;
    case 'concat':
      return [...listOf(node), ...operands].flat().join('');
    case 'append':
      return [...listOf(node), ...operands];
    case 'first':
      return listOf(node)[0];
    case 'last':
      return listOf(node).at(-1);
    case 'index':
      return listOf(node).at(Number(operands[0]));
    default:
      return aggregate(
        name,
        [...listOf(node), ...operands.flat()].filter((item) => typeof item === 'number'),
      );
  }
}

function aggregate(name: string, numbers: number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const average = sum / numbers.length;
  const results: Record<string, () => number> = {
    sum: () => sum,
    avg: () => average,
    min: () => numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY),
    max: () => numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY),
    stddev: () => Math.sqrt(numbers.reduce((total, number) => total + (number - average) ** 2, 0) / numbers.length),
  };
  if (!Object.hasOwn(results, name)) throw EvaluationFault.runtime(`There is no function '${name}' of paths.`);
  if (numbers.length === 0) throw EvaluationFault.runtime(`The function '${name}' of a path was given no numbers.`);
  return results[name]();
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
