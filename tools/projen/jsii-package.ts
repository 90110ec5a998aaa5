import type { Monorepo } from './monorepo';
import { PublishedPackage } from './published-package';
import { PEER_RANGES } from './versions';

export interface JsiiPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /**
   * Files and folders that npm packs beside what is compiled.
   * @default []
   */
  readonly assets?: string[];
}

/** A construct library: jsii holds its API to what other languages can call, and its README to what compiles. */
export class JsiiPackage extends PublishedPackage {
  constructor(monorepo: Monorepo, folder: string, options: JsiiPackageOptions) {
    super(monorepo, folder, {
      ...options,
      compile: 'jsii --tsconfig tsconfig.build.json --compress-assembly --silence-warnings reserved-word',
      files: ['.jsii', '.jsii.gz', ...(options.assets ?? [])],
    });
    Object.assign(this.peerDependencies, PEER_RANGES);
    this.fields.jsii = {
      outdir: 'dist',
      versionFormat: 'full',
      tsconfig: 'tsconfig.build.json',
      validateTsconfig: 'strict',
    };
  }
}
