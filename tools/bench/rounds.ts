import { median, ratio } from './statistics';

/** What was measured of each candidate, round by round. */
export type Rounds<Candidate extends string, Measured> = { readonly [candidate in Candidate]: Measured[] };

/** One after the other in each round, so that a machine that is busy for a while slows all of them down. */
export function inRounds<Candidate extends string, Measured>(
  count: number,
  candidates: readonly Candidate[],
  measure: (candidate: Candidate) => Measured,
): Rounds<Candidate, Measured> {
  const rounds = Object.fromEntries(candidates.map((candidate) => [candidate, []])) as unknown as Rounds<Candidate, Measured>;
  for (let round = 0; round < count; round++) {
    for (const candidate of inTurn(candidates, round)) rounds[candidate].push(measure(candidate));
  }
  return rounds;
}

/** What runs first, or after another, may be at an advantage: in twice as many rounds as there are candidates, every order of three comes once. */
export function inTurn<Candidate>(candidates: readonly Candidate[], round: number): Candidate[] {
  const first = round % candidates.length;
  const rotated = [...candidates.slice(first), ...candidates.slice(0, first)];
  return Math.floor(round / candidates.length) % 2 === 0 ? rotated : rotated.reverse();
}

export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  /** How many times as much as the floor ours is. */
  readonly overFloor?: number;
}

/** One quantity of what was measured, compared. */
export function row<Measured>(
  what: string,
  unit: string,
  rounds: { ours: Measured[]; theirs: Measured[]; floor?: Measured[] },
  quantity: (measured: Measured) => number,
): Row {
  const [ours, theirs, floor] = [rounds.ours, rounds.theirs, rounds.floor].map((measured) => measured?.map(quantity) as number[]);
  const overFloor = floor && ratio(ours, floor);
  return { what, unit, ours: median(ours), theirs: median(theirs), ratio: ratio(ours, theirs), overFloor };
}
