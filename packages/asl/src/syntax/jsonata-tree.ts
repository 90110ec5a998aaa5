/** A node of the tree of the `jsonata` package, whose own types leave most of it out. */
export interface JsonataNode {
  readonly type: string;
  readonly value?: unknown;
  readonly position?: number;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is JsonataNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes right below a node, whatever field they stand in. */
export function childrenOf(node: object): JsonataNode[] {
  return Object.values(node).flatMap(nodesIn);
}

function nodesIn(value: unknown): JsonataNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (isNode(value)) return [value];
  return typeof value === 'object' && value !== null && !(value instanceof RegExp) ? childrenOf(value) : [];
}
