import { execFileSync } from 'node:child_process';
import { ROOT } from './workload';

/** What a program prints as JSON on its last line. It has its own process, so that nothing that was measured before warms it up. */
export function run<Result>(program: string, args: string[], nodeOptions: string[] = []): Result {
  const output = execFileSync(process.execPath, ['--expose-gc', ...nodeOptions, `${__dirname}/${program}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CDK_VALIDATION: 'false' },
    // What aws-cdk-lib says of its deprecated props is for no one, unless the program fails.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) as string);
}
