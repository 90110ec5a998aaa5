// Bundled with the samples of every package, run where the packages are installed.
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

export interface SampledPackage {
  readonly exports: { readonly [task: string]: any };
  readonly samples: { readonly [task: string]: { least(scope: Construct): object } };
}

/** A stack for each task, from the least that it needs; returns how many there were. */
export function synthesize(packages: SampledPackage[]): number {
  const app = new App();
  for (const { exports, samples } of packages) {
    for (const [task, { least }] of Object.entries(samples)) {
      const stack = new Stack(app, task);
      const state = new exports[task](stack, 'Task', least(stack));
      new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(state) });
    }
  }
  return app.synth().stacks.length;
}
