import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Aspects, CfnResource, Stack } from 'aws-cdk-lib/core';
import { LintStateMachines, type LintStateMachinesOptions } from '../../src';
import { only, pass, task } from './machine';

function stackWith(definition: object, options?: LintStateMachinesOptions, type = sfn.StateMachineType.STANDARD): Stack {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  new sfn.StateMachine(stack, 'Machine', {
    definitionBody: sfn.DefinitionBody.fromString(JSON.stringify(definition)),
    stateMachineType: type,
  });
  Aspects.of(app).add(new LintStateMachines(options));
  return stack;
}

const WARNED = only(pass({ Parameters: { a: '$.b' } }));

test('an error fails the synthesis, with the place', () => {
  const stack = stackWith(only(pass({ ResultPath: '$.a[*]' })));
  expect(() => Template.fromStack(stack)).toThrow(
    /\[Stack\/Machine\/Resource\] 'ResultPath' names no single place: .*\[reference-path at '\/States\/A\/ResultPath'\]/s,
  );
});

test('a warning is shown, and fails the synthesis if it is to', () => {
  Annotations.fromStack(stackWith(WARNED)).hasWarning(
    '/Stack/Machine/Resource',
    Match.stringLikeRegexp('passed on as text.*literal-expression'),
  );
  expect(() => Template.fromStack(stackWith(WARNED, { strict: true }))).toThrow('literal-expression');
  Annotations.fromStack(stackWith(WARNED, { ignore: ['literal-expression'] })).hasNoWarning('*', Match.anyValue());
});

test('the type of the state machine is known', () => {
  const callback = only(task({ Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', Parameters: { 'T.$': '$$.Task.Token' } }));
  Template.fromStack(stackWith(callback));
  expect(() => Template.fromStack(stackWith(callback, {}, sfn.StateMachineType.EXPRESS))).toThrow(
    'An Express workflow waits for no callback',
  );
});

test('a definition that is in S3 already is not checked, and that is said', () => {
  const stack = new Stack();
  new CfnResource(stack, 'Other', { type: 'Custom::Other' });
  new sfn.CfnStateMachine(stack, 'Machine', {
    roleArn: 'arn:aws:iam::123456789012:role/R',
    definitionS3Location: { bucket: 'b', key: 'k' },
  });
  Aspects.of(stack).add(new LintStateMachines());
  Annotations.fromStack(stack).hasWarning(
    '/Default/Machine',
    Match.stringLikeRegexp("The state machine is not checked: .* the file 'k' in the bucket 'b'"),
  );
});
