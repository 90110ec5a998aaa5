import { textOf } from './workspace';

/** A module that takes each name which a package exports from the installed package. House rule: an index.ts is a list of names. */
export function namesOf(folder: string, name: string): string {
  return textOf(`packages/${folder}/src/index.ts`).replace(/ from '\.[^']*'/g, ` from '${name}'`);
}
