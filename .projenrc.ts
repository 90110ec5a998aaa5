import {
  CONFORMANCE_VERSIONS,
  clients,
  iamData,
  JsiiPackage,
  Monorepo,
  PrivatePackage,
  pinned,
  TaskPackage,
  TypeScriptPackage,
} from './tools/projen';

const root = new Monorepo();

new PrivatePackage(root, 'tools/test-kit', {
  description: 'Synthesizes tasks, and compares them with those of aws-cdk-lib',
  dependencies: pinned('aws-cdk-lib', 'constructs', 'rfc6902'),
});
new PrivatePackage(root, 'tools/api-report', {
  description: 'Writes the public API of a package, one line a symbol',
  dependencies: pinned('typescript'),
});
new PrivatePackage(root, 'tools/bundle', {
  description: 'Makes one module of a package',
  dependencies: pinned(
    '@babel/core',
    '@babel/plugin-transform-modules-commonjs',
    '@jsii/spec',
    '@rollup/wasm-node',
    '@types/babel__core',
    'aws-cdk-lib',
    'esbuild',
  ),
});

new JsiiPackage(root, 'core', { description: 'What every AWS Step Functions task for the AWS CDK has in common' });
new TaskPackage(root, 'api-gateway', 'Amazon API Gateway');
new TaskPackage(root, 'athena', 'Amazon Athena');
new TaskPackage(root, 'aws-sdk', 'any action of an AWS API', {
  assets: ['sdk-table.txt', 'cross-region-handler'],
  devDependencies: clients('bedrock-agentcore', 'dynamodb', 'lambda'),
});
new TaskPackage(root, 'batch', 'AWS Batch');
new TaskPackage(root, 'bedrock', 'Amazon Bedrock', { cdk: '2.224.0' });
new TaskPackage(root, 'bedrock-agentcore', 'Amazon Bedrock AgentCore');
new TaskPackage(root, 'codebuild', 'AWS CodeBuild', { cdk: '2.234.0' });
new TaskPackage(root, 'databrew', 'AWS Glue DataBrew');
new TaskPackage(root, 'dynamodb', 'Amazon DynamoDB', { cdk: '2.234.0' });
new TaskPackage(root, 'ecs', 'Amazon ECS');
new TaskPackage(root, 'eks', 'Amazon EKS', { cdk: '2.240.0' });
new TaskPackage(root, 'emr', 'Amazon EMR');
new TaskPackage(root, 'emr-containers', 'Amazon EMR on EKS');
new TaskPackage(root, 'emr-serverless', 'Amazon EMR Serverless', { cdk: '2.227.0' });
new TaskPackage(root, 'evaluate-expression', 'JavaScript expressions', {
  assets: ['handler'],
  devDependencies: pinned('jsonata'),
});
new TaskPackage(root, 'eventbridge', 'Amazon EventBridge', { cdk: '2.227.0' });
new TaskPackage(root, 'eventbridge-scheduler', 'Amazon EventBridge Scheduler');
new TaskPackage(root, 'glue', 'AWS Glue');
new TaskPackage(root, 'http', 'HTTP endpoints', { cdk: '2.224.0' });
new TaskPackage(root, 'lambda', 'AWS Lambda');
new TaskPackage(root, 'mediaconvert', 'AWS Elemental MediaConvert');
new TaskPackage(root, 'sagemaker', 'Amazon SageMaker AI', { cdk: '2.227.0' });
new TaskPackage(root, 'sns', 'Amazon SNS');
new TaskPackage(root, 'sqs', 'Amazon SQS');
new TaskPackage(root, 'step-functions', 'AWS Step Functions itself', { cdk: '2.227.0' });

new TypeScriptPackage(root, 'asl', {
  description: 'Amazon States Language: take a definition out of an AWS CDK app, check it, draw it',
  keywords: ['amazon-states-language', 'asl', 'linter', 'diagram'],
  dependencies: pinned('jsonata'),
  optionalPeers: pinned('@viz-js/viz'),
  cdk: '2.85.0',
  // The same expressions by the version that AWS names.
  devDependencies: { 'jsonata-of-aws': 'npm:jsonata@2.0.6' },
  uncached: ['test', 'test-lowest'], // read recordings that are not in the repository
});
new TypeScriptPackage(root, 'simulator', {
  description: 'Runs a state machine of AWS Step Functions in-process, with its tasks mocked',
  keywords: ['amazon-states-language', 'asl', 'testing', 'mock', 'simulator', 'step-functions-local'],
  siblings: ['asl'],
  optionalPeers: pinned('@viz-js/viz'),
  cdk: '2.85.0',
  devDependencies: pinned('typescript'),
  commands: { simulator: 'bin/simulator.js' },
  uncached: ['test', 'test-lowest'], // read recordings that are not in the repository
});
new TypeScriptPackage(root, 'migrate', {
  description: "Moves an app from aws-cdk-lib's Step Functions tasks to those of sfn-tasks",
  keywords: ['codemod', 'migration'],
  dependencies: pinned('diff', 'jsonc-parser', 'semver', 'tinyglobby', 'ts-morph'),
  commands: { migrate: 'bin/migrate.js' },
  assets: ['task-packages.json'],
});

