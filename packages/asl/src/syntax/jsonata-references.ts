import { childrenOf, isNode, type JsonataNode } from './jsonata-tree';

/**
 * A variable, or a function, that an expression takes from outside.
 */
export interface JsonataReference {
  /** Without the dollar sign. */
  readonly name: string;
  /** The fields read of it, as far as they are names: `$states.input.id` has `['input', 'id']`. */
  readonly fields: readonly string[];
  /** Whether it is called as a function. */
  readonly called: boolean;
  /** Where it stands in the expression, counted from 0. */
  readonly position: number;
}

/** The names that are bound inside an expression, which hide those of outside. */
type Bound = ReadonlySet<string>;

/** The references of an expression to what it does not define itself. */
export function freeVariables(tree: object): JsonataReference[] {
  const references: JsonataReference[] = [];
  if (isNode(tree)) collect(tree, new Set(), references);
  return references;
}

function collect(node: JsonataNode, bound: Bound, references: JsonataReference[]): void {
  switch (node.type) {
    case 'variable':
      collectVariable(node, { fields: [], called: false }, bound, references);
      collectChildren(node, bound, references);
      return;
    case 'block':
      collectBlock(node, bound, references);
      return;
    case 'bind':
      collectChildren({ ...node, lhs: undefined }, withNames(bound, [nameOf(node.lhs)]), references);
      return;
    case 'lambda':
      collectChildren({ ...node, arguments: undefined }, withNames(bound, (node.arguments as unknown[]).map(nameOf)), references);
      return;
    case 'path':
      collectPath(node, bound, references);
      return;
    case 'function':
    case 'partial':
      collectCall(node, bound, references);
      return;
    default:
      collectChildren(node, bound, references);
  }
}

function collectChildren(node: object, bound: Bound, references: JsonataReference[]): void {
  for (const child of childrenOf(node)) collect(child, bound, references);
}

/** What is bound in a block is known to the expressions after it. */
function collectBlock(node: JsonataNode, bound: Bound, references: JsonataReference[]): void {
  let known = bound;
  for (const expression of childrenOf(node)) {
    if (expression.type === 'bind') known = withNames(known, [nameOf(expression.lhs)]);
    collect(expression, known, references);
  }
}

/** `@$name` and `#$name` of a step are known to the rest of the path. */
function collectPath(node: JsonataNode, bound: Bound, references: JsonataReference[]): void {
  const steps = (node.steps ?? []) as JsonataNode[];
  const known = withNames(bound, steps.flatMap(boundByStep));
  const [first, ...rest] = steps;
  if (first?.type === 'variable') {
    const end = rest.findIndex((step) => step.type !== 'name');
    const fields = (end < 0 ? rest : rest.slice(0, end)).map(({ value }) => String(value));
    collectVariable(first, { fields, called: false }, known, references);
    collectChildren(first, known, references);
    collectChildren({ ...node, steps: rest }, known, references);
  } else {
    collectChildren(node, known, references);
  }
}

function boundByStep(step: JsonataNode): (string | undefined)[] {
  const stages = Array.isArray(step.stages) ? (step.stages as JsonataNode[]) : [];
  const indexes = [step, ...stages].map((place) => (place.type === 'index' ? place.value : place.index));
  return [step.focus, ...indexes].map((name) => (typeof name === 'string' ? name : undefined));
}

function collectCall(node: JsonataNode, bound: Bound, references: JsonataReference[]): void {
  const { procedure, ...rest } = node;
  if (isNode(procedure) && procedure.type === 'variable') {
    collectVariable(procedure, { fields: [], called: true }, bound, references);
  } else if (isNode(procedure)) {
    collect(procedure, bound, references);
  }
  collectChildren(rest, bound, references);
}

function collectVariable(
  node: JsonataNode,
  use: Pick<JsonataReference, 'fields' | 'called'>,
  bound: Bound,
  references: JsonataReference[],
): void {
  const name = String(node.value);
  if (name === '' || name === '$' || bound.has(name)) return; // `$` is the context value, `$$` the whole input
  references.push({ name, ...use, position: (node.position ?? 0) - name.length - 1 });
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'variable' ? String(node.value) : undefined;
}

function withNames(bound: Bound, names: (string | undefined)[]): Bound {
  return new Set([...bound, ...names.filter((name) => name !== undefined)]);
}
