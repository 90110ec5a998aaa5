import type { ServiceIntegration } from './service-integration';

/**
 * How the integration of a task differs that names a Lambda function itself as its resource: what the function returns is the result.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
 * @internal
 */
export function directInvocation(functionArn: string): Pick<ServiceIntegration, 'resourceArn' | 'metrics'> {
  return {
    resourceArn: functionArn,
    metrics: {
      metricPrefixSingular: 'LambdaFunction',
      metricPrefixPlural: 'LambdaFunctions',
      metricDimensions: { LambdaFunctionArn: functionArn },
    },
  };
}
