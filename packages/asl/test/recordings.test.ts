import * as fs from 'node:fs';
import * as path from 'node:path';
import { lint } from '../src';

/** Definitions that AWS has run, and the reference beside them; not part of the repository. */
const FOLDER = process.env.ASL_RECORDINGS ?? path.resolve(__dirname, '../../../../shared/asl-recordings');
const REFERENCE = path.resolve(FOLDER, '../reference');

interface Case {
  readonly id: string;
  readonly definition: unknown;
}

function casesOf(folder: string): Case[] {
  return fs.readdirSync(folder).flatMap((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Case | Case[]);
}

function say(text: string): void {
  process.stdout.write(`asl: ${text}\n`);
}

if (fs.existsSync(FOLDER)) {
  test('no definition that AWS has run is rejected', () => {
    const cases = [...casesOf(FOLDER), ...casesOf(path.join(REFERENCE, 'asl-cases'))];
    const rejected = cases.flatMap(({ id, definition }) => {
      const errors = lint(definition).filter(({ severity }) => severity === 'error');
      return errors.map(({ rule, pointer, message }) => `${id}: ${rule} at ${pointer}: ${message}`);
    });
    say(`of ${cases.length} recorded definitions, ${rejected.length} rejected`);
    expect(cases.length).toBeGreaterThan(400);
    expect(rejected).toEqual([]);
  });

  test('every seeded error is found', () => {
    const cases: Case[] = JSON.parse(fs.readFileSync(path.join(REFERENCE, 'asl-invalid.json'), 'utf8'));
    const missed = cases.filter(({ definition }) => lint(definition).length === 0).map(({ id }) => id);
    say(`of ${cases.length} seeded errors, ${cases.length - missed.length} found`);
    expect(missed).toEqual([]);
  });
} else {
  test('recordings are not there, so nothing is shown by them', () => {
    say(`no recordings in ${FOLDER}: set ASL_RECORDINGS to their folder`);
    expect(fs.existsSync(FOLDER)).toBe(false);
  });
}
