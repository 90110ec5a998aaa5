// Plain JavaScript in a process of its own: whatever compiles TypeScript would be loaded and measured too.
const [, , library, className, where] = process.argv;

const use = prepare();
globalThis.gc();
const before = process.memoryUsage();
const start = performance.now();
use(require(library)[className]);
const milliseconds = performance.now() - start;
globalThis.gc();
const after = process.memoryUsage();
console.log(JSON.stringify({ milliseconds, heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss }));

function prepare() {
  if (where === 'in a fresh process') return requireClass;
  const { App, Stack } = require('aws-cdk-lib/core');
  const sfn = require('aws-cdk-lib/aws-stepfunctions');
  if (where === 'beside aws-cdk-lib') return requireClass;
  const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
  const props = propsOf(stack, sfn)[className];
  const machine = (id, state) => new sfn.StateMachine(stack, id, { definitionBody: sfn.DefinitionBody.fromChainable(state) });
  machine('Other', new sfn.Pass(stack, 'Pass'));
  return (Task) => machine('Machine', new Task(stack, 'Task', props));
}

function requireClass(Task) {
  if (typeof Task !== 'function') throw new Error(`${library} has no class ${className}`);
}

function propsOf(stack, { TaskInput }) {
  const { Queue } = require('aws-cdk-lib/aws-sqs');
  const { Code, Function: LambdaFunction, Runtime } = require('aws-cdk-lib/aws-lambda');
  const code = Code.fromInline('exports.handler = async () => {}');
  return {
    SqsSendMessage: { queue: new Queue(stack, 'Queue'), messageBody: TaskInput.fromText('hello') },
    LambdaInvoke: {
      lambdaFunction: new LambdaFunction(stack, 'Function', { runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code }),
    },
  };
}
