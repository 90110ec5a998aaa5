import * as path from 'node:path';
import * as spec from '@jsii/spec';
import { ROOT } from './workspace';

const loaded = new Map<string, spec.Assembly>();

/** The jsii assembly of a package: its public API with its documentation. */
export function assemblyOf(directory: string): spec.Assembly {
  const known = loaded.get(directory);
  if (known) return known;
  try {
    // Validating aws-cdk-lib's own assembly would take longer than all that is done with it here.
    const assembly = spec.loadAssemblyFromPath(path.join(ROOT, directory), false, [...spec.ALL_SPEC_FEATURES]);
    loaded.set(directory, assembly);
    return assembly;
  } catch (error) {
    throw new Error(`${directory} has no assembly that can be read: build it first (npm run build)`, { cause: error });
  }
}

export const CDK = 'node_modules/aws-cdk-lib';
