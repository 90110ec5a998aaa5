import * as fs from 'node:fs';
import * as path from 'node:path';

/** What of a new package is missing after a guide was followed, a line each: a guide that says less would be easy to follow. */
export function missing(copy: string, folder: string): string[] {
  const has = (file: string) => fs.existsSync(path.join(copy, file));
  return [
    ...[`packages/${folder}/lib/index.js`, `packages/${folder}/.jsii`, `packages/${folder}/api.txt`]
      .filter((file) => !has(file))
      .map((file) => `${file}: nothing has built the package`),
    ...[`packages/${folder}`, 'tools/conformance']
      .filter((workspace) => !passed(path.join(copy, workspace, 'test-result.json')))
      .map((workspace) => `tests of ${workspace} that pass`),
  ];
}

function passed(file: string): boolean {
  if (!fs.existsSync(file)) return false;
  const { numPassedTests, success } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return success && numPassedTests > 0;
}
