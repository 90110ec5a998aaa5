import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as ts from 'typescript';
import type { Release } from './release';
import type { Repository } from './repository';

/** The sources of a released core in a folder of their own, to stand where those of the working copy do. */
export class OlderCore {
  private readonly folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'sfn-tasks-core-')));
  /** By which the sources of services are compiled and run on this core. */
  public readonly tsconfig = path.join(this.folder, 'tsconfig.json');

  constructor(
    private readonly repository: Repository,
    { tag }: Release,
  ) {
    const { root } = repository;
    repository.extract(tag, 'packages/core/src', this.folder);
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'));
    const paths = { '@sfn-tasks/core': [`${this.folder}/packages/core/src`], '@sfn-tasks-dev/*': [`${root}/tools/*`] };
    const config = { extends: `${root}/tsconfig.json`, compilerOptions: { paths, rootDir: path.parse(root).root }, include: [] };
    fs.writeFileSync(this.tsconfig, JSON.stringify(config));
  }

  /** What the compiler finds wrong with files of the working copy on this core, as `file(line,column): …`. */
  public faultsOf(files: string[]): string[] {
    const { config } = ts.readConfigFile(this.tsconfig, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, this.folder, undefined, this.tsconfig);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
    const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => this.repository.root, getNewLine: () => '\n' };
    return diagnostics.map((diagnostic) => ts.formatDiagnostic(diagnostic, host).trim());
  }

  public remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
