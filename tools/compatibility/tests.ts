import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { LIKENESS } from '../test-kit/difference';
import { manifestOf } from './published-manifest';

/** What jest writes with `--json`, as far as it is read here. */
interface Results {
  readonly numPassedTests: number;
  readonly testResults: {
    readonly name: string;
    /** Why the file broke before its first test. */
    readonly message: string;
    readonly assertionResults: { readonly fullName: string; readonly status: string; readonly failureMessages: string[] }[];
  }[];
}

/**
 * The tests of a package that fail with the aws-cdk-lib and the constructs of `modules`.
 *
 * All are run but those of likeness, which compare with the aws-cdk-lib of this repository.
 */
export function testFaults(folder: string, modules: string, stdio: 'inherit' | 'ignore'): string[] {
  const output = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'compatibility-')), 'result.json');
  try {
    const config = JSON.stringify({
      ...manifestOf(folder).jest,
      rootDir: path.resolve(folder),
      moduleNameMapper: { '^(aws-cdk-lib|constructs)(/.*)?$': `${modules}/$1$2` },
    });
    const args = ['--ci', '--config', config, '--testNamePattern', `^(?!.*${LIKENESS})`, '--json', `--outputFile=${output}`];
    const { status } = spawnSync('jest', args, { cwd: folder, stdio: ['ignore', 'ignore', stdio] });
    if (!fs.existsSync(output)) throw new Error(`jest ended with ${status} before it had run the tests of ${folder}: run "npx jest" there`);
    return faultsIn(JSON.parse(fs.readFileSync(output, 'utf8')));
  } finally {
    fs.rmSync(path.dirname(output), { recursive: true, force: true });
  }
}

function faultsIn({ numPassedTests, testResults }: Results): string[] {
  if (numPassedTests === 0 && testResults.length === 0) return ['there is no test'];
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (assertionResults.length === 0) return [`${path.basename(name)}: ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${path.basename(name)}: ${fullName}: ${firstLine(failureMessages.join('\n'))}`);
  });
}

function firstLine(message: string): string {
  return (
    message
      .split('\n')
      .find((line) => line.trim() && !line.includes('●'))
      ?.trim() ?? ''
  );
}
