import { JsiiPackage } from './jsii-package';
import type { Monorepo } from './monorepo';

/** The tasks of one AWS service, on `core` alone. */
export class TaskPackage extends JsiiPackage {
  constructor(monorepo: Monorepo, folder: string, service: string) {
    super(monorepo, folder, { description: `AWS Step Functions tasks for ${service}, for the AWS CDK`, keywords: [folder] });
    const { name, version } = monorepo.workspace('packages/core');
    this.peerDependencies[name] = this.committed.peerRange(name, version);
    this.devDependencies[name] = version;
  }
}
