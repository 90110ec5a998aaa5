import { declarationFaults } from './declarations';
import type { End } from './end';
import { installed } from './installation';
import { testFaults } from './tests';

/** Why a package does not work with these versions; nothing if it does. */
export function faultsWith(folder: string, end: End, output: 'inherit' | 'ignore'): string[] {
  const modules = installed(end);
  return [...declarationFaults(folder, modules), ...testFaults(folder, modules, output)];
}
