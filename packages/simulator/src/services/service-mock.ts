import { SimulationError } from '../errors/simulation-error';
import { StateError } from '../errors/state-error';
import { isObject } from '../json/json-value';
import type { TaskCall } from '../tasks/task-call';
import { resourceOf, type TaskResource } from '../tasks/task-resource';

/** What a mock stands in for. */
export interface ServiceMock {
  /** As it is written in a test, such as `sqsQueue()`. */
  readonly name: string;
  /** Such as `sqs:sendMessage.waitForTaskToken`. */
  readonly integrations: readonly string[];
  /** Fields without which the request says nothing. */
  readonly required: readonly string[];
}

/** @throws SimulationError if a task calls what the mock does not stand in for */
export function checkCall(call: TaskCall, { name, integrations, required }: ServiceMock): TaskResource {
  const resource = resourceOf(call.resource);
  if (!integrations.includes(integrationOf(resource))) refuseCall(call, `${name} mocks ${integrations.join(', ')}`);
  const missing = required.filter((field) => !isObject(call.input) || call.input[field] === undefined);
  if (missing.length > 0) refuseCall(call, `${name} needs ${missing.join(', ')} in the request`);
  return resource;
}

/** @throws SimulationError that says why, and how to go on */
export function refuseCall({ state, resource }: TaskCall, reason: string): never {
  throw new SimulationError(
    `${reason}; the task '${state}' calls ${resource}. Give it a mock of its own: { tasks: { '${state}': (input) => result } }`,
  );
}

/** Whether a handler says by an error that its work failed, and not that a state fails by name, or that the test is at fault. */
export function isFailedWork(thrown: unknown): thrown is Error {
  return thrown instanceof Error && !(thrown instanceof StateError) && !(thrown instanceof SimulationError);
}

function integrationOf({ service, action, pattern }: TaskResource): string {
  return `${service}:${action}${pattern === 'requestResponse' ? '' : `.${pattern}`}`;
}
