import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { arnOf, type EnvironmentList, environmentOf, type JobRun, runJob } from './job';
import { sequentialId } from './sequential-id';
import { checkCall, type ServiceMock } from './service-mock';

/** A job as it was submitted to Batch. */
export interface SubmittedBatchJob {
  readonly name: string;
  /** The name or ARN of its definition. */
  readonly definition: string;
  /** The name or ARN of its queue. */
  readonly queue: string;
  readonly parameters: { readonly [name: string]: string };
  /** That overrides the definition's. */
  readonly command: readonly string[];
  /** The variables that override the definition's. */
  readonly environment: { readonly [name: string]: string };
}

interface SubmitJobRequest {
  readonly JobName: string;
  readonly JobDefinition: string;
  readonly JobQueue: string;
  readonly Parameters?: { readonly [name: string]: string };
  readonly ContainerOverrides?: { readonly Command?: readonly string[]; readonly Environment?: EnvironmentList };
}

const BATCH_JOB: ServiceMock = {
  name: 'batchJob()',
  integrations: ['batch:submitJob.sync'],
  required: ['JobName', 'JobDefinition', 'JobQueue'],
};

/**
 * A mock of a job for `batch:submitJob.sync`, which gives its description when it ended.
 *
 * @param handler does its work. An error that it throws fails the job, and so the task: with `States.TaskFailed`, and the description as JSON in the
 * cause. Fields of an object that it returns are added to the description.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
 */
export function batchJob(handler: (job: SubmittedBatchJob, call: TaskControl) => unknown = () => undefined): TaskFunction {
  let submitted = 0;
  return async (request: SubmitJobRequest, call: TaskControl) => {
    checkCall(call, BATCH_JOB);
    const jobId = sequentialId(++submitted);
    return runJob(
      () => handler(jobOf(request), call),
      call,
      (run) => descriptionOf(request, jobId, run),
    );
  };
}

function jobOf({ JobName, JobDefinition, JobQueue, Parameters = {}, ContainerOverrides = {} }: SubmitJobRequest): SubmittedBatchJob {
  return {
    name: JobName,
    definition: JobDefinition,
    queue: JobQueue,
    parameters: Parameters,
    command: ContainerOverrides.Command ?? [],
    environment: environmentOf(ContainerOverrides.Environment),
  };
}

function descriptionOf(request: SubmitJobRequest, jobId: string, { startedAt, stoppedAt, failure, fields }: JobRun): object {
  const { Command = [], Environment = [] } = request.ContainerOverrides ?? {};
  const exitCode = failure === undefined ? 0 : 1;
  const end = { StartedAt: startedAt, StatusReason: 'Essential container in task exited', StoppedAt: stoppedAt };
  return {
    Attempts: [{ Container: { ExitCode: exitCode, ...reasonOf(failure) }, ...end }],
    Container: { Command, Environment, ExitCode: exitCode, ...reasonOf(failure) },
    CreatedAt: startedAt,
    DependsOn: [],
    JobDefinition: arnOf('batch', 'job-definition', request.JobDefinition),
    JobId: jobId,
    JobName: request.JobName,
    JobQueue: arnOf('batch', 'job-queue', request.JobQueue),
    Parameters: request.Parameters ?? {},
    Status: failure === undefined ? 'SUCCEEDED' : 'FAILED',
    ...end,
    ...fields,
  };
}

function reasonOf(failure: Error | undefined): { readonly Reason?: string } {
  return failure === undefined ? {} : { Reason: failure.message };
}
