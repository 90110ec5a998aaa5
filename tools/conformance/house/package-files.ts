import * as spec from '@jsii/spec';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { assemblyOf } from '../assembly';
import { type TaskPackage, tasksOf } from '../task-package';
import { exists, textOf } from '../workspace';

/** What a package of tasks has beside its sources. */
const FILES = ['README.md', 'test/samples.ts', 'test/likeness.test.ts'];

export function filesMissing(pack: TaskPackage): string[] {
  const files = [...FILES, ...(hasTwins(pack) ? ['test/differences.ts'] : [])];
  return files.map((file) => `packages/${pack.folder}/${file}`).filter((file) => !exists(file));
}

/** What its likeness.test.ts leaves out. */
export function comparisonsMissing(pack: TaskPackage, text = textOf(`packages/${pack.folder}/test/likeness.test.ts`)): string[] {
  const likeness = hasTwins(pack) ? ['describeLikeness({ ours, upstream, samples, differences })'] : [];
  return [...likeness, 'describeEveryTask({ ours, samples })']
    .filter((call) => !text.includes(`\n${call};`))
    .map((call) => `packages/${pack.folder}/test/likeness.test.ts does not call ${call}`);
}

/** Whether upstream has any of its tasks. */
function hasTwins(pack: TaskPackage): boolean {
  return tasksOf(pack).some(([task]) => task in upstream);
}

/** The tasks without samples, and the samples without a task. */
export function samplesAmiss({ samples, ...pack }: TaskPackage): string[] {
  const tasks = tasksOf({ samples, ...pack }).map(([task]) => task);
  return [
    ...tasks.filter((task) => !samples[task]).map((task) => `${task} has no samples`),
    ...Object.keys(samples)
      .filter((task) => !tasks.includes(task))
      .map((task) => `there are samples of ${task}, which is no exported task`),
  ];
}

/** The tasks that cannot be made for one query language, as the assembly has them. */
export function factoriesMissing(pack: TaskPackage): string[] {
  const { name, types = {} } = assemblyOf(`packages/${pack.folder}`);
  return tasksOf(pack).flatMap(([task]) => {
    const type = types[`${name}.${task}`];
    const methods = type && spec.isClassType(type) ? (type.methods ?? []) : [];
    return ['jsonPath', 'jsonata']
      .filter((factory) => !methods.some((method) => method.static && method.name === factory))
      .map((factory) => `${task} has no ${factory}()`);
  });
}
