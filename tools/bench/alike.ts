import { isDeepStrictEqual } from 'node:util';
import { synth } from '@sfn-tasks-dev/test-kit';
import { propsOf, type Sample, samplesOfAllPackages, taskClass } from './workload';

/** The samples that both libraries make the same state of: work that one of them leaves undone is no measure of the other. */
export function samplesAlike(): Sample[] {
  return samplesOfAllPackages().filter((sample) => {
    const ours = stateOf('ours', sample);
    return ours !== undefined && isDeepStrictEqual(ours, stateOf('theirs', sample));
  });
}

/** None where the library has no such class, or takes no such props. */
function stateOf(library: 'ours' | 'theirs', sample: Sample): object | undefined {
  const Task = taskClass(library, sample);
  try {
    return Task && synth((stack) => new Task(stack, 'Task', propsOf(sample, stack))).state;
  } catch {
    return undefined;
  }
}
