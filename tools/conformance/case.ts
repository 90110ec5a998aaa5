import { type Samples, synth, type TaskClass } from '@sfn-tasks-dev/test-kit';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { taskPackages, tasksOf } from './task-package';

/** A task with one of its samples. */
export interface Case {
  readonly folder: string;
  readonly task: string;
  readonly Task: TaskClass;
  readonly sample: string;
  readonly props: Props;
}

export type Props = (scope: Construct) => { readonly [prop: string]: unknown };

export interface SampledTask {
  readonly folder: string;
  readonly task: string;
  readonly Task: TaskClass;
  readonly samples: Samples<any>;
}

/** Every task that has samples. */
export function sampledTasks(): SampledTask[] {
  return taskPackages().flatMap((pack) =>
    tasksOf(pack)
      .filter(([task]) => pack.samples[task])
      .map(([task, Task]) => ({ folder: pack.folder, task, Task, samples: pack.samples[task] })),
  );
}

export function cases(): Case[] {
  return sampledTasks().flatMap(({ samples, ...task }) => Object.entries(samples).map(([sample, props]) => ({ ...task, sample, props })));
}

export type Rendered = ReturnType<typeof synth>;

/** The stack of a machine that is nothing but the task. */
export function rendered({ Task, props }: Pick<Case, 'Task' | 'props'>): Rendered {
  return synth((stack) => new Task(stack, 'Task', props(stack)) as sfn.IChainable);
}
