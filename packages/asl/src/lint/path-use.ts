import type { StateSite } from '../definition/site';
import type { IntrinsicCall } from '../syntax/intrinsic';
import { parseExpression } from '../syntax/parse';
import type { Path } from '../syntax/path';
import { SyntaxFault } from '../syntax/syntax-fault';
import { type Leaf, leavesOf } from './template-visit';

/** Fields whose values are templates of JSONPath, at any depth of a state. */
const TEMPLATES = ['Parameters', 'ResultSelector', 'ItemSelector', 'BatchInput', 'Assign', 'Credentials'];

/** What is not of this state, or is not evaluated. */
const NOT_EVALUATED = ['Branches', 'ItemProcessor', 'Iterator', 'Result', 'Comment'];

/** The leaves of the templates of a state of JSONPath. */
export function templateLeavesOf(state: StateSite): Leaf[] {
  return leavesOf(state.json, state.pointer, [], NOT_EVALUATED).filter(({ path }) => isInTemplate(path));
}

/** An expression of JSONPath that can be read. */
export interface PathUse {
  readonly tree: Path | IntrinsicCall;
  readonly pointer: string;
}

/** All expressions of JSONPath of a state, without those that cannot be read. */
export function pathUsesOf(state: StateSite): PathUse[] {
  return leavesOf(state.json, state.pointer, [], NOT_EVALUATED).flatMap(({ key, value, pointer, path }) => {
    const isExpression = isInTemplate(path) ? key.endsWith('.$') : key.endsWith('Path') || key === 'Variable';
    const tree = isExpression && typeof value === 'string' ? parsed(value) : undefined;
    return tree ? [{ tree, pointer }] : [];
  });
}

function isInTemplate(path: readonly string[]): boolean {
  return path.some((name, index) => TEMPLATES.includes(name) && index < path.length - 1) || TEMPLATES.includes(path.at(-1) ?? '');
}

function parsed(text: string): Path | IntrinsicCall | undefined {
  try {
    return parseExpression(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
}
