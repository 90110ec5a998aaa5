import { bare, type Universe } from './universe';

/**
 * Whether each value of one type is a value of another, both as `typeText` writes them.
 */
export function accepts(universe: Universe, wide: string, narrow: string): boolean {
  if (wide === narrow || wide === 'any') return true;
  const alternatives = split(narrow);
  if (alternatives.length > 1) return alternatives.every((alternative) => accepts(universe, wide, alternative));
  return split(wide).some((alternative) => acceptsOne(universe, alternative, narrow));
}

function acceptsOne(universe: Universe, wide: string, narrow: string): boolean {
  if (wide === 'any') return true;
  const [collection, element] = opened(wide);
  const [otherCollection, otherElement] = opened(narrow);
  if (collection || otherCollection) return collection === otherCollection && accepts(universe, element, otherElement);
  return bare(wide) === bare(narrow) || universe.lineage(narrow).has(bare(wide));
}

/** `list<string>` as list and string. */
function opened(type: string): [collection: string, element: string] {
  const match = /^(list|map)<(.*)>$/.exec(type);
  return match ? [match[1], match[2]] : ['', ''];
}

/** The alternatives of a union, but not those of a union inside a collection. */
function split(type: string): string[] {
  return type.split(/ \| (?![^<]*>)/);
}
