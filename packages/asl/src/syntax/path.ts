/**
 * Where a path begins: `$` in the data, `$$` in the context object, `$name` in a variable, `@` in the element that a filter looks at.
 */
export type PathRoot =
  | { readonly kind: 'data' }
  | { readonly kind: 'context' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'element' };

/**
 * One step of a path. `deep` steps come after `..`: they look at the node and all that is below it.
 */
export type PathSegment = {
  readonly deep: boolean;
  /** Where the step begins in the whole text, counted from 0. */
  readonly position: number;
} & (
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'indexes'; readonly indexes: readonly number[] }
  | { readonly kind: 'slice'; readonly start?: number; readonly end?: number; readonly step?: number }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'filter'; readonly condition: FilterCondition }
  | { readonly kind: 'function'; readonly name: string; readonly arguments: readonly FilterOperand[] }
);

/**
 * A JSONPath as a tree.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 */
export interface Path {
  /** Tells it from other nodes. */
  readonly kind: 'path';
  /** Where it begins. */
  readonly root: PathRoot;
  /** Its steps, in order. */
  readonly segments: readonly PathSegment[];
  /** The path as it is written. */
  readonly text: string;
  /** Where the path begins in the whole text, counted from 0. */
  readonly position: number;
}

/**
 * What stands in the parentheses of `[?(…)]`.
 */
export type FilterCondition =
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly FilterCondition[] }
  | { readonly kind: 'not'; readonly condition: FilterCondition }
  | { readonly kind: 'exists'; readonly path: Path }
  | { readonly kind: 'comparison'; readonly operator: FilterOperator; readonly left: FilterOperand; readonly right: FilterOperand };

/** The operators of a filter. */
export const FILTER_OPERATORS = [
  '==',
  '!=',
  '<=',
  '>=',
  '=~',
  '<',
  '>',
  'in',
  'nin',
  'subsetof',
  'anyof',
  'noneof',
  'size',
  'empty',
  'contains',
] as const;

/**
 * How two sides of a filter are compared.
 */
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/**
 * A side of a comparison in a filter.
 */
export type FilterOperand =
  | Path
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string };

/**
 * Whether a path can name one node only: names and single indexes, without `*`, `..`, lists, slices, filters and functions.
 */
export function isReferencePath(path: Path): boolean {
  return path.segments.every((segment) => {
    if (segment.deep) return false;
    if (segment.kind === 'names') return segment.names.length === 1;
    return segment.kind === 'indexes' && segment.indexes.length === 1 && segment.indexes[0] >= 0;
  });
}
