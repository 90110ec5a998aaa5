import { type PluginItem, transformAsync } from '@babel/core';
import { inlineConstants } from './inline-constants';

const COMMON_JS = require.resolve('@babel/plugin-transform-modules-commonjs');

/** What `require` gives of them is the namespace itself; Babel would copy it, name by name, where it is not marked as one of an ES module. */
const NAMESPACES = /^(node:|aws-cdk-lib\/|@sfn-tasks\/)/;

/**
 * An ES module as one of CommonJS, which loads another package when something of it is first used: an app that takes one task of a package waits for
 * what that task needs.
 */
export async function commonJs(module: string): Promise<string> {
  const importInterop = (source: string) => (NAMESPACES.test(source) ? 'none' : 'babel');
  const plugins: PluginItem[] = [inlineConstants, [COMMON_JS, { lazy: () => true, importInterop }]];
  const transformed = await transformAsync(module, { plugins, configFile: false, babelrc: false, compact: false });
  return transformed?.code ?? '';
}
