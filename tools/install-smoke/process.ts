import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a program prints; the registry answers meanwhile. */
export async function run(cwd: string, program: string, args: string[], environment: Record<string, string> = {}): Promise<string> {
  try {
    return (await execute(program, args, { cwd, env: { ...process.env, ...environment }, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
