import type { StateSite } from '../definition/site';
import { jsonataOf } from '../syntax/jsonata';
import { type Leaf, leavesOf } from './template-visit';

/** What is not of this state, or is not evaluated. */
const NOT_EVALUATED = [
  'Branches',
  'ItemProcessor',
  'Iterator',
  'Type',
  'Comment',
  'QueryLanguage',
  'Resource',
  'Next',
  'Default',
  'Result',
];

/** The values of a state in JSONata that may be expressions. */
export function jsonataLeavesOf(state: StateSite): Leaf[] {
  return leavesOf(state.json, state.pointer, [], NOT_EVALUATED);
}

/** An expression of JSONata, without its delimiters. */
export interface JsonataUse {
  readonly text: string;
  readonly leaf: Leaf;
}

export function jsonataUsesOf(state: StateSite): JsonataUse[] {
  return jsonataLeavesOf(state).flatMap((leaf) => {
    const text = jsonataOf(leaf.value);
    return text === undefined ? [] : [{ text, leaf }];
  });
}
