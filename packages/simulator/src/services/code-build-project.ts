import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { arnOf, type EnvironmentList, environmentOf, type JobRun, runJob } from './job';
import { sequentialId } from './sequential-id';
import { checkCall, type ServiceMock } from './service-mock';

/** A build as it was started. */
export interface StartedBuild {
  readonly project: string;
  readonly sourceVersion?: string;
  /** The variables that override the project's. */
  readonly environment: { readonly [name: string]: string };
}

interface StartBuildRequest {
  readonly ProjectName: string;
  readonly SourceVersion?: string;
  readonly EnvironmentVariablesOverride?: EnvironmentList;
}

const CODE_BUILD_PROJECT: ServiceMock = {
  name: 'codeBuildProject()',
  integrations: ['codebuild:startBuild.sync'],
  required: ['ProjectName'],
};

/**
 * A mock of a project for `codebuild:startBuild.sync`, which gives `{ Build }` when the build ended.
 *
 * @param handler builds. An error that it throws fails the build, and so the task: with `States.TaskFailed`, and `{ Build }` as JSON in the cause. Fields
 * of an object that it returns are added to `Build`.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export function codeBuildProject(handler: (build: StartedBuild, call: TaskControl) => unknown = () => undefined): TaskFunction {
  let started = 0;
  return async (request: StartBuildRequest, call: TaskControl) => {
    checkCall(call, CODE_BUILD_PROJECT);
    const number = ++started;
    return runJob(
      () => handler(startedBuild(request), call),
      call,
      (run) => buildOf(request, number, run),
    );
  };
}

function startedBuild({ ProjectName, SourceVersion, EnvironmentVariablesOverride }: StartBuildRequest): StartedBuild {
  return {
    project: ProjectName,
    ...(SourceVersion !== undefined && { sourceVersion: SourceVersion }),
    environment: environmentOf(EnvironmentVariablesOverride),
  };
}

function buildOf({ ProjectName, SourceVersion }: StartBuildRequest, number: number, { failure, fields }: JobRun): object {
  const id = `${ProjectName}:${sequentialId(number)}`;
  const build = {
    Arn: arnOf('codebuild', 'build', id),
    BuildComplete: true,
    BuildNumber: number,
    BuildStatus: failure === undefined ? 'SUCCEEDED' : 'FAILED',
    CurrentPhase: 'COMPLETED',
    Id: id,
    ProjectName,
    ...(SourceVersion !== undefined && { SourceVersion }),
    ...fields,
  };
  return { Build: build };
}
