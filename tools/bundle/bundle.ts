import * as path from 'node:path';
import { buildSync } from 'esbuild';

/** One module of many, and which those were. */
export interface Bundle {
  readonly text: string;
  readonly modules: string[];
}

/**
 * Makes one module of a compiled package: Node.js finds, reads and compiles one faster than thirty, and code faster without its comments.
 *
 * Names stay, so a stack trace says where it comes from; other packages stay outside.
 */
export function bundle(entry: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    // ES modules import by name what they find in the text.
    footer: { js: `0 && (module.exports = { ${Object.keys(require(entry)).join(', ')} });` },
    // The sources' would stand in for the packages.
    tsconfigRaw: '{}',
    metafile: true,
    write: false,
  });
  // Node.js gives no name to ES modules whose getter it cannot read, and it reads no `!0`.
  const text = outputFiles[0].text.replaceAll('{enumerable:!0,get:', '{enumerable:true,get:');
  return { text, modules: Object.keys(metafile.inputs).map((file) => path.resolve(file)) };
}
