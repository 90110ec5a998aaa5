import type { Difference } from '@sfn-tasks-dev/test-kit';

/** aws-cdk-lib has no tasks for EMR Serverless. */
export const differences: Difference[] = [];
