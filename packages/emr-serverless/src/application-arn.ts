import { arn } from '@sfn-tasks/core';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The rules by which Step Functions hears of a change, one for applications and one for jobs. */
export const APPLICATION_RULE = 'StepFunctionsGetEventsForEMRServerlessApplicationRule';
export const JOB_RULE = 'StepFunctionsGetEventsForEMRServerlessJobRule';

/**
 * The ARN of an application, or of every one if the id is only known at run time.
 *
 * @internal
 */
export function applicationArn(scope: IConstruct, applicationId: string): string {
  return arn(scope, {
    service: 'emr-serverless',
    resource: 'applications',
    resourceName: applicationId,
    arnFormat: ArnFormat.SLASH_RESOURCE_SLASH_RESOURCE_NAME,
  });
}

/**
 * The ARN of a job run of an application, or of every one if the id is only known at run time.
 *
 * @internal
 */
export function jobRunArn(scope: IConstruct, applicationId: string, jobRunId: string): string {
  return `${applicationArn(scope, applicationId)}/jobruns/${jobRunId}`;
}
