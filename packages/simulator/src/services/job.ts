import { StateError } from '../errors/state-error';
import { isObject } from '../json/json-value';
import type { TaskControl } from '../tasks/task-call';
import { isFailedWork } from './service-mock';

/** How a job ended. */
export interface JobRun {
  /** In milliseconds, as descriptions of jobs have it. */
  readonly startedAt: number;
  /** In milliseconds. */
  readonly stoppedAt: number;
  readonly failure?: Error;
  /** What the handler adds to the description. */
  readonly fields: object;
}

/** Variables of the environment of a job, in the order of a request. */
export type EnvironmentList = readonly { readonly Name: string; readonly Value?: string }[];

/**
 * Do the work of a job.
 *
 * @param describe says of a job that ended what the service says
 * @throws StateError `States.TaskFailed` with the description as JSON, if the work failed
 */
export async function runJob(work: () => unknown, call: TaskControl, describe: (run: JobRun) => object): Promise<object> {
  const startedAt = call.now().getTime();
  const outcome = await outcomeOf(work);
  const description = describe({ startedAt, stoppedAt: call.now().getTime(), ...outcome });
  if (outcome.failure !== undefined) throw new StateError('States.TaskFailed', JSON.stringify(description));
  return description;
}

/** Variables of the environment, by their names. */
export function environmentOf(list: EnvironmentList = []): { readonly [name: string]: string } {
  return Object.fromEntries(list.map(({ Name, Value = '' }) => [Name, Value]));
}

/** The ARN of what a request names by its name or by its ARN. */
export function arnOf(service: string, type: string, nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn : `arn:aws:${service}:us-east-1:123456789012:${type}/${nameOrArn}`;
}

async function outcomeOf(work: () => unknown): Promise<Pick<JobRun, 'failure' | 'fields'>> {
  try {
    const returned = await work();
    return { fields: isObject(returned) ? returned : {} };
  } catch (thrown) {
    if (isFailedWork(thrown)) return { failure: thrown, fields: {} };
    throw thrown;
  }
}
