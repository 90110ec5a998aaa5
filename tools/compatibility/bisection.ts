/** The border in a list that is bad up to some item and good from there on. */
export interface Border<T> {
  readonly firstGood: T;
  /** Nothing if all are good. */
  readonly lastBad?: T;
}

/** Asks as few items as it can; the last one is taken to be good. */
export function borderOf<T>(items: readonly T[], isGood: (item: T) => boolean): Border<T> {
  let bad = -1;
  let good = items.length - 1;
  while (good - bad > 1) {
    const middle = Math.floor((bad + good) / 2);
    if (isGood(items[middle])) good = middle;
    else bad = middle;
  }
  return { firstGood: items[good], lastBad: items[bad] };
}
