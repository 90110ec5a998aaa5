import * as fs from 'node:fs';
import * as path from 'node:path';

/** An operation whose actions of IAM are not the one of its own name. */
export interface Override {
  readonly service: string;
  readonly operation: string;
  /** None for an operation that IAM does not decide about. */
  readonly actions: string[];
  /** The page of AWS that says so. */
  readonly see: string;
}

/** Operations that are refused, since nobody can say what they take. */
export interface Refusal {
  readonly service: string;
  readonly operations: string[];
  readonly reason: string;
}

export const overrides: readonly Override[] = rows('overrides.json');

export const refusals: readonly Refusal[] = rows('refusals.json');

function rows(file: string) {
  return JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8'));
}
