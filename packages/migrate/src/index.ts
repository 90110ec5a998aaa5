export { type CommandOutput, runCommand } from './command/run-command';
export type { Note } from './note';
export { type Migration, migrateSource } from './source/migrate-source';
export type { Place } from './text-layout';
