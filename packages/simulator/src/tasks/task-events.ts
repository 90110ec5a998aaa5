import { StateError } from '../errors/state-error';
import type { StateVisit } from '../execution/state-visit';
import type { TaskResource } from './task-resource';

/** Records what happens to a task, by the names that AWS has for its kind. */
export interface TaskEvents {
  submitted(output: unknown): void;
  succeeded(output: unknown): void;
  /** Of whatever ended the task that was no result. */
  ended(thrown: unknown): void;
}

const PREFIXES: { readonly [kind in TaskResource['kind']]: string } = {
  service: 'Task',
  lambda: 'LambdaFunction',
  activity: 'Activity',
  other: 'Task',
};

export function taskEvents(visit: StateVisit, resource: TaskResource, input: unknown, timeout?: number, heartbeat?: number): TaskEvents {
  const prefix = PREFIXES[resource.kind];
  const typed = typeOf(resource);
  const limits = { timeoutInSeconds: timeout, heartbeatInSeconds: heartbeat };
  if (prefix === 'Task') visit.record('TaskScheduled', { ...typed, region: 'us-east-1', parameters: input, ...limits });
  else visit.record(`${prefix}Scheduled`, { resource: resource.arn, input, ...limits });
  visit.record(`${prefix}Started`, typed);
  let over = false;
  return {
    submitted: (output) => {
      if (resource.pattern !== 'requestResponse') visit.record('TaskSubmitted', { ...typed, output });
    },
    succeeded: (output) => {
      over = true;
      visit.record(`${prefix}Succeeded`, { ...typed, output });
    },
    ended: (thrown) => {
      if (over || !(thrown instanceof StateError)) return;
      const timedOut = thrown.error === 'States.Timeout' || thrown.error === 'States.HeartbeatTimeout';
      visit.record(`${prefix}${timedOut ? 'TimedOut' : 'Failed'}`, { ...typed, error: thrown.error, cause: thrown.cause });
    },
  };
}

function typeOf({ kind, service, action, pattern, arn }: TaskResource): { resourceType?: string; resource?: string } {
  if (kind === 'lambda' || kind === 'activity') return {};
  if (kind === 'other') return { resource: arn };
  return { resourceType: service, resource: pattern === 'requestResponse' ? action : `${action}.${pattern}` };
}
