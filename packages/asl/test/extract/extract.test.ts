import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke, SqsSendMessage, StepFunctionsStartExecution } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { App, NestedStack, Stack } from 'aws-cdk-lib/core';
import { extractDefinition, extractStateMachines, type TaskState } from '../../src';

const FILE = '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"${what}","Comment":"${kept}","End":true}}}';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asl-'));
  fs.writeFileSync(path.join(folder, 'machine.json'), FILE);
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Two stacks: a function in one, in the other two state machines, one of which is a file. */
function orders() {
  const app = new App({ outdir: path.join(folder, 'cdk.out') });
  const env = { region: 'eu-west-1', account: '222222222222' };
  const runtime = new lambda.Runtime('nodejs22.x', lambda.RuntimeFamily.NODEJS, { supportsInlineCode: true });
  const code = { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime };
  const worker = new lambda.Function(new Stack(app, 'Workers', { env }), 'Worker', code);
  const stack = new Stack(app, 'Orders', { env });
  const queue = new sqs.Queue(stack, 'Queue');
  const work = new LambdaInvoke(stack, 'Work', { lambdaFunction: worker });
  const send = new SqsSendMessage(stack, 'Send', { queue, messageBody: sfn.TaskInput.fromText('it\'s "done"') });
  const machine = new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(work.next(send)) });
  const ofFile = new sfn.StateMachine(stack, 'OfFile', {
    stateMachineName: 'of-file',
    stateMachineType: sfn.StateMachineType.EXPRESS,
    definitionBody: sfn.DefinitionBody.fromFile(path.join(folder, 'machine.json')),
    definitionSubstitutions: { what: queue.queueArn },
  });
  return { app, stack, machine, ofFile, file: path.join(folder, 'cdk.out', 'Orders.template.json') };
}

function parametersOf(definition: ReturnType<typeof extractDefinition>, state: string): unknown {
  return (definition.States[state] as TaskState).Parameters;
}

describe('a state machine of two stacks', () => {
  test('from its construct, before and after the app is synthesized', () => {
    const { app, machine } = orders();
    const before = extractDefinition(machine);
    expect(before.States.Work).toMatchObject({ Resource: 'arn:aws:states:::lambda:invoke' });
    expect(parametersOf(before, 'Work')).toMatchObject({ FunctionName: 'arn:aws:lambda:eu-west-1:222222222222:function:Worker' });
    expect(parametersOf(before, 'Send')).toEqual({
      QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/222222222222/Queue',
      MessageBody: 'it\'s "done"',
    });
    app.synth();
    expect(extractDefinition(machine)).toEqual(before);
  });

  test('from the file of its template, with what the other stack exports', () => {
    const { app, file } = orders();
    app.synth();
    const definition = extractDefinition(file, { name: 'Machine', account: '222222222222', region: 'eu-west-1' });
    expect(parametersOf(definition, 'Work')).toMatchObject({ FunctionName: 'arn:aws:lambda:eu-west-1:222222222222:function:Worker' });
  });

  test('from a Template, where it is alone', () => {
    const { stack } = orders();
    const template = Template.fromStack(stack);
    const options = { name: 'Machine', assembly: path.join(folder, 'cdk.out'), values: { 'Queue.Arn': 'arn:mine' } };
    expect(parametersOf(extractDefinition(template, options), 'Send')).toMatchObject({ MessageBody: 'it\'s "done"' });
    const all = extractStateMachines(template.toJSON(), options);
    expect(all.map(({ name, type }) => [name, type])).toEqual([
      ['Machine', 'STANDARD'],
      ['of-file', 'EXPRESS'],
    ]);
    expect(all[1].definition.States.A).toMatchObject({ Resource: 'arn:mine' });
  });
});

describe('a state machine that is a file', () => {
  test('from its construct, its stack and its template', () => {
    const { app, stack, ofFile, file } = orders();
    const expected = { Resource: 'arn:aws:sqs:eu-west-1:222222222222:Queue', Comment: '${kept}' };
    expect(extractDefinition(ofFile).States.A).toMatchObject(expected);
    expect(extractDefinition(stack, { name: 'of-file' }).States.A).toMatchObject(expected);
    app.synth();
    expect(extractDefinition(file, { name: 'of-file', region: 'eu-west-1', account: '222222222222' }).States.A).toMatchObject(expected);
  });

  test('says what to give where the file is not found', () => {
    const { stack } = orders();
    expect(() => extractStateMachines(Template.fromStack(stack))).toThrow(
      /^The definition of OfFile\w+ is the file '\w+\.json' in the bucket .*: give the folder as 'assembly'$/,
    );
  });
});

test('a state machine in a nested stack, and one that calls it', () => {
  const app = new App({ outdir: path.join(folder, 'cdk.out') });
  const stack = new Stack(app, 'Outer');
  const queue = new sqs.Queue(stack, 'Queue');
  const nested = new NestedStack(stack, 'Nested');
  const send = new SqsSendMessage(nested, 'Send', { queue, messageBody: sfn.TaskInput.fromText('x') });
  const machine = new sfn.StateMachine(nested, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(send) });
  const start = new StepFunctionsStartExecution(stack, 'Start', { stateMachine: machine });
  const caller = new sfn.StateMachine(stack, 'Caller', { definitionBody: sfn.DefinitionBody.fromChainable(start) });
  const url = { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/Queue' };
  const called = { StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:Machine' };

  expect(parametersOf(extractDefinition(machine), 'Send')).toMatchObject(url);
  expect(parametersOf(extractDefinition(caller), 'Start')).toMatchObject(called);
  const { directory } = app.synth();
  expect(parametersOf(extractDefinition(machine), 'Send')).toMatchObject(url);
  expect(parametersOf(extractDefinition(caller), 'Start')).toMatchObject(called);
  expect(parametersOf(extractDefinition(path.join(directory, nested.templateFile)), 'Send')).toMatchObject(url);
  expect(parametersOf(extractDefinition(path.join(directory, 'Outer.template.json')), 'Start')).toMatchObject(called);
});

test('one state machine is asked for, by name if there are more', () => {
  const { stack } = orders();
  expect(() => extractDefinition(stack)).toThrow(
    /^Expected one state machine, found Machine \(Machine\w+\), of-file \(OfFile\w+\): say which by 'name'$/,
  );
  expect(() => extractDefinition({ Resources: {} })).toThrow('Expected one state machine, found none');
  expect(() => extractDefinition(stack, { name: 'Other' })).toThrow("Expected one state machine named 'Other', found Machine");
});

test('a definition that is no JSON, and none at all', () => {
  const machine = (Properties: { [name: string]: unknown }) => ({
    Resources: { M: { Type: 'AWS::StepFunctions::StateMachine', Properties } },
  });
  expect(() => extractDefinition(machine({ DefinitionString: '{' }))).toThrow('The definition of M is no JSON');
  expect(() => extractDefinition(machine({}))).toThrow('M has no definition');
});
