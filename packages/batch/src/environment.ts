import { ifKnown, refuse, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

type Environment = { [name: string]: string } | undefined;

/**
 * Environment variables as AWS Batch spells them.
 *
 * @internal
 */
export function environmentVariables(environment: Environment): unknown {
  return renderStruct(environment, (variables) => Object.entries(variables).map(([Name, Value]) => ({ Name, Value })));
}

/**
 * Refuse a variable that AWS Batch sets itself.
 *
 * @internal
 */
export function requireOwnVariables(scope: IConstruct, prop: string, environment: Environment): void {
  const reserved = Object.keys(ifKnown(environment) ?? {}).find((name) => name.startsWith('AWS_BATCH'));
  if (reserved === undefined) return;
  const because = 'AWS Batch keeps names that start with AWS_BATCH to itself';
  refuse(scope, { prop: `a name in ${prop}`, value: reserved, because, remedy: 'Choose another name' });
}

/**
 * Refuse a command with an empty string in it.
 *
 * @internal
 */
export function requireNoEmptyString(scope: IConstruct, prop: string, command: string[] | undefined): void {
  const index = ifKnown(command)?.indexOf('') ?? -1;
  if (index < 0) return;
  refuse(scope, { prop: `${prop}[${index}]`, value: '', because: 'AWS Batch takes no empty string in a command', remedy: 'Leave it out' });
}
