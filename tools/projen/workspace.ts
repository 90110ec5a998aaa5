import * as path from 'node:path';
import { Component, JsonFile } from 'projen';
import type { Monorepo } from './monorepo';

export interface WorkspaceOptions {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** What the editor and `typecheck` read, relative to the workspace. */
  readonly include: string[];
}

/**
 * An npm workspace: its package.json and its tsconfig.json.
 *
 * A component rather than a projen project: a workspace has no tasks, no lockfile and no install of its own, so nothing but the files a reader
 * expects lands in its folder.
 */
export abstract class Workspace extends Component {
  public readonly name: string;
  public readonly version: string;
  public readonly manifest: JsonFile;
  /** From the workspace back to the root of the repository. */
  protected readonly rootPath: string;
  protected readonly scripts: Record<string, string> = {};
  protected readonly dependencies: Record<string, string> = {};
  protected readonly devDependencies: Record<string, string> = {};
  protected readonly peerDependencies: Record<string, string> = {};
  /** Fields of package.json that only some workspaces have. */
  protected readonly fields: Record<string, unknown> = {};
  /** What jest is told beside what it is told everywhere. */
  protected readonly jest: Record<string, unknown> = {};

  constructor(
    protected readonly monorepo: Monorepo,
    public readonly directory: string,
    options: WorkspaceOptions,
  ) {
    super(monorepo, directory);
    this.name = options.name;
    this.version = options.version;
    this.rootPath = path.posix.relative(directory, '.');
    this.scripts.lint = 'biome check .';
    this.scripts.typecheck = 'tsc -p tsconfig.json';
    this.scripts.test = 'jest --ci --json --outputFile=test-result.json';

    this.manifest = new JsonFile(this, `${directory}/package.json`, {
      editGitignore: false,
      readonly: false, // changesets writes versions into it
      omitEmpty: true,
      obj: () => ({
        name: options.name,
        version: options.version,
        description: options.description,
        ...this.fields,
        scripts: sorted(this.scripts),
        dependencies: sorted(this.dependencies),
        peerDependencies: sorted(this.peerDependencies),
        devDependencies: sorted(this.devDependencies),
        jest: { preset: `${this.rootPath}/tools/jest/preset.js`, ...this.jest },
      }),
    });
    new JsonFile(this, `${directory}/tsconfig.json`, {
      editGitignore: false,
      obj: { extends: `${this.rootPath}/tsconfig.json`, include: options.include, exclude: ['node_modules', 'lib', 'cdk.out'] },
    });
  }
}

function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
