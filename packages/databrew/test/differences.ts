import type { Difference } from '@sfn-tasks-dev/test-kit';

export const differences: Difference[] = [];
