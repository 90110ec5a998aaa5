import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Plugin } from '@rollup/wasm-node';
import { transform } from 'esbuild';
import { COMPILER_OPTIONS } from '../projen/compiler-options';

/** What the compiler makes of the sources, so that a class means the same. */
export const TARGET = COMPILER_OPTIONS.target.toLowerCase();

/** Reads TypeScript without checking its types, which the compiler has done. */
export function typescript(): Plugin {
  return {
    name: 'typescript',
    resolveId(id, importer) {
      if (!importer || !id.startsWith('.')) return undefined;
      const file = path.resolve(path.dirname(importer), id);
      return [`${file}.ts`, `${file}/index.ts`].find((candidate) => fs.existsSync(candidate));
    },
    async transform(code, id) {
      // The tsconfig.json beside the sources is for the compiler.
      const { code: javaScript } = await transform(code, { loader: 'ts', sourcefile: id, target: TARGET, tsconfigRaw: '{}' });
      return javaScript;
    },
  };
}
