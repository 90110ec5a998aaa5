import type { Monorepo } from './monorepo';
import { PublishedPackage } from './published-package';

export interface TypeScriptPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /** @default {} */
  readonly dependencies?: Record<string, string>;
  /** @default {} */
  readonly peerDependencies?: Record<string, string>;
}

/** A published package of plain TypeScript: for what jsii cannot express, such as generics and function types. */
export class TypeScriptPackage extends PublishedPackage {
  constructor(monorepo: Monorepo, folder: string, options: TypeScriptPackageOptions) {
    super(monorepo, folder, {
      ...options,
      compile: 'tsc -p tsconfig.build.json',
      files: [],
    });
    Object.assign(this.dependencies, options.dependencies);
    Object.assign(this.peerDependencies, options.peerDependencies);
  }
}
