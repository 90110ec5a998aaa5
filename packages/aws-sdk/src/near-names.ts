/** A name may differ from what was meant by every third character. */
const TOLERANCE = 3;

/**
 * The names that were most likely meant, the likeliest first, three at most.
 *
 * @internal
 */
export function nearNames(name: string, candidates: string[]): string[] {
  const wanted = plain(name);
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / TOLERANCE)))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const same = near.filter(({ distance }) => distance === 0);
  return (same.length > 0 ? same : near.slice(0, 3)).map(({ candidate }) => candidate);
}

/**
 * A question to the reader, or nothing if no name is near.
 *
 * @internal
 */
export function didYouMean(name: string, candidates: string[]): string {
  return question(nearNames(name, candidates));
}

/**
 * Whether one of these names was meant; nothing if there is none.
 *
 * @internal
 */
export function question(names: string[]): string {
  return names.length > 0 ? `Did you mean ${names.map((name) => `'${name}'`).join(' or ')}? ` : '';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How many characters have to be put in, left out or replaced to make one text of the other. */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
