import * as path from 'node:path';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { FeatureFlags, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { sharedFunctionUuid } from './shared-function-uuid';

/**
 * Where an expression is evaluated.
 *
 * @internal
 */
export interface EvaluatorProps {
  readonly runtime?: lambda.Runtime;
  readonly architecture?: lambda.Architecture;
}

/**
 * The feature flag of aws-cdk-lib, whose `cx-api` names it from 2.275.0 on; before, a flag that is not set is off.
 *
 * @internal
 */
export const DEDICATED_FUNCTION = '@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction';

/** As in aws-cdk-lib, so that tasks of both libraries share the role, and changing the library replaces none. */
const ROLE = 'EvalServiceRolef4f556a4ef7a49cd8036c5b0567376fd';

/**
 * The function that evaluates the expression of a task: one of its own, or with the feature flag of aws-cdk-lib off one that all tasks of
 * the stack share that have the same runtime and architecture.
 *
 * @internal
 */
export function evaluatorOf(task: Construct, { runtime, architecture }: EvaluatorProps): lambda.IFunction {
  const props = {
    runtime: runtime ?? lambda.determineLatestNodeRuntime(task),
    architecture,
    handler: 'index.handler',
    // Beside `src`, and beside `lib` in the published package.
    code: lambda.Code.fromAsset(path.join(__dirname, '..', 'handler')),
  };
  return FeatureFlags.of(task).isEnabled(DEDICATED_FUNCTION)
    ? new lambda.Function(task, 'EvalFunction', { ...props, role: roleOf(Stack.of(task)).withoutPolicyUpdates() })
    : new lambda.SingletonFunction(task, 'EvalFunction', {
        ...props,
        uuid: sharedFunctionUuid(task, runtime, architecture),
        lambdaPurpose: 'Eval',
      });
}

function roleOf(stack: Stack): iam.Role {
  const existing = stack.node.tryFindChild(ROLE);
  if (existing) return existing as iam.Role;
  return new iam.Role(stack, ROLE, {
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
  });
}
