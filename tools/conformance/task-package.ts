import * as path from 'node:path';
import { TaskStateBase } from '@sfn-tasks/core';
import type { Difference, Samples, TaskClass } from '@sfn-tasks-dev/test-kit';
import { exists, jsiiPackages, ROOT } from './workspace';

/** A package of tasks, with what its tests know of them. */
export interface TaskPackage {
  readonly folder: string;
  readonly exports: { readonly [name: string]: unknown };
  readonly samples: { readonly [task: string]: Samples<any> };
  readonly differences: Difference[];
}

export function taskPackages(): TaskPackage[] {
  return jsiiPackages()
    .filter((folder) => folder !== 'core')
    .map((folder) => {
      const load = (file: string) => require(path.join(ROOT, 'packages', folder, file));
      const { samples } = load('test/samples');
      // A package without a task of upstream's has nothing to differ from.
      const differences = exists(`packages/${folder}/test/differences.ts`) ? load('test/differences').differences : [];
      return { folder, exports: load('src'), samples, differences };
    });
}

/** The tasks that a package exports, by name. */
export function tasksOf({ exports }: TaskPackage): [name: string, task: TaskClass][] {
  return Object.entries(exports).filter((entry): entry is [string, TaskClass] => {
    const [, value] = entry;
    return typeof value === 'function' && value.prototype instanceof TaskStateBase;
  });
}