new PrivatePackage(root, 'tools/doc-snippets', {
  description: 'Compiles the TypeScript blocks of README.md and docs/',
  dependencies: pinned('@types/commonmark', 'commonmark', 'typescript'),
});
new PrivatePackage(root, 'tools/follow-guide', {
  description: 'Follows docs/adding-a-service.md, as printed, in a copy of the repository',
  dependencies: { '@sfn-tasks-dev/doc-snippets': '0.0.0' },
});
new PrivatePackage(root, 'tools/install-smoke', {
  description: 'Publishes every package to a registry of its own, installs them in an empty folder and uses them there',
  siblings: ['packages/core', 'packages/lambda'],
  dependencies: pinned('aws-cdk-lib', 'cli-table3', 'constructs', 'esbuild', 'typescript', 'verdaccio'),
});
new PrivatePackage(root, 'tools/compatibility', {
  description: 'Compiles and tests a package with the lowest and the newest aws-cdk-lib that it allows',
  dependencies: pinned('markdown-table', 'semver', 'typescript'),
});
new PrivatePackage(root, 'tools/sdk-table', {
  description: 'Writes what packages/aws-sdk knows of the APIs of AWS: their actions, and the permissions these take',
  siblings: ['packages/aws-sdk'],
  dependencies: { ...pinned('aws-cdk-lib', 'constructs'), ...clients('api-gateway', 'apigatewayv2'), ...iamData() },
  scripts: { generate: 'tsx main.ts' },
});
new PrivatePackage(root, 'tools/upstream-examples', {
  description: "Migrates aws-cdk-lib's own examples to our packages, compiles and renders them",
  siblings: ['packages/migrate'],
  dependencies: {
    ...pinned('aws-cdk-lib', 'rfc6902', 'typescript'),
    '@sfn-tasks-dev/doc-snippets': '0.0.0',
    '@sfn-tasks-dev/test-kit': '0.0.0',
  },
  uncached: ['test'],
});
new PrivatePackage(root, 'tools/conformance', {
  description: 'Holds every package to the house rules, to aws-cdk-lib, and to what AWS says of its services',
  siblings: [...root.packages, 'tools/test-kit'],
  dependencies: { ...pinned('@changesets/read', '@jsii/spec', 'aws-cdk-lib', 'constructs', 'typescript'), ...CONFORMANCE_VERSIONS },
  uncached: ['test', 'typecheck'], // they read the tests of the packages
  afterBuild: ['test'],
  jest: { globalSetup: './tally/forget.ts', globalTeardown: './tally/print.ts' },
});
new PrivatePackage(root, 'tools/release', {
  description: 'Holds releases to what they promise: versions, ranges, and that a package is released alone',
  siblings: ['tools/test-kit'],
  dependencies: pinned('@changesets/cli', '@changesets/read', 'cli-table3', 'jsii', 'jsii-diff', 'semver', 'typescript'),
  uncached: ['test'], // they clone the repository
});
new PrivatePackage(root, 'tools/bench', {
  description: 'Measures our tasks side by side with those of aws-cdk-lib',
  siblings: ['packages/simulator'],
  dependencies: pinned('aws-cdk-lib', 'constructs', 'markdown-table'),
});
new PrivatePackage(root, 'docs/examples/order-fulfilment', {
  description: 'An order on its way through Lambda, SQS, SNS and a child state machine',
  siblings: ['asl', 'core', 'lambda', 'simulator', 'sns', 'sqs', 'step-functions'].map((folder) => `packages/${folder}`),
  dependencies: { ...pinned('@viz-js/viz', 'aws-cdk-lib', 'cli-table3', 'constructs'), '@sfn-tasks-dev/test-kit': '0.0.0' },
});
new PrivatePackage(root, 'docs/examples/churn-model', {
  description: 'A model through SageMaker, from its data to its endpoint',
  siblings: ['packages/core', 'packages/sagemaker'],
  dependencies: { ...pinned('aws-cdk-lib', 'constructs'), '@sfn-tasks-dev/test-kit': '0.0.0' },
});
new PrivatePackage(root, 'docs/examples/film-render', {
  description: 'A film through CodeBuild, Batch and ECS',
  siblings: ['packages/batch', 'packages/codebuild', 'packages/core', 'packages/ecs'],
  dependencies: { ...pinned('aws-cdk-lib', 'constructs'), '@sfn-tasks-dev/test-kit': '0.0.0' },
});
new PrivatePackage(root, 'docs/examples/sales-forecast', {
  description: 'The orders of a day through Glue, Athena and EMR Serverless',
  siblings: ['packages/athena', 'packages/core', 'packages/emr-serverless', 'packages/glue'],
  dependencies: { ...pinned('aws-cdk-lib', 'constructs'), '@sfn-tasks-dev/test-kit': '0.0.0' },
});
new PrivatePackage(root, 'docs/examples/support-desk', {
  description: 'A question through DynamoDB, Bedrock, an HTTP API and EventBridge',
  siblings: ['packages/bedrock', 'packages/core', 'packages/dynamodb', 'packages/eventbridge', 'packages/http'],
  dependencies: { ...pinned('aws-cdk-lib', 'constructs'), '@sfn-tasks-dev/test-kit': '0.0.0' },
});
new PrivatePackage(root, 'docs/examples/migration', {
  description: 'An app of aws-cdk-lib, migrated, synthesized before and after, and compared',
  siblings: [
    ...['api-gateway', 'athena', 'aws-sdk', 'core', 'dynamodb', 'ecs', 'evaluate-expression', 'eventbridge', 'glue', 'http', 'lambda'],
    ...['migrate', 'sns', 'sqs'],
  ].map((folder) => `packages/${folder}`),
  dependencies: {
    ...pinned('aws-cdk-lib', 'constructs', 'rfc6902', 'typescript'),
    '@sfn-tasks-dev/test-kit': '0.0.0',
    '@sfn-tasks-dev/upstream-examples': '0.0.0',
  },
  uncached: ['test'], // it reads the tests of the packages
  include: ['*.ts'], // the app is checked once it is migrated
});

root.synth();
