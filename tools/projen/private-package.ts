import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Monorepo } from './monorepo';
import { Workspace } from './workspace';

export interface PrivatePackageOptions {
  readonly description: string;
  /** By folder, such as `packages/lambda`. */
  readonly siblings?: string[];
  readonly dependencies?: Record<string, string>;
  readonly scripts?: Record<string, string>;
  /** Targets that read files of workspaces they do not depend on: nx would serve an old result. */
  readonly uncached?: string[];
  /** Targets that read what the siblings are built to. */
  readonly afterBuild?: string[];
  /**
   * What `typecheck` reads.
   *
   * @default all of its TypeScript
   */
  readonly include?: string[];
  /** Options of jest. */
  readonly jest?: Record<string, unknown>;
}

/** A tool or an example: run from its source, never built, never released. */
export class PrivatePackage extends Workspace {
  constructor(monorepo: Monorepo, directory: string, options: PrivatePackageOptions) {
    super(monorepo, directory, {
      name: `@sfn-tasks-dev/${path.posix.basename(directory)}`,
      version: '0.0.0',
      description: options.description,
      include: options.include ?? ['**/*.ts'],
    });
    Object.assign(this.fields, { private: true, license: 'Apache-2.0', main: 'index.ts' });
    Object.assign(this.dependencies, options.dependencies);
    const { siblings = [], uncached = [], afterBuild = [] } = options;
    for (const sibling of siblings) {
      const { name, version } = monorepo.workspace(sibling);
      this.dependencies[name] = version;
    }
    // A package whose sources are still to come cannot be built, and stands in nobody's way.
    const built = siblings.filter((sibling) => fs.existsSync(`${sibling}/src/index.ts`)).map((sibling) => monorepo.workspace(sibling).name);
    const targets = [...new Set([...uncached, ...afterBuild])].map((target) => [
      target,
      {
        ...(uncached.includes(target) && { cache: false }),
        ...(afterBuild.includes(target) && { dependsOn: [{ target: 'build', projects: built }] }),
      },
    ]);
    if (targets.length > 0) this.fields.nx = { targets: Object.fromEntries(targets) };
    Object.assign(this.jest, options.jest);
    this.scripts.test += ' --passWithNoTests';
    Object.assign(this.scripts, options.scripts);
  }
}
