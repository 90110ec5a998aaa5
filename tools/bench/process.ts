import { execFileSync } from 'node:child_process';
import { ROOT } from './workload';

/** What a program prints as JSON on its last line. Each measurement has its own process, so that none warms up the next. */
export function run<Result>(program: string, args: string[], nodeOptions: string[] = []): Result {
  const output = execFileSync(process.execPath, ['--expose-gc', ...nodeOptions, `${__dirname}/${program}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CDK_VALIDATION: 'false' },
    // aws-cdk-lib warns of what it has deprecated.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) as string);
}
