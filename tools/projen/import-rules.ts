/** An entry of Biome's `noRestrictedImports`: what may not be imported, and why. */
interface ImportRule {
  readonly group: string[];
  /** Which names may not be imported, as a whole; all of them if there is no pattern. */
  readonly importNamePattern?: string;
  readonly message: string;
}

const CDK_ROOT: ImportRule = {
  group: ['aws-cdk-lib'],
  message: "Import from 'aws-cdk-lib/core', the same objects: the root loads every AWS service and doubles the time of a compilation.",
};

const UPSTREAM: ImportRule = {
  group: ['aws-cdk-lib/aws-stepfunctions-tasks', 'aws-cdk-lib/aws-stepfunctions-tasks/**'],
  message: 'These packages replace aws-stepfunctions-tasks: only tests and tools, which compare with it, may import it.',
};

const OUTSIDE: ImportRule = {
  group: ['../../*', '../../**', '**/packages/**'],
  message: 'A package is published alone: what lies outside its folder does not exist for its users.',
};

const DEVELOPMENT: ImportRule = {
  group: ['@sfn-tasks-dev/*', '@sfn-tasks-dev/**'],
  message: 'Private workspaces are never published: a source that imports one breaks for its users.',
};

const SERVICES_IN_CORE: ImportRule = {
  group: [
    'aws-cdk-lib/aws-*',
    'aws-cdk-lib/aws-*/**',
    '!aws-cdk-lib/aws-stepfunctions',
    '!aws-cdk-lib/aws-iam',
    '!aws-cdk-lib/aws-cloudwatch',
  ],
  message:
    'Core names no service: whoever installs one service would get the others. Only states, permissions and metrics are common to all.',
};

const PACKAGES_IN_CORE: ImportRule = {
  group: ['@sfn-tasks/*', '@sfn-tasks/**'],
  message: 'Core depends on none of our packages: all of them depend on core.',
};

const SIBLINGS: ImportRule = {
  group: ['@sfn-tasks/*', '!@sfn-tasks/core'],
  message: 'A service package stands on core alone, so that it is installed and released without the others.',
};

const OTHER_THAN_ASL: ImportRule = {
  group: ['@sfn-tasks/*', '!@sfn-tasks/asl'],
  message: 'The simulator runs any definition: it stands on asl, and knows none of the packages that write definitions.',
};

const CORE_INTERNALS: ImportRule = {
  group: ['@sfn-tasks/*/**'],
  message: "Import from '@sfn-tasks/core': its files may move in any release, its root may not.",
};

const TOKENS: ImportRule = {
  group: ['aws-cdk-lib/core'],
  importNamePattern: 'Token',
  message:
    'Ask core, which tells expressions from what CloudFormation fills in: isKnownLater, isToken, asText, numberAsText. Most services need no more of aws-cdk-lib/core, and each package takes up to 0.4 ms to find it.',
};

/** `require` would pass by the rules of imports. */
const NO_REQUIRE = { noCommonJs: 'error' };

/** The rules of one set of files, all of them: an override of Biome replaces the options it finds, it does not add to them. */
function restrictedImports(...rules: ImportRule[]) {
  return { noRestrictedImports: { level: 'error', options: { patterns: [CDK_ROOT, ...rules] } } };
}

export const CORE_IMPORTS = { ...NO_REQUIRE, ...restrictedImports(UPSTREAM, OUTSIDE, DEVELOPMENT, SERVICES_IN_CORE, PACKAGES_IN_CORE) };
export const SERVICE_IMPORTS = { ...NO_REQUIRE, ...restrictedImports(UPSTREAM, OUTSIDE, DEVELOPMENT, SIBLINGS, CORE_INTERNALS, TOKENS) };
export const SIMULATOR_IMPORTS = { ...NO_REQUIRE, ...restrictedImports(UPSTREAM, OUTSIDE, DEVELOPMENT, OTHER_THAN_ASL, CORE_INTERNALS) };
export const OTHER_IMPORTS = restrictedImports();
