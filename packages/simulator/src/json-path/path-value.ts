import { type Path, type PathSegment, parsePath } from '@sfn-tasks/asl';
import { isObject } from '../json/json-value';
import { matchesFilter } from './path-filter';
import { callPathFunction } from './path-function';

/** What paths begin at. */
export interface PathRoots {
  readonly data: unknown;
  readonly context: () => unknown;
  readonly variable: (name: string) => unknown;
}

const PATHS = new Map<string, Path>();
const MOST_PATHS = 10_000;

/** Read a path once, however often it is evaluated. */
export function pathOf(text: string): Path {
  const known = PATHS.get(text);
  if (known) return known;
  const path = parsePath(text);
  if (PATHS.size >= MOST_PATHS) PATHS.clear();
  PATHS.set(text, path);
  return path;
}

/**
 * The value at a path: the one node of a definite path, the list of all nodes of another.
 *
 * @returns undefined if a definite path leads nowhere
 */
export function valueAt(path: Path, roots: PathRoots, element?: unknown): unknown {
  const start = startOf(path, roots, element);
  if (start === undefined) return undefined;
  let nodes: unknown[] = [start];
  let definite = true;
  for (const segment of path.segments) {
    if (segment.kind === 'function') {
      const operands = segment.arguments.map((operand) =>
        operand.kind === 'path' ? valueAt(operand, roots, element) : operandValue(operand),
      );
      const result = callPathFunction(segment.name, definite ? nodes[0] : nodes, operands);
      nodes = result === undefined ? [] : [result];
      definite = true;
    } else {
      nodes = (segment.deep ? nodes.flatMap(withDescendants) : nodes).flatMap((node) => childrenAt(node, segment, roots));
      definite = definite && isDefinite(segment);
    }
    if (definite && nodes.length === 0) return undefined;
  }
  return definite ? nodes[0] : nodes;
}

/** Whether a path names one node at most. */
export function isDefinitePath(path: Path): boolean {
  return path.segments.every(isDefinite);
}

function operandValue(operand: { kind: 'literal'; value: unknown } | { kind: 'regex' }): unknown {
  return operand.kind === 'literal' ? operand.value : undefined;
}

function startOf({ root }: Path, roots: PathRoots, element: unknown): unknown {
  switch (root.kind) {
    case 'data':
      return roots.data;
    case 'context':
      return roots.context();
    case 'variable':
      return roots.variable(root.name);
    case 'element':
      return element;
  }
}

function isDefinite(segment: PathSegment): boolean {
  if (segment.kind === 'function') return true;
  if (segment.deep) return false;
  if (segment.kind === 'names') return segment.names.length === 1;
  return segment.kind === 'indexes' && segment.indexes.length === 1;
}

function withDescendants(node: unknown): unknown[] {
  const found: unknown[] = [];
  const open = [node];
  while (open.length > 0) {
    const next = open.pop();
    found.push(next);
    if (typeof next === 'object' && next !== null) open.push(...Object.values(next).reverse());
  }
  return found;
}

function childrenAt(node: unknown, segment: PathSegment, roots: PathRoots): unknown[] {
  switch (segment.kind) {
    case 'names':
      return isObject(node) ? segment.names.filter((name) => Object.hasOwn(node, name)).map((name) => node[name]) : [];
    case 'indexes':
      return Array.isArray(node) ? segment.indexes.map((index) => node.at(index)).filter((item) => item !== undefined) : [];
    case 'slice':
      return Array.isArray(node) ? sliceOf(node, segment) : [];
    case 'wildcard':
      return typeof node === 'object' && node !== null ? Object.values(node) : [];
    case 'filter': {
      const elements = Array.isArray(node) ? node : isObject(node) && !segment.deep ? [node] : [];
      return elements.filter((element) => matchesFilter(segment.condition, (path) => valueAt(path, roots, element)));
    }
    case 'function':
      return [];
  }
}

function sliceOf(list: unknown[], { start, end, step = 1 }: { start?: number; end?: number; step?: number }): unknown[] {
  return list.slice(start, end).filter((_, index) => index % Math.abs(step) === 0);
}
