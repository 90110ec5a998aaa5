import * as path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './workspace';

/** A program that synthesizes each task of the packages, made of their samples; it prints how many. */
export async function everyTask(folders: string[]): Promise<string> {
  const imports = folders.map(
    (folder, index) => `import * as exports${index} from '@sfn-tasks/${folder}';
import { samples as samples${index} } from './packages/${folder}/test/samples';`,
  );
  const packages = folders.map((_, index) => `{ exports: exports${index}, samples: samples${index} }`);
  const program = [
    ...imports,
    "import { synthesize } from './tools/install-smoke/apps/tasks';",
    `console.log(synthesize([${packages.join(', ')}]));`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: program.join('\n'), resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    packages: 'external',
    plugins: [INSTALLED],
    platform: 'node',
    format: 'esm',
    // The repository's would have the sources stand in for the packages.
    tsconfigRaw: '{}',
    write: false,
  });
  return outputFiles[0].text;
}

/** Samples are of the sources beside them; here they are of the installed package. */
const INSTALLED: Plugin = {
  name: 'installed packages for sources',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/src$/ }, ({ importer }) => {
      const [folder] = path.relative(path.join(ROOT, 'packages'), importer).split(path.sep);
      return { path: `@sfn-tasks/${folder}`, external: true };
    }),
};
