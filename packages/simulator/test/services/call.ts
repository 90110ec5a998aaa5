import type { QueryLanguage } from '@sfn-tasks/asl';
import { type SimulateOptions, simulate, type TaskMock } from '../../src';
import { single } from '../machine';

export const ID = '00000000-0000-4000-8000-000000000001';
export const SDK = { SdkHttpMetadata: expect.objectContaining({ HttpStatusCode: 200 }), SdkResponseMetadata: { RequestId: ID } };
export const QUEUE = 'https://sqs.us-east-1.amazonaws.com/123456789012/orders';
export const TOPIC = 'arn:aws:sns:us-east-1:123456789012:orders';
export const START = 1_700_000_000_000;

/** A Task with a request. */
export function task(integration: string, request: object, queryLanguage: QueryLanguage = 'JSONPath') {
  const fields = queryLanguage === 'JSONPath' ? { Parameters: request } : { Arguments: request };
  return { Type: 'Task', Resource: `arn:aws:states:::${integration}`, ...fields };
}

export function run(integration: string, request: object, mock: TaskMock, options: SimulateOptions = {}) {
  return simulate(single(task(integration, request)), { startTime: new Date(START), ...options, tasks: { S: mock } });
}
