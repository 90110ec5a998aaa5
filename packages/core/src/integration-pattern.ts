import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import type { ServiceIntegration } from './service-integration';
import { refuse } from './validation';

/**
 * An integration as a resource's name spells it, such as `sqs:sendMessage.waitForTaskToken`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
 * @internal
 */
export function integrationName({ service, action, syncVersion }: ServiceIntegration, pattern: sfn.IntegrationPattern): string {
  switch (pattern) {
    case sfn.IntegrationPattern.RUN_JOB:
      return `${service}:${action}.sync${syncVersion ? `:${syncVersion}` : ''}`;
    case sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN:
      return `${service}:${action}.waitForTaskToken`;
    default:
      return `${service}:${action}`;
  }
}

/**
 * Refuse a pattern that AWS does not offer for the action.
 *
 * @internal
 */
export function requireSupported(
  scope: IConstruct,
  { service, action, patterns }: ServiceIntegration,
  pattern: sfn.IntegrationPattern,
): void {
  if (patterns.includes(pattern)) return;
  refuse(scope, {
    prop: 'integrationPattern',
    value: pattern,
    because: `${service}:${action} supports ${patterns.join(', ')}`,
    remedy: `Choose ${patterns.map((supported) => `IntegrationPattern.${supported}`).join(' or ')}`,
  });
}

/**
 * Why an Express machine cannot run the task, if it cannot.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
 * @internal
 */
export function whyNotExpress({ standardOnly }: ServiceIntegration, pattern: sfn.IntegrationPattern): string | undefined {
  if (standardOnly) return 'An Express state machine cannot run this task. Use StateMachineType.STANDARD.';
  if (pattern === sfn.IntegrationPattern.REQUEST_RESPONSE) return undefined;
  return `integrationPattern is '${pattern}': an Express state machine waits neither for a job nor for a callback. Use StateMachineType.STANDARD, or IntegrationPattern.REQUEST_RESPONSE.`;
}
