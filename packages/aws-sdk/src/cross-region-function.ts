import * as path from 'node:path';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The id that aws-cdk-lib's function for the same has in its stack, so that a stack that changes over to this package keeps its function. */
const ID = 'CrossRegionAwsSdk8a0c93f3dbef4b71ac137aaf2048ce7e';

/**
 * The one function of the stack by which all its tasks call other regions.
 *
 * @internal
 */
export function crossRegionFunction(scope: Construct): lambda.Function {
  const stack = Stack.of(scope);
  const existing = stack.node.tryFindChild(ID) as lambda.Function | undefined;
  return (
    existing ??
    new lambda.Function(stack, ID, {
      code: lambda.Code.fromAsset(path.join(__dirname, '..', 'cross-region-handler')),
      handler: 'index.handler',
      runtime: lambda.determineLatestNodeRuntime(stack),
      timeout: Duration.seconds(30),
    })
  );
}
