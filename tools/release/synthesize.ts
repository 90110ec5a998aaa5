import * as path from 'node:path';
import { type Samples, synth, type TaskClass } from '@sfn-tasks-dev/test-kit';

/** Synthesizes the samples of the services in the folders it is given, and prints what fails, a line each. */
for (const folder of process.argv.slice(2)) {
  try {
    for (const fault of faultsOf(require(path.resolve(folder, 'src')), require(path.resolve(folder, 'test/samples')).samples)) {
      console.log(`${folder}: ${fault}`);
    }
  } catch (error) {
    console.log(`${folder}: cannot be loaded: ${(error as Error).message.split('\n')[0]}`);
  }
}

function faultsOf(tasks: { [task: string]: TaskClass }, samples: { [task: string]: Samples<any> }): string[] {
  return Object.entries(samples).flatMap(([task, sets]) =>
    Object.entries(sets).flatMap(([name, props]) => {
      try {
        synth((stack) => new tasks[task](stack, 'Task', props(stack)));
        return [];
      } catch (error) {
        return [`${task}, sample ${name}: ${(error as Error).message.split('\n')[0]}`];
      }
    }),
  );
}
