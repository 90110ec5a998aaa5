import { DEFAULT_FLOOR } from './cdk-range';
import type { Monorepo } from './monorepo';
import { PublishedPackage } from './published-package';

export interface JsiiPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /**
   * The lowest aws-cdk-lib that it works with.
   *
   * @default - what core works with
   */
  readonly cdk?: string;
  /**
   * Files and folders that npm packs beside what is compiled.
   * @default []
   */
  readonly assets?: string[];
}

/** A construct library: jsii holds its API to what other languages can call, and its README to what compiles. */
export class JsiiPackage extends PublishedPackage {
  /** The lowest aws-cdk-lib that it works with. */
  public readonly cdk: string;

  constructor(monorepo: Monorepo, folder: string, options: JsiiPackageOptions) {
    super(monorepo, folder, {
      ...options,
      // The development dependencies are not the least of the peers, as jsii would have it: tools/compatibility tests with those.
      compile: 'jsii --tsconfig tsconfig.build.json --compress-assembly --silence-warnings reserved-word missing-dev-dependency',
      files: ['.jsii', '.jsii.gz', ...(options.assets ?? [])],
    });
    this.cdk = options.cdk ?? DEFAULT_FLOOR;
    this.allowCdk(this.cdk);
    this.fields.jsii = {
      outdir: 'dist',
      versionFormat: 'full',
      tsconfig: 'tsconfig.build.json',
      validateTsconfig: 'strict',
    };
  }
}
