import type { IntrinsicArgument } from './intrinsic';
import type { FilterCondition, FilterOperand, Path } from './path';

/**
 * All paths of a tree: its own, those in arguments and those in filters.
 */
export function pathsOf(tree: IntrinsicArgument): Path[] {
  if (tree.kind === 'literal') return [];
  if (tree.kind === 'call') return tree.arguments.flatMap(pathsOf);
  return [
    tree,
    ...tree.segments.flatMap((segment) => {
      if (segment.kind === 'filter') return pathsOfCondition(segment.condition);
      return segment.kind === 'function' ? segment.arguments.flatMap(pathsOfOperand) : [];
    }),
  ];
}

function pathsOfCondition(condition: FilterCondition): Path[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.flatMap(pathsOfCondition);
    case 'not':
      return pathsOfCondition(condition.condition);
    case 'exists':
      return pathsOf(condition.path);
    case 'comparison':
      return [condition.left, condition.right].flatMap(pathsOfOperand);
  }
}

function pathsOfOperand(operand: FilterOperand): Path[] {
  return operand.kind === 'path' ? pathsOf(operand) : [];
}
