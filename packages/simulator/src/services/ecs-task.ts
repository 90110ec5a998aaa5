import type { TaskControl } from '../tasks/task-call';
import type { TaskFunction } from '../tasks/task-mock';
import { arnOf, type EnvironmentList, environmentOf, type JobRun, runJob } from './job';
import { sequentialId } from './sequential-id';
import { checkCall, type ServiceMock } from './service-mock';

/** A task as it was started on ECS. */
export interface StartedEcsTask {
  /** The name or ARN of its cluster. */
  readonly cluster: string;
  /** The family or ARN of its definition. */
  readonly definition: string;
  /** The containers that the request overrides. */
  readonly containers: readonly EcsContainer[];
}

/** What a request says of a container. */
export interface EcsContainer {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: { readonly [name: string]: string };
}

interface ContainerOverride {
  readonly Name: string;
  readonly Command?: readonly string[];
  readonly Environment?: EnvironmentList;
}

interface RunTaskRequest {
  readonly Cluster?: string;
  readonly TaskDefinition: string;
  readonly LaunchType?: string;
  readonly Overrides?: { readonly ContainerOverrides?: readonly ContainerOverride[] };
}

const ECS_TASK: ServiceMock = { name: 'ecsTask()', integrations: ['ecs:runTask.sync'], required: ['TaskDefinition'] };

/**
 * A mock of a task for `ecs:runTask.sync`, which gives its description when it stopped.
 *
 * `Containers` are those that the request overrides; of others it does not know.
 *
 * @param handler does its work. An error that it throws fails the task with `States.TaskFailed`, and the description as JSON in the cause. Fields of an
 * object that it returns are added to the description.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
 */
export function ecsTask(handler: (task: StartedEcsTask, call: TaskControl) => unknown = () => undefined): TaskFunction {
  let started = 0;
  return async (request: RunTaskRequest, call: TaskControl) => {
    checkCall(call, ECS_TASK);
    const id = sequentialId(++started);
    return runJob(
      () => handler(taskOf(request), call),
      call,
      (run) => descriptionOf(request, id, run),
    );
  };
}

function taskOf({ Cluster = 'default', TaskDefinition, Overrides = {} }: RunTaskRequest): StartedEcsTask {
  const containers = (Overrides.ContainerOverrides ?? []).map(({ Name, Command = [], Environment }) => ({
    name: Name,
    command: Command,
    environment: environmentOf(Environment),
  }));
  return { cluster: Cluster, definition: TaskDefinition, containers };
}

function descriptionOf(request: RunTaskRequest, id: string, { failure, fields }: JobRun): object {
  const { Cluster = 'default', TaskDefinition, LaunchType, Overrides = {} } = request;
  const overrides = Overrides.ContainerOverrides ?? [];
  const clusterArn = arnOf('ecs', 'cluster', Cluster);
  const taskArn = `${clusterArn.replace(':cluster/', ':task/')}/${id.replaceAll('-', '')}`;
  const end = failure === undefined ? { ExitCode: 0 } : { ExitCode: 1, Reason: failure.message };
  return {
    ClusterArn: clusterArn,
    Containers: overrides.map(({ Name }) => ({ ...end, LastStatus: 'STOPPED', Name, TaskArn: taskArn })),
    DesiredStatus: 'STOPPED',
    LastStatus: 'STOPPED',
    ...(LaunchType !== undefined && { LaunchType }),
    Overrides: { ContainerOverrides: overrides },
    StartedBy: 'AWS Step Functions',
    StopCode: 'EssentialContainerExited',
    StoppedReason: 'Essential container in task exited',
    TaskArn: taskArn,
    TaskDefinitionArn: arnOf('ecs', 'task-definition', TaskDefinition),
    ...fields,
  };
}
