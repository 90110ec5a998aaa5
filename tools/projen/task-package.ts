import { JsiiPackage } from './jsii-package';
import type { Monorepo } from './monorepo';

export interface TaskPackageOptions {
  /** Files and folders of the package that its code reads while an app is synthesized. */
  readonly assets?: string[];
  /** What its tests need beside the rest. */
  readonly devDependencies?: Record<string, string>;
}

/** The tasks of one AWS service, on `core` alone. */
export class TaskPackage extends JsiiPackage {
  constructor(monorepo: Monorepo, folder: string, service: string, { assets, devDependencies }: TaskPackageOptions = {}) {
    super(monorepo, folder, { description: `AWS Step Functions tasks for ${service}, for the AWS CDK`, keywords: [folder], assets });
    Object.assign(this.devDependencies, devDependencies);
    const { name, version } = monorepo.workspace('packages/core');
    this.peerDependencies[name] = this.committed.peerRange(name, version);
    this.devDependencies[name] = version;
  }
}
