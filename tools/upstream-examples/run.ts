import { comparable } from '@sfn-tasks-dev/test-kit';
import { Template } from 'aws-cdk-lib/assertions';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, type Stack } from 'aws-cdk-lib/core';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import * as ts from 'typescript';

/** The comparable template of a fixture, with a machine around each state that is in none. */
export function run(code: string): any {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const exported: { Example?: new (...args: any[]) => Stack } = {};
  new Function('require', 'exports', outputText)(require, exported);
  const Example = exported.Example as NonNullable<typeof exported.Example>;
  // Copies of assets would be left in the folder for temporary files.
  const app = new App({ context: { [DISABLE_ASSET_STAGING_CONTEXT]: true } });
  const stack = new Example(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  startsWithoutMachine(stack).forEach((start, index) => {
    new sfn.StateMachine(stack, `StateMachine${index}`, { definitionBody: sfn.DefinitionBody.fromChainable(start) });
  });
  return comparable(Template.fromStack(stack).toJSON());
}

function startsWithoutMachine(stack: Stack): sfn.State[] {
  const loose = stack.node.findAll().filter((node): node is sfn.State => node instanceof sfn.State && !isInGraph(node));
  const followers = loose.flatMap((state) =>
    sfn.State.findReachableStates(state, { includeErrorHandlers: true }).filter((other) => other !== state),
  );
  return loose.filter((state) => !followers.includes(state));
}

function isInGraph(state: any): boolean {
  return state.containingGraph !== undefined;
}
