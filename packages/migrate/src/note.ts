import type { Place } from './text-layout';

/** What is left to the user, and where it stands after the migration. */
export interface Note extends Place {
  readonly message: string;
}
