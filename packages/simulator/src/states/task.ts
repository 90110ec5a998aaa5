import type { TaskState } from '@sfn-tasks/asl';
import { StateError } from '../errors/state-error';
import { flowOf } from '../execution/data-flow';
import type { StateOutcome } from '../execution/run-states';
import type { StateVisit } from '../execution/state-visit';
import { LARGEST_PAYLOAD, sizeOf } from '../json/json-size';
import { callTask } from '../tasks/call-task';
import { taskEvents } from '../tasks/task-events';
import { resourceOf } from '../tasks/task-resource';
import { secondsOf } from './dynamic-number';
import { workInputOf } from './work-input';

export async function runTask(visit: StateVisit<TaskState>): Promise<StateOutcome> {
  const { state, lane } = visit;
  const flow = flowOf(visit);
  const resource = resourceOf(state.Resource);
  visit.taskToken = resource.pattern === 'waitForTaskToken' || resource.kind === 'activity' ? lane.execution.newToken() : undefined;
  const effective = await flow.effectiveInput(visit);
  const input = await workInputOf(visit, effective);
  const credentials = state.Credentials && (await flow.template(visit, state.Credentials, 'Credentials', effective));
  const timeout = await secondsOf(visit, 'TimeoutSeconds', effective);
  const heartbeat = await secondsOf(visit, 'HeartbeatSeconds', effective);
  const events = taskEvents(visit, resource, input, timeout, heartbeat);
  try {
    const result = await callTask(visit, { resource, input, credentials, timeout, heartbeat, onSubmitted: events.submitted });
    if (sizeOf(result) > LARGEST_PAYLOAD) {
      const reason = `The state/task '${resource.arn}' returned a result with a size exceeding the maximum number of bytes service limit.`;
      throw new StateError('States.DataLimitExceeded', reason);
    }
    events.succeeded(result);
    return { ...(await flow.finish(visit, result)), next: state.Next };
  } catch (thrown) {
    events.ended(thrown);
    throw thrown;
  }
}
