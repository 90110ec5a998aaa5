/** A fault of what was asked for, told to the user by its message alone. */
export class CommandError extends Error {}
