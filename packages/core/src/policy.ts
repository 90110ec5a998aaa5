import * as iam from 'aws-cdk-lib/aws-iam';
import { type ArnComponents, ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { expressionOf, replaceExpressions } from './expression';
import { refuse } from './validation';

/**
 * Permission to do these actions on these resources, if the conditions hold.
 *
 * A part of a resource's ARN that is only known at run time becomes `*`.
 *
 * @internal
 */
export function allow(actions: string[], resources: string[], conditions?: iam.Conditions): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions, resources: resources.map(withoutExpressions), conditions });
}

/**
 * Permission to hand a role to the one service that will work with it.
 *
 * @param service the service's principal, such as `glue.amazonaws.com`
 * @internal
 */
export function allowPassRole(roleArns: string[], service: string): iam.PolicyStatement {
  return allow(['iam:PassRole'], roleArns, { StringEquals: { 'iam:PassedToService': service } });
}

/**
 * The ARN of a resource, in the account and region of the state machine unless the parts say otherwise.
 *
 * A part that is only known at run time becomes `*`.
 *
 * @internal
 */
export function arn(scope: IConstruct, parts: ArnComponents): string {
  const { resource, resourceName, ...place } = parts;
  return Stack.of(scope).formatArn({ resource: knownPart(resource), resourceName: resourceName && knownPart(resourceName), ...place });
}

/**
 * An ARN as it is, or that of every resource of its kind, wherever it lives, if it is only known at run time.
 *
 * @param kind the service, and how its ARNs go on before the resource's name
 * @internal
 */
export function arnOrAny(scope: IConstruct, knownArn: string, kind: Pick<ArnComponents, 'service' | 'resource' | 'arnFormat'>): string {
  if (!expressionOf(knownArn)) return knownArn;
  const resourceName = kind.arnFormat === ArnFormat.NO_RESOURCE_NAME ? undefined : '*';
  return arn(scope, { ...kind, account: '*', region: '*', resourceName });
}

/**
 * A role's ARN as it is, or that of every role of the account if it is only known at run time: no role of another account can be passed.
 *
 * @internal
 */
export function roleArnOrAny(scope: IConstruct, roleArn: string): string {
  return expressionOf(roleArn) ? arn(scope, { service: 'iam', region: '', resource: 'role', resourceName: '*' }) : roleArn;
}

/**
 * Permission to keep the EventBridge rule by which Step Functions hears at once that a job has ended; without it, it polls.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
 * @internal
 */
export function allowManagedRule(scope: IConstruct, ruleName: string): iam.PolicyStatement {
  return allow(
    ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
    [arn(scope, { service: 'events', resource: 'rule', resourceName: ruleName })],
  );
}

/**
 * Refuse permissions on an ARN that was made from a missing value or from an object.
 *
 * @internal
 */
export function requireWholeArns(scope: IConstruct, statements: iam.PolicyStatement[]): void {
  for (const statement of statements) {
    const broken = statement.resources.find(isBroken);
    if (broken === undefined) continue;
    const because = 'a part of the ARN has no value, or one that is no text';
    refuse(scope, {
      prop: `the resource of ${statement.actions.join(', ')}`,
      value: broken,
      because,
      remedy: 'Give the prop that names it a value',
    });
  }
}

function isBroken(resource: string): boolean {
  return resource.includes('[object ') || (resource.includes('undefined') && /(^|[:/])undefined($|[:/])/.test(resource));
}

function withoutExpressions(resource: string): string {
  const replaced = replaceExpressions(`${resource}`, '*');
  return replaced.startsWith('*') ? '*' : replaced;
}

/** A name that was meant as an expression is none a resource can have. */
function knownPart(part: string): string {
  if (!['$', '{', 'States.'].some((sign) => part.includes(sign))) return part; // most are plain names
  const known = expressionOf(part) ? '*' : replaceExpressions(part, '*');
  return /^(\$\$?[.[]|States\.|\{%)/.test(known) ? '*' : known;
}
