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
    // No more than that: of shorter syntax ES modules no longer read which names a getter exports.
    minifyWhitespace: true,
    // ES modules import by name what they find in the text.
    footer: { js: `0 && (module.exports = { ${Object.keys(require(entry)).join(', ')} });` },
    // The sources' would stand in for the packages.
    tsconfigRaw: '{}',
    metafile: true,
    write: false,
  });
  return { text: outputFiles[0].text, modules: Object.keys(metafile.inputs).map((file) => path.resolve(file)) };
}
