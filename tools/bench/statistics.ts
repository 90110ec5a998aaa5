/** The middle of the numbers, which one slow round does not move. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Error('There is no median of no numbers.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How many times as much the first of a round is as the second: the median of the rounds' own ratios, since what slows one round down slows
 * down both.
 */
export function ratio(numbers: readonly number[], others: readonly number[]): number {
  if (numbers.length !== others.length) throw new Error(`There are ${numbers.length} and ${others.length} rounds, which do not pair.`);
  return median(numbers.map((number, round) => number / others[round]));
}
