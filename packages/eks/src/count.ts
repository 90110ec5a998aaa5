/** As many as there are. */
export const COUNT = { min: 0, max: Number.MAX_SAFE_INTEGER };

/** As many as there are, and one at least. */
export const POSITIVE = { min: 1, max: Number.MAX_SAFE_INTEGER };
