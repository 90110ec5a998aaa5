import { JsiiPackage, Monorepo, PrivatePackage, pinned, TaskPackage } from './tools/projen';

const root = new Monorepo();

new PrivatePackage(root, 'tools/test-kit', {
  description: 'Synthesizes tasks, and compares them with those of aws-cdk-lib',
  dependencies: pinned('aws-cdk-lib', 'constructs', 'rfc6902'),
});
new PrivatePackage(root, 'tools/api-report', {
  description: 'Writes the public API of a package, one line a symbol',
  dependencies: pinned('typescript'),
});

new JsiiPackage(root, 'core', { description: 'What every AWS Step Functions task for the AWS CDK has in common' });
new TaskPackage(root, 'lambda', 'AWS Lambda');
new TaskPackage(root, 'sns', 'Amazon SNS');
new TaskPackage(root, 'sqs', 'Amazon SQS');
new TaskPackage(root, 'step-functions', 'AWS Step Functions itself');

root.synth();
