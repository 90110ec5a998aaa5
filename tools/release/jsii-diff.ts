import { spawnSync } from 'node:child_process';
import type { Change } from './change';

/**
 * What jsii finds broken between two assemblies: folders, or a published one as `npm:@sfn-tasks/lambda@1.0.0`.
 *
 * It knows subtypes, and other languages; of what is not on the registry it says so, and finds nothing.
 */
export function jsiiChanges(before: string, after: string): Change[] {
  const { status, stderr, error } = spawnSync('jsii-diff', [before, after], { encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) {
    if (stderr.includes('Skipping analysis')) console.log(`${before} is not on the registry: jsii-diff has nothing to compare with`);
    return [];
  }
  const errors = stderr.split('\n').filter((line) => line.startsWith('err '));
  if (status !== 1 || errors.length === 0) throw new Error(`jsii-diff ${before} ${after}: ${stderr}`);
  return errors.map((line) => ({ bump: 'major', what: `jsii-diff: ${line.replace(/^err\s*- /, '')}` }));
}
