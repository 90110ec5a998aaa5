import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack, type StackProps } from 'aws-cdk-lib/core';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import { readable } from './readable';

const MACHINE = 'StateMachine2E01A3A5';

/**
 * The machine and the stack around the states under test.
 */
export interface MachineOptions extends Omit<sfn.StateMachineProps, 'definitionBody' | 'definition'> {
  readonly stack?: StackProps;
}

/**
 * A stack with one state machine, and what a reader sees of it: intrinsic functions of CloudFormation are shown as text.
 *
 * @param define makes the machine's states and returns the first one
 */
export function synth(define: (stack: Stack) => sfn.IChainable, options: MachineOptions = {}) {
  const stack = machineWith(define, options);
  const template = Template.fromStack(stack);
  const machine = template.findResources('AWS::StepFunctions::StateMachine')[MACHINE];
  const definition = JSON.parse(readable(machine.Properties.DefinitionString));
  return {
    template: template.toJSON(),
    definition,
    /** The first state. */
    state: definition.States[definition.StartAt],
    /** What the machine's role may do. */
    statements: statementsOf(template),
    /** The texts of the warnings, each with the path of its construct. */
    warnings: Annotations.fromStack(stack)
      .findWarning('*', Match.anyValue())
      .map(({ id, entry }) => `${id}: ${entry.data}`),
  };
}

/**
 * The stack that `synth` reads, not yet synthesized.
 */
export function machineWith(define: (stack: Stack) => sfn.IChainable, { stack: stackProps, ...machine }: MachineOptions = {}): Stack {
  // Each synthesis would leave a copy of its assets in the folder for temporary files: the AWS CLI alone takes 22 MB.
  const app = new App({ context: { [DISABLE_ASSET_STAGING_CONTEXT]: true } });
  const stack = new Stack(app, 'Stack', stackProps);
  new sfn.StateMachine(stack, 'StateMachine', { ...machine, definitionBody: sfn.DefinitionBody.fromChainable(define(stack)) });
  return stack;
}

function statementsOf(template: Template): any[] {
  const policies = Object.entries<any>(template.findResources('AWS::IAM::Policy'));
  const ofMachine = policies.filter(([id]) => id.startsWith('StateMachineRoleDefaultPolicy'));
  return ofMachine.flatMap(([, policy]) => readable(policy.Properties.PolicyDocument.Statement));
}
