import type { Difference } from '@sfn-tasks-dev/test-kit';

/** aws-cdk-lib has no task for AgentCore. */
export const differences: Difference[] = [];
