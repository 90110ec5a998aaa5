import { childrenOf, isNode, type JsonataNode } from './jsonata-tree';

/** An operator of JSONata that is newer than the dialect of Step Functions. */
interface NewerOperator {
  readonly operator: '??' | '?:';
  readonly position: number;
}

/**
 * Find an operator that came after JSONata 2.0.6.
 *
 * The parser turns both into conditions. `a ?? b` has a call of `$exists` that stands nowhere in the text; `a ?: b` tests and gives the same place.
 */
export function findNewerOperator(node: object): NewerOperator | undefined {
  if (isNode(node) && node.type === 'condition') {
    const operator = newerOperatorOf(node);
    if (operator) return { operator, position: (node.position ?? operator.length) - operator.length };
  }
  for (const child of childrenOf(node)) {
    const found = findNewerOperator(child);
    if (found) return found;
  }
  return undefined;
}

function newerOperatorOf({ condition, then }: JsonataNode): NewerOperator['operator'] | undefined {
  if (!isNode(condition)) return undefined;
  if (condition.type === 'function' && condition.position === undefined) return '??';
  return isNode(then) && placeOf(condition) === placeOf(then) ? '?:' : undefined;
}

/** A path has no position of its own. */
function placeOf(node: JsonataNode): number | undefined {
  const first = childrenOf(node)[0];
  return node.position ?? (first && placeOf(first));
}
