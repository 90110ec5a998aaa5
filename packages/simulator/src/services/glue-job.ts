import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { type JobRun, runJob } from './job';
import { checkCall, type ServiceMock } from './service-mock';

/** A run of a job of Glue as it was started. */
export interface StartedGlueJob {
  readonly name: string;
  /** Such as `--day`. */
  readonly arguments: { readonly [name: string]: string };
}

interface StartJobRunRequest {
  readonly JobName: string;
  readonly Arguments?: { readonly [name: string]: string };
}

const GLUE_JOB: ServiceMock = { name: 'glueJob()', integrations: ['glue:startJobRun.sync'], required: ['JobName'] };

/**
 * A mock of a job for `glue:startJobRun.sync`, which gives its run when it ended.
 *
 * @param handler does its work. An error that it throws fails the run, and so the task: with `States.TaskFailed`, and the run as JSON in the cause.
 * Fields of an object that it returns are added to the run.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-glue.html
 */
export function glueJob(handler: (job: StartedGlueJob, call: TaskControl) => unknown = () => undefined): TaskFunction {
  let started = 0;
  return async (request: StartJobRunRequest, call: TaskControl) => {
    checkCall(call, GLUE_JOB);
    const id = `jr_${String(++started).padStart(64, '0')}`;
    const job = { name: request.JobName, arguments: request.Arguments ?? {} };
    return runJob(
      () => handler(job, call),
      call,
      (run) => jobRunOf(request, id, run),
    );
  };
}

function jobRunOf({ JobName, Arguments = {} }: StartJobRunRequest, id: string, { startedAt, stoppedAt, failure, fields }: JobRun): object {
  return {
    Arguments,
    Attempt: 0,
    CompletedOn: stoppedAt,
    ...(failure !== undefined && { ErrorMessage: failure.message }),
    ExecutionTime: Math.round((stoppedAt - startedAt) / 1000),
    Id: id,
    JobName,
    JobRunState: failure === undefined ? 'SUCCEEDED' : 'FAILED',
    LastModifiedOn: stoppedAt,
    PredecessorRuns: [],
    StartedOn: startedAt,
    ...fields,
  };
}
