import { arn, isKnownLater, isToken, refuse, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse a name that SageMaker does not give to anything. One only known later is left alone.
 *
 * @internal
 */
export function requireName(scope: IConstruct, prop: string, name: string | undefined, max = 63): void {
  requireLength(scope, prop, name, { min: 1, max });
  if (name === undefined || isKnownLater(name) || /^[a-zA-Z0-9](-*[a-zA-Z0-9])*$/.test(name)) return;
  refuse(scope, {
    prop,
    value: name,
    because: 'a name has letters, digits and hyphens, and a letter or a digit at either end',
    remedy: 'Choose such a name, or write JsonPath.stringAt(…) if it is meant as a path',
  });
}

/**
 * The ARNs a resource may have: SageMaker writes some in lower case, whatever the capitals of the name.
 *
 * @param type as ARNs spell it, such as `training-job`
 * @param name a name, or an expression, which stands for any
 * @see https://github.com/awslabs/service-workbench-on-aws/pull/1177
 * @internal
 */
export function resourceArns(scope: IConstruct, type: string, name: string): string[] {
  const names = isToken(name) ? [name] : [...new Set([name, name.toLowerCase()])];
  return names.map((resourceName) => arn(scope, { service: 'sagemaker', resource: type, resourceName }));
}
