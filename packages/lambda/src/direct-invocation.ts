import type { ServiceIntegration } from '@sfn-tasks/core';
import type * as lambda from 'aws-cdk-lib/aws-lambda';

/**
 * How a task differs that names the function itself as its resource.
 *
 * @internal
 */
export function directInvocation({ functionArn }: lambda.IFunction): Partial<ServiceIntegration> {
  return {
    resourceArn: functionArn,
    metrics: {
      metricPrefixSingular: 'LambdaFunction',
      metricPrefixPlural: 'LambdaFunctions',
      metricDimensions: { LambdaFunctionArn: functionArn },
    },
  };
}
