import { pathOf } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** The same props with something else wherever the task token was. */
export function tokenFree(value: unknown): unknown {
  if (isTaskToken(value)) return 'no token';
  if (value instanceof sfn.TaskInput) return replaced(value);
  if (value === null || typeof value !== 'object' || Token.isUnresolved(value) || Construct.isConstruct(value)) return value;
  if (Array.isArray(value)) return value.map(tokenFree);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tokenFree(inner)]));
}

function isTaskToken(value: unknown): boolean {
  const text = pathOf(value) ?? (typeof value === 'string' ? value : '');
  return /\$\$\.Task\.Token|\$states\.context\.Task\.Token/.test(text);
}

function replaced({ type, value }: sfn.TaskInput): sfn.TaskInput {
  const free = tokenFree(value);
  return type === sfn.InputType.OBJECT ? sfn.TaskInput.fromObject(free as { [name: string]: unknown }) : sfn.TaskInput.fromText(`${free}`);
}
