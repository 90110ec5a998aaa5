import { arn, arnOrAny, expressionOf } from '@sfn-tasks/core';
import { type ArnComponents, ArnFormat, Fn } from 'aws-cdk-lib/core';
import type { aws_stepfunctions } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

/** Where a state machine's ARN names the machine; a version or an alias comes behind it. */
const NAME_IN_ARN = 6;

/**
 * The ARN to permit starting a state machine by.
 *
 * @internal
 */
export function startableArn(scope: IConstruct, { stateMachineRef }: aws_stepfunctions.IStateMachineRef): string {
  return arnOrAny(scope, stateMachineRef.stateMachineArn, kindOf('stateMachine'));
}

/**
 * The ARN of every execution of a state machine, and of no other machine's.
 *
 * @internal
 */
export function executionsArn(scope: IConstruct, { stateMachineRef, env }: aws_stepfunctions.IStateMachineRef): string {
  const { stateMachineArn } = stateMachineRef;
  if (expressionOf(stateMachineArn)) return arnOrAny(scope, stateMachineArn, kindOf('execution'));
  return arn(scope, { ...kindOf('execution'), account: env.account, region: env.region, resourceName: `${nameIn(stateMachineArn)}:*` });
}

function kindOf(resource: 'stateMachine' | 'execution'): Pick<ArnComponents, 'service' | 'resource' | 'arnFormat'> {
  return { service: 'states', resource, arnFormat: ArnFormat.COLON_RESOURCE_NAME };
}

/** An ARN with its colons has all of its parts, be some of them known to CloudFormation only. */
function nameIn(stateMachineArn: string): string {
  return stateMachineArn.split(':')[NAME_IN_ARN] ?? Fn.select(NAME_IN_ARN, Fn.split(':', stateMachineArn));
}
