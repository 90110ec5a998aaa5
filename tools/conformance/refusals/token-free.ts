import { pathOf } from '@sfn-tasks/core';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** The same props with something else wherever the task token was, also inside instances of classes. */
export function tokenFree(value: unknown): unknown {
  if (isTaskToken(value)) return 'no token';
  if (value === null || typeof value !== 'object' || Token.isUnresolved(value) || Construct.isConstruct(value)) return value;
  if (Array.isArray(value)) return value.map(tokenFree);
  const free = Object.entries(value).map(([name, inner]) => [name, tokenFree(inner)]);
  return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(free));
}

function isTaskToken(value: unknown): boolean {
  const text = pathOf(value) ?? (typeof value === 'string' ? value : '');
  return /\$\$\.Task\.Token|\$states\.context\.Task\.Token/.test(text);
}
