import type { Monorepo } from './monorepo';
import { PublishedPackage } from './published-package';

export interface TypeScriptPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /**
   * Folders of packages of this repository that this one needs.
   *
   * @default []
   */
  readonly siblings?: string[];
  /**
   * The lowest aws-cdk-lib that it works with, if the user has one at all.
   *
   * @default - it has nothing to do with aws-cdk-lib
   */
  readonly cdk?: string;
  /** @default {} */
  readonly dependencies?: Record<string, string>;
  /** @default {} */
  readonly devDependencies?: Record<string, string>;
  /** @default {} */
  readonly peerDependencies?: Record<string, string>;
  /**
   * Packages that the user installs for one feature, by the version that is tested.
   *
   * @default {}
   */
  readonly optionalPeers?: Record<string, string>;
  /**
   * What `npx` runs: scripts of the package by the name of the command.
   *
   * @default {}
   */
  readonly commands?: Record<string, string>;
  /**
   * Files that its code reads when it runs.
   *
   * @default []
   */
  readonly assets?: string[];
  /**
   * Targets that read files outside the repository: nx would serve an old result.
   *
   * @default []
   */
  readonly uncached?: string[];
}

/** A published package of plain TypeScript: for what jsii cannot express, such as generics and function types. */
export class TypeScriptPackage extends PublishedPackage {
  constructor(monorepo: Monorepo, folder: string, options: TypeScriptPackageOptions) {
    super(monorepo, folder, {
      ...options,
      compile: 'tsc -p tsconfig.build.json',
      files: [...Object.values(options.commands ?? {}), ...(options.assets ?? [])],
    });
    const { optionalPeers = {}, uncached = [] } = options;
    Object.assign(this.dependencies, options.dependencies);
    for (const sibling of options.siblings ?? []) {
      const { name, version } = monorepo.workspace(`packages/${sibling}`);
      this.dependencies[name] = `^${version}`;
    }
    Object.assign(this.devDependencies, options.devDependencies, optionalPeers);
    Object.assign(this.peerDependencies, options.peerDependencies);
    for (const [name, version] of Object.entries(optionalPeers)) this.peerDependencies[name] = `^${version}`;
    if (options.cdk) this.allowCdk(options.cdk);
    const optional = [...Object.keys(optionalPeers), ...(options.cdk ? ['aws-cdk-lib', 'constructs'] : [])];
    if (optional.length > 0) this.fields.peerDependenciesMeta = Object.fromEntries(optional.map((name) => [name, { optional: true }]));
    if (options.commands) this.fields.bin = options.commands;
    if (uncached.length > 0) this.fields.nx = { targets: Object.fromEntries(uncached.map((target) => [target, { cache: false }])) };
  }
}
