import { isDeepStrictEqual } from 'node:util';
import { comparable, synth } from '@sfn-tasks-dev/test-kit';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { propsOf, type Sample, samplesOfAllPackages, taskClass } from './workload';

/** The samples that both libraries make the same template of: work that one of them leaves undone is no measure of the other. */
export function samplesAlike(): Sample[] {
  return samplesOfAllPackages().filter((sample) => {
    const ours = templateOf('ours', sample);
    return ours !== undefined && isDeepStrictEqual(ours, templateOf('theirs', sample));
  });
}

/** None where the library has no such class or takes no such props, nor where the task makes resources, which would be what is measured. */
function templateOf(library: 'ours' | 'theirs', sample: Sample): object | undefined {
  const Task = taskClass(library, sample);
  let made: sfn.TaskStateBase | undefined;
  const make = (stack: Stack) => {
    made = new Task(stack, 'Task', propsOf(sample, stack));
    return made;
  };
  try {
    const { template } = synth(make);
    return made?.node.children.length ? undefined : comparable(template);
  } catch {
    return undefined;
  }
}
