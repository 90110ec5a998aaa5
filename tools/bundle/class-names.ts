import { isClassType, loadAssemblyFromPath } from '@jsii/spec';

/** The compiler has just written it. */
const UNCHECKED = false;

/**
 * Code by which each class of a jsii package says its name and version, as the compiler of jsii adds it: jsii itself and the metadata of
 * aws-cdk-lib tell the class of an object by it.
 */
export function classNames(directory: string): string {
  const { version, types = {} } = loadAssemblyFromPath(directory, UNCHECKED);
  return Object.values(types)
    .filter(isClassType)
    .map(({ name, fqn }) => `exports.${name}[Symbol.for("jsii.rtti")]=${JSON.stringify({ fqn, version })};`)
    .join('');
}
