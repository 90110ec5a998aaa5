import * as fs from 'node:fs';
import * as path from 'node:path';
import { integrationOf, type Machine, machinesOf } from '@sfn-tasks-dev/test-kit';
import { App } from 'aws-cdk-lib/core';
import Table from 'cli-table3';
import { OrderFulfilmentStack } from './order-fulfilment-stack';

const outdir = path.join(__dirname, 'cdk.out');

console.log('1/3  Building the app: one shop, its machine in JSONPath and in JSONata');
const app = new App({ outdir, analyticsReporting: false, context: { '@aws-cdk/core:strictCfnValidateErrors': true } });
const stack = new OrderFulfilmentStack(app, 'OrderFulfilment');

console.log('2/3  Synthesizing it, with the validation of CloudFormation on');
const { template, templateFullPath } = app.synth().getStackArtifact(stack.artifactId);

console.log('3/3  Writing the definitions');
for (const machine of machinesOf(template, ['InJsonPath', 'InJsonata'])) print(machine);
console.log(`\ntemplate    ${path.relative(process.cwd(), templateFullPath)}`);

function print({ name, definition, statements }: Machine): void {
  const file = path.join(outdir, `${name}.asl.json`);
  fs.writeFileSync(file, `${JSON.stringify(definition, null, 2)}\n`);

  console.log(`\n${name}, written in ${definition.QueryLanguage ?? 'JSONPath'}`);
  const states = tableOf('state', 'integration', 'pattern');
  for (const [state, { Type, Resource }] of Object.entries(definition.States)) {
    const { integration, pattern } = Resource ? integrationOf(Resource) : { integration: `(${Type})`, pattern: '' };
    states.push([state, integration, pattern]);
  }
  console.log(states.toString());

  const role = tableOf('its role may', 'on');
  for (const { Action, Resource } of statements) role.push([[Action].flat().join('\n'), [Resource].flat().join('\n')]);
  console.log(role.toString());
  console.log(`definition  ${path.relative(process.cwd(), file)}`);
}

function tableOf(...head: string[]): Table.Table {
  const withoutLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
  return new Table({ head, chars: withoutLines, style: { head: [], border: [] } });
}
