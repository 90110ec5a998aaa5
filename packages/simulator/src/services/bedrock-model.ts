import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { checkCall, refuseCall, type ServiceMock } from './service-mock';

/** What a model is asked. */
export interface ModelInvocation<Body = unknown> {
  /** Its id or ARN. */
  readonly modelId: string;
  readonly body: Body;
}

interface InvokeModelRequest<Body> {
  readonly ModelId: string;
  readonly Body: Body;
  readonly Accept?: string;
  readonly Input?: unknown;
  readonly Output?: unknown;
}

const BEDROCK_MODEL: ServiceMock = { name: 'bedrockModel()', integrations: ['bedrock:invokeModel'], required: ['ModelId'] };

/**
 * A mock of a foundation model for `bedrock:invokeModel`.
 *
 * @param handler returns the body of the response, in the shape of the model. It throws a `StateError` to fail the task.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export function bedrockModel<Body = unknown>(handler: (invocation: ModelInvocation<Body>, call: TaskControl) => unknown): TaskFunction {
  return async (request: InvokeModelRequest<Body>, call: TaskControl) => {
    checkCall(call, BEDROCK_MODEL);
    if (request.Input !== undefined || request.Output !== undefined) refuseCall(call, 'bedrockModel() has no S3 for Input and Output');
    const body = await handler({ modelId: request.ModelId, body: request.Body }, call);
    return { Body: body, ContentType: request.Accept ?? 'application/json' };
  };
}
