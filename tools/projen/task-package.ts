import * as semver from 'semver';
import { JsiiPackage } from './jsii-package';
import type { Monorepo } from './monorepo';

export interface TaskPackageOptions {
  /** The lowest aws-cdk-lib that it works with, if core works with a lower one. */
  readonly cdk?: string;
  /** Files and folders of the package that its code reads while an app is synthesized. */
  readonly assets?: string[];
  /** What its tests need beside the rest. */
  readonly devDependencies?: Record<string, string>;
}

/** The tasks of one AWS service, on `core` alone. */
export class TaskPackage extends JsiiPackage {
  constructor(monorepo: Monorepo, folder: string, service: string, { cdk, assets, devDependencies }: TaskPackageOptions = {}) {
    super(monorepo, folder, { description: `AWS Step Functions tasks for ${service}, for the AWS CDK`, keywords: [folder], cdk, assets });
    Object.assign(this.devDependencies, devDependencies);
    const core = monorepo.workspace('packages/core') as JsiiPackage;
    if (semver.lt(this.cdk, core.cdk)) throw new Error(`${folder} cannot work with aws-cdk-lib ${this.cdk}: core needs ${core.cdk}`);
    const { name, version } = core;
    this.peerDependencies[name] = this.committed.peerRange(name, version);
    this.devDependencies[name] = version;
  }
}
