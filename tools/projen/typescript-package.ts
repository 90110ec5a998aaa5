import { COMPILER_OPTIONS } from './compiler-options';
import type { Monorepo } from './monorepo';
import { PublishedPackage } from './published-package';

export interface TypeScriptPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /** @default {} */
  readonly dependencies?: Record<string, string>;
}

/** A published package of plain TypeScript: for what jsii cannot express, such as generics and function types. */
export class TypeScriptPackage extends PublishedPackage {
  constructor(monorepo: Monorepo, folder: string, options: TypeScriptPackageOptions) {
    super(monorepo, folder, {
      ...options,
      compile: 'tsc -p tsconfig.build.json',
      buildTsconfig: {
        compilerOptions: { ...COMPILER_OPTIONS, declaration: true, noEmitOnError: true, rootDir: 'src', outDir: 'lib', types: ['node'] },
        include: ['src'],
      },
      files: [],
    });
    Object.assign(this.dependencies, options.dependencies);
  }
}
