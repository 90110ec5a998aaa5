import { StateError } from '../errors/state-error';
import { isObject } from '../json/json-value';
import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { resourceOf } from '../tasks/task-resource';
import { isFailedWork, refuseCall } from './service-mock';

/**
 * A mock of a Lambda function from its handler: it gets the payload, and what it returns comes in the shape that `lambda:invoke` gives.
 *
 * An error that it throws fails the task as on AWS: by the name of its class, with `errorType`, `errorMessage` and `trace` as JSON in the cause.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
 */
export function lambdaFunction<Payload>(handler: (payload: Payload, call: TaskControl) => unknown): TaskFunction {
  return async (input: unknown, call: TaskControl) => {
    const { kind, service, action } = resourceOf(call.resource);
    const invokes = service === 'lambda' && action === 'invoke';
    if (kind === 'activity' || (kind === 'service' && !invokes)) refuseCall(call, 'lambdaFunction() mocks Lambda functions');
    const invoked = isObject(input) && invokes;
    const payload = await callHandler(() => handler((invoked ? input.Payload : input) as Payload, call));
    if (!invoked || call.token !== undefined) return payload;
    return { ExecutedVersion: '$LATEST', Payload: payload ?? null, StatusCode: 200 };
  };
}

async function callHandler(handle: () => unknown): Promise<unknown> {
  try {
    return await handle();
  } catch (thrown) {
    if (!isFailedWork(thrown)) throw thrown;
    const trace = (thrown.stack ?? '').split('\n').map((line) => line.trim());
    throw new StateError(thrown.name, JSON.stringify({ errorType: thrown.name, errorMessage: thrown.message, trace }));
  }
}
