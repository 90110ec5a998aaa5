import { type PluginItem, transformAsync } from '@babel/core';
import { inlineConstants } from './inline-constants';

const COMMON_JS = require.resolve('@babel/plugin-transform-modules-commonjs');

/**
 * An ES module as one of CommonJS, which loads another package when something of it is first used: an app that takes one task of a package waits for
 * what that task needs.
 */
export async function commonJs(module: string): Promise<string> {
  const plugins: PluginItem[] = [inlineConstants, [COMMON_JS, { lazy: () => true }]];
  const transformed = await transformAsync(module, { plugins, configFile: false, babelrc: false, compact: false });
  return transformed?.code ?? '';
}
