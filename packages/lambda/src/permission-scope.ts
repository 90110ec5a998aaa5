import { arnOrAny } from '@sfn-tasks/core';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Which versions and aliases of a function the state machine's role may invoke.
 */
export enum LambdaPermissionScope {
  /**
   * The function with every version and alias of it. For a task that names an alias, that alias, which stays when its version changes.
   *
   * A running execution that names a version still has its permission after the next one is deployed.
   */
  ALL_VERSIONS = 'ALL_VERSIONS',

  /**
   * What the task names and nothing else: the function, the version or the alias.
   *
   * A running execution that names a version loses its permission when the next one is deployed.
   */
  EXACT = 'EXACT',
}

/**
 * The ARNs to permit invoking a function by.
 *
 * @internal
 */
export function invocableArns(
  scope: IConstruct,
  lambdaFunction: lambda.IFunction,
  qualifier: string | undefined,
  permissionScope: LambdaPermissionScope = LambdaPermissionScope.ALL_VERSIONS,
): string[] {
  const kind = { service: 'lambda', resource: 'function', arnFormat: ArnFormat.COLON_RESOURCE_NAME };
  const functionArn = arnOrAny(scope, lambdaFunction.functionArn, kind);
  if (permissionScope === LambdaPermissionScope.EXACT) return [qualifier ? `${functionArn}:${qualifier}` : functionArn];
  if (isAlias(lambdaFunction)) return [functionArn];
  const unqualified = isVersion(lambdaFunction) ? lambdaFunction.lambda.functionArn : functionArn.split(':').slice(0, QUALIFIER).join(':');
  return [unqualified, `${unqualified}:*`];
}

/** Where the ARN of a version or an alias names it. */
const QUALIFIER = 7;

function isVersion(lambdaFunction: lambda.IFunction): lambdaFunction is lambda.IVersion {
  return 'lambda' in lambdaFunction;
}

function isAlias(lambdaFunction: lambda.IFunction): boolean {
  const qualifier = lambdaFunction.functionArn.split(':')[QUALIFIER];
  return 'aliasName' in lambdaFunction || (qualifier !== undefined && !/^(\d+|\$LATEST)$/.test(qualifier));
}
