/** The word that differs least from a misspelt one, if it differs little. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const measured = words.map((candidate): [string, number] => [candidate, distance(word.toLowerCase(), candidate.toLowerCase())]);
  const [best] = measured.sort(([, a], [, b]) => a - b);
  return best && best[1] <= Math.max(1, Math.floor(word.length / 4)) ? best[0] : undefined;
}

/** How many letters have to be put in, taken out or changed. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 20) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length];
}
