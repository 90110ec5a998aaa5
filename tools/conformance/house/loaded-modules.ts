import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import { ROOT } from '../workspace';

/**
 * The modules of aws-cdk-lib that a package, as it is built, loads as soon as it is loaded itself.
 *
 * A constant that is made of another service's class has every app wait for that service.
 */
export function modulesLoaded(folder: string): string[] {
  const script = `require(${JSON.stringify(path.join(ROOT, 'packages', folder))}); console.log(JSON.stringify(Object.keys(require.cache)))`;
  const files: string[] = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
  return [...new Set(files.flatMap((file) => /\/aws-cdk-lib\/([^/]+)\//.exec(file)?.[1] ?? []))];
}
