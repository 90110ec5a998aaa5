import { StateError } from '../errors/state-error';
import type { StateVisit } from '../execution/state-visit';
import { isObject } from '../json/json-value';
import type { TaskFunction } from './task-mock';
import type { TaskResource } from './task-resource';

/** Runs a state machine that the simulation knows in place of a mock of `states:startExecution`. */
export function nestedMock(visit: StateVisit, resource: TaskResource, input: unknown): TaskFunction | undefined {
  if (resource.service !== 'states' || resource.action !== 'startExecution' || !isObject(input)) return undefined;
  const { execution } = visit.lane;
  const machineArn = String(input.StateMachineArn);
  const definition = execution.simulation.machineOf(machineArn);
  if (!definition) return undefined;
  return async () => {
    const name = typeof input.Name === 'string' ? input.Name : execution.simulation.newName();
    const child = execution.simulation.newExecution({ definition, machineArn, name, input: input.Input ?? {}, type: 'STANDARD' });
    const started = new Date(visit.lane.strand.clock.now).toISOString();
    const strand = visit.lane.strand.branch();
    if (resource.pattern === 'requestResponse' || resource.pattern === 'waitForTaskToken') {
      void visit.lane.strand.clock.run(() => child.run(strand).then(() => undefined));
      return resource.pattern === 'waitForTaskToken' ? undefined : { ExecutionArn: child.arn, StartDate: started };
    }
    const end = await child.run(strand);
    const described = {
      ExecutionArn: child.arn,
      Input: spoken(resource, child.input),
      InputDetails: { Included: true },
      Name: name,
      StartDate: started,
      StateMachineArn: machineArn,
      Status: end.status,
      StopDate: new Date(visit.lane.strand.clock.now).toISOString(),
    };
    if (end.status === 'SUCCEEDED') return { ...described, Output: spoken(resource, end.output), OutputDetails: { Included: true } };
    throw new StateError('States.TaskFailed', JSON.stringify({ ...described, Error: end.error, Cause: end.cause }));
  };
}

/** `.sync` gives texts of JSON, `.sync:2` gives JSON. */
function spoken(resource: TaskResource, value: unknown): unknown {
  return resource.pattern === 'sync' ? JSON.stringify(value) : value;
}
