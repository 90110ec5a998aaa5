import * as fs from 'node:fs';
import * as path from 'node:path';
import { snippets } from '@sfn-tasks-dev/doc-snippets';
import { REPAIRS, type Repair } from './repairs';

/** A block of code that users of aws-cdk-lib know. */
export interface Example {
  readonly name: string;
  readonly code: string;
  /** The classes and enums it takes from aws-cdk-lib's tasks. */
  readonly uses: string[];
  readonly repair?: Repair;
}

/** Those of aws-cdk-lib's README, and what it said before where it says something else today. */
export function examples(): Example[] {
  const readme = path.join(path.dirname(require.resolve('aws-cdk-lib/package.json')), 'aws-stepfunctions-tasks/README.md');
  const pages = { README: readme, older: path.join(__dirname, 'older-examples.md') };
  return Object.entries(pages).flatMap(([page, file]) =>
    snippets(page, fs.readFileSync(file, 'utf8')).map(({ line, code }) => exampleOf(`${page}:${line}`, code)),
  );
}

function exampleOf(name: string, written: string): Example {
  const repair = REPAIRS.find(({ wrong }) => written.includes(wrong));
  const code = repair ? written.replaceAll(repair.wrong, repair.right) : written;
  return { name, code, repair, uses: [...new Set([...code.matchAll(/\btasks\.(\w+)/g)].map(([, used]) => used))] };
}
