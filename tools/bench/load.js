// Plain JavaScript in a process of its own: whatever compiles TypeScript would be loaded and measured too.
const { classes, where } = JSON.parse(process.argv[2]);

const use = prepare();
globalThis.gc();
const before = process.memoryUsage();
const start = performance.now();
use();
const milliseconds = performance.now() - start;
globalThis.gc();
const after = process.memoryUsage();
console.log(JSON.stringify({ milliseconds, heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss }));

function prepare() {
  if (where === 'in a fresh process') return loadAll;
  const { App, Stack } = require('aws-cdk-lib/core');
  const sfn = require('aws-cdk-lib/aws-stepfunctions');
  if (where === 'beside aws-cdk-lib') return loadAll;
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  const props = propsOf(stack, sfn);
  const machine = (id, states) =>
    new sfn.StateMachine(stack, id, {
      definitionBody: sfn.DefinitionBody.fromChainable(states.reduce((before, state) => before.next(state))),
    });
  const other = machine('Other', [new sfn.Pass(stack, 'Pass'), new sfn.Pass(stack, 'Another')]);
  props.StepFunctionsStartExecution = { stateMachine: other };
  return () =>
    machine(
      'Machine',
      classes.map((one) => new (load(one))(stack, one.className, props[one.className])),
    );
}

function loadAll() {
  classes.forEach(load);
}

function load({ library, className }) {
  const Task = require(library)[className];
  if (typeof Task !== 'function') throw new Error(`${library} has no class ${className}`);
  return Task;
}

function propsOf(stack, { TaskInput }) {
  const { Project, BuildSpec } = require('aws-cdk-lib/aws-codebuild');
  const { EventBus } = require('aws-cdk-lib/aws-events');
  const { Code, Function: LambdaFunction, Runtime } = require('aws-cdk-lib/aws-lambda');
  const { Topic } = require('aws-cdk-lib/aws-sns');
  const { Queue } = require('aws-cdk-lib/aws-sqs');
  const code = Code.fromInline('exports.handler = async () => {}');
  const message = TaskInput.fromText('hello');
  return {
    AthenaStartQueryExecution: { queryString: 'SELECT 1', workGroup: 'reports' },
    BatchSubmitJob: {
      jobDefinitionArn: 'arn:aws:batch:eu-west-1:111122223333:job-definition/nightly:1',
      jobName: 'nightly',
      jobQueueArn: 'arn:aws:batch:eu-west-1:111122223333:job-queue/spare',
    },
    CallAwsService: {
      service: 's3',
      action: 'getObject',
      parameters: { Bucket: 'reports', Key: 'latest' },
      iamResources: ['arn:aws:s3:::reports/*'],
    },
    CodeBuildStartBuild: { project: new Project(stack, 'Project', { buildSpec: BuildSpec.fromObject({ version: '0.2' }) }) },
    EventBridgePutEvents: {
      entries: [
        { detail: TaskInput.fromObject({ order: 1 }), detailType: 'ordered', source: 'shop', eventBus: new EventBus(stack, 'Bus') },
      ],
    },
    GlueStartJobRun: { glueJobName: 'tidy' },
    LambdaInvoke: {
      lambdaFunction: new LambdaFunction(stack, 'Function', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code }),
    },
    SnsPublish: { topic: new Topic(stack, 'Topic'), message },
    SqsSendMessage: { queue: new Queue(stack, 'Queue'), messageBody: message },
  };
}
