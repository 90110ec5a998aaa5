import * as fs from 'node:fs';
import * as path from 'node:path';

/** Written by `npm run generate` of the repository, from what its conformance tests hold the packages to. */
interface Table {
  /** The version of aws-cdk-lib that the names are of. */
  readonly upstream: string;
  readonly packages: {
    readonly [name: string]: {
      readonly range: string;
      /** What it needs beside itself and core, by its range. */
      readonly peers: { readonly [name: string]: string };
      /** Classes and enums, by the names that aws-cdk-lib has for them too. */
      readonly values: readonly string[];
      /** Names that are nothing when the code runs. */
      readonly types: readonly string[];
    };
  };
  /** What is in aws-cdk-lib alone, and the class that replaces it. */
  readonly successors: { readonly [name: string]: string };
}

const TABLE: Table = JSON.parse(fs.readFileSync(path.join(__dirname, '..', 'task-packages.json'), 'utf8'));

const HOMES = new Map(
  Object.entries(TABLE.packages).flatMap(([home, { values, types }]) => [...values, ...types].map((name) => [name, home] as const)),
);
const TYPES = new Set(Object.values(TABLE.packages).flatMap(({ types }) => types));

/** The package that has what aws-cdk-lib's module of tasks has under this name. */
export function homeOf(name: string): string | undefined {
  return HOMES.get(name);
}

/** Whether a name is an interface, which does not exist when the code runs. */
export function isType(name: string): boolean {
  return TYPES.has(name);
}

/** Why a name is in none of the packages. */
export function whyHomeless(name: string): string {
  const successor = TABLE.successors[name];
  return successor
    ? `${name} is deprecated, and stays with aws-cdk-lib; write ${successor}, of ${homeOf(successor)}`
    : `${name} stays: aws-cdk-lib ${TABLE.upstream} has nothing of that name in aws-stepfunctions-tasks`;
}

/** The range by which an app depends on a package of ours. */
export function rangeOf(name: string): string {
  return TABLE.packages[name].range;
}

/** What a package of ours needs of the app beside other packages of ours, by its range. */
export function peersOf(name: string): { readonly [peer: string]: string } {
  return TABLE.packages[name].peers;
}

/** The names of our packages. */
export const PACKAGES: readonly string[] = Object.keys(TABLE.packages);
