import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as ts from 'typescript';
import { COMPILER_OPTIONS } from '../projen/compiler-options';
import { manifestOf } from './published-manifest';

const ROOT = path.join(__dirname, '../..');

/** What the compiler has to say when a user imports the built package, and has it check the declarations of libraries too. */
export function declarationFaults(folder: string, modules: string): string[] {
  const app = fs.mkdtempSync(path.join(os.tmpdir(), 'compatibility-'));
  try {
    link(folder, app, modules);
    const entry = path.join(app, 'index.ts');
    fs.writeFileSync(entry, `export * from '${manifestOf(folder).name}';\n`);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([entry], compilerOptions()));
    return diagnostics.map((diagnostic) => ts.formatDiagnostic(diagnostic, { ...HOST, getCurrentDirectory: () => app }).trim());
  } finally {
    fs.rmSync(app, { recursive: true, force: true });
  }
}

const HOST = { getCanonicalFileName: (file: string) => file, getNewLine: () => '\n' };

function compilerOptions(): ts.CompilerOptions {
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...COMPILER_OPTIONS,
      skipLibCheck: false,
      noEmit: true,
      preserveSymlinks: true, // or the packages would find the aws-cdk-lib of this repository
      types: ['node'],
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
    },
    ROOT,
  );
  return options;
}

/** Into the `node_modules` of an app: what is in `modules`, the package, and what it asks for, from this repository. */
function link(folder: string, app: string, modules: string) {
  for (const module of fs.readdirSync(modules)) symlink(path.join(modules, module), path.join(app, 'node_modules', module));
  linkPackage(folder, app);
}

function linkPackage(folder: string, app: string) {
  const { name, dependencies, peerDependencies } = manifestOf(folder);
  if (!fs.existsSync(path.join(folder, 'lib/index.d.ts'))) throw new Error(`${name} is not built: run "npm run build"`);
  symlink(folder, path.join(app, 'node_modules', name));
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const place = path.join(app, 'node_modules', dependency);
    if (fs.existsSync(place)) continue;
    if (dependency.startsWith('@sfn-tasks/')) linkPackage(path.join(ROOT, 'packages', path.basename(dependency)), app);
    else symlink(path.join(ROOT, 'node_modules', dependency), place);
  }
}

function symlink(target: string, place: string) {
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.symlinkSync(path.resolve(target), place, 'junction');
}
