import * as spec from '@jsii/spec';
import { assemblyOf } from '../assembly';
import { type TaskPackage, tasksOf } from '../task-package';
import { exists, textOf } from '../workspace';

/** What a package of tasks has beside its sources. */
const FILES = ['README.md', 'test/samples.ts', 'test/differences.ts', 'test/likeness.test.ts'];

export function filesMissing(folder: string): string[] {
  return FILES.map((file) => `packages/${folder}/${file}`).filter((file) => !exists(file));
}

/** What its likeness.test.ts leaves out. */
export function comparisonsMissing(folder: string, text = textOf(`packages/${folder}/test/likeness.test.ts`)): string[] {
  const calls = ['describeLikeness({ ours, upstream, samples, differences })', 'describeEveryTask({ ours, samples })'];
  return calls
    .filter((call) => !text.includes(`\n${call};`))
    .map((call) => `packages/${folder}/test/likeness.test.ts does not call ${call}`);
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
