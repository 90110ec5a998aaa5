export { JsiiPackage } from './jsii-package';
export { Monorepo } from './monorepo';
export { PrivatePackage } from './private-package';
export { TaskPackage } from './task-package';
export { TypeScriptPackage } from './typescript-package';
export { CONFORMANCE_VERSIONS, clients, iamData, pinned } from './versions';
