import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { propsOf, type Sample, taskClass } from './workload';

export const LIBRARIES = ['ours', 'theirs', 'floor'] as const;
export type Library = (typeof LIBRARIES)[number];

/** How many milliseconds the phases of one machine took. */
export interface Measured {
  readonly construct: number;
  readonly synth: number;
}

/** More would make their resources the larger part of what is measured. */
export const MOST_SAMPLES = 60;

type MakeState = (scope: Construct, id: string) => sfn.State & sfn.INextable;

/**
 * Constructs and synthesizes an app with one machine of so many tasks.
 *
 * The resources that the tasks name stand before the clock starts: they are the same, whatever the tasks come from.
 */
export function measureMachine(library: Library, samples: readonly Sample[], tasks: number, outdir: string): Measured {
  const app = new App({ outdir, analyticsReporting: false, context: { '@aws-cdk/core:stackResourceLimit': 0 } });
  const stack = new Stack(app, 'Stack');
  const makers = spread(samples, Math.min(tasks, MOST_SAMPLES)).map((sample) => makerOf(library, sample, stack));
  const begin = performance.now();
  const states = Array.from({ length: tasks }, (_, index) => makers[index % makers.length](stack, `Task-${index}`));
  const machine = new sfn.StateMachine(stack, 'StateMachine', { definitionBody: sfn.DefinitionBody.fromChainable(nested(stack, states)) });
  const constructed = performance.now();
  const assembly = app.synth();
  const end = performance.now();
  requireTasks(
    assembly.getStackByName(stack.stackName).template,
    stack.resolve((machine.node.defaultChild as Construct & { logicalId: string }).logicalId),
    tasks,
  );
  return { construct: constructed - begin, synth: end - constructed };
}

function makerOf(library: Library, sample: Sample, stack: Stack): MakeState {
  const props = propsOf(sample, stack);
  if (library !== 'floor') {
    const Task = taskClass(library, sample);
    return (scope, id) => new Task(scope, id, props);
  }
  const stateJson = jsonOf(sample, new Construct(stack, `JSON of ${sample.folder}-${sample.task}-${sample.name}`), props);
  return (scope, id) => new sfn.CustomState(scope, id, { stateJson });
}

/** What the task of ours is rendered to, without its place in a chain. */
function jsonOf(sample: Sample, scope: Construct, props: object): { [field: string]: any } {
  const { Next, End, ...state } = new (taskClass('ours', sample))(scope, 'Task', props).toStateJson() as { [field: string]: any };
  return state;
}

/** Some of the samples, from all packages alike. */
function spread<T>(list: readonly T[], count: number): T[] {
  const taken = Math.min(count, list.length);
  return Array.from({ length: taken }, (_, index) => list[Math.floor((index * list.length) / taken)]);
}

/** Of ten states four follow one another, four stand in two branches of a Parallel, two in a Map. */
function nested(scope: Construct, states: (sfn.State & sfn.INextable)[]): sfn.IChainable {
  const parts: (sfn.State & sfn.INextable)[] = [];
  for (let index = 0; index < states.length; index += 10) {
    const ten = states.slice(index, index + 10);
    const parallel = new sfn.Parallel(scope, `Parallel ${index}`).branch(chain(ten.slice(4, 6)), chain(ten.slice(6, 8)));
    const map = new sfn.Map(scope, `Map ${index}`, { itemsPath: '$.items' }).itemProcessor(chain(ten.slice(8)));
    parts.push(...ten.slice(0, 4), parallel, map);
  }
  return chain(parts);
}

function chain([first, ...rest]: (sfn.State & sfn.INextable)[]): sfn.IChainable {
  let last = first;
  for (const state of rest) {
    last.next(state);
    last = state;
  }
  return first;
}

function requireTasks(template: any, logicalId: string, tasks: number): void {
  const found = JSON.stringify(template.Resources[logicalId].Properties.DefinitionString).match(/\\"Type\\":\\"Task\\"/g)?.length;
  if (found !== tasks) throw new Error(`The machine has ${found} tasks, not ${tasks}.`);
}
