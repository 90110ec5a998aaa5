/**
 * The limits of the service for a number of units or instances.
 *
 * @internal
 */
export const COUNT = { min: 0, max: Number.MAX_SAFE_INTEGER };
