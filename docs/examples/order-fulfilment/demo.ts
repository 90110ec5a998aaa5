import * as fs from 'node:fs';
import * as path from 'node:path';
import { extractDefinition, lint, toMermaid, toSvg } from '@sfn-tasks/asl';
import { formatTrace, simulate, visitsOf } from '@sfn-tasks/simulator';
import { integrationOf, type Machine, machinesOf } from '@sfn-tasks-dev/test-kit';
import { App } from 'aws-cdk-lib/core';
import Table from 'cli-table3';
import { OrderFulfilmentStack } from './order-fulfilment-stack';
import { ORDER, OUTCOMES } from './orders';

const outdir = path.join(__dirname, 'cdk.out');

console.log('1/5  Building the app: one shop, its machine in JSONPath and in JSONata');
const app = new App({ outdir, analyticsReporting: false, context: { '@aws-cdk/core:strictCfnValidateErrors': true } });
const stack = new OrderFulfilmentStack(app, 'OrderFulfilment');

console.log('2/5  Synthesizing it, with the validation of CloudFormation on');
const { template, templateFullPath } = app.synth().getStackArtifact(stack.artifactId);

console.log('3/5  Writing the definitions');
for (const machine of machinesOf(template, ['InJsonPath', 'InJsonata'])) print(machine);
console.log(`\ntemplate    ${path.relative(process.cwd(), templateFullPath)}`);

checkAndRun().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function checkAndRun(): Promise<void> {
  const definition = extractDefinition(stack, { name: 'InJsonata' });
  console.log('\n4/5  Checking and drawing the machine in JSONata');
  const findings = lint(definition);
  for (const { severity, rule, pointer, message } of findings) console.log(`${severity} ${rule} at ${pointer}: ${message}`);
  console.log(`findings    ${findings.length}`);
  write('InJsonata.mmd', toMermaid(definition));
  write('InJsonata.svg', await toSvg(definition));

  console.log('\n5/5  Running it on the simulator, without AWS');
  for (const [outcome, tasks] of Object.entries(OUTCOMES)) {
    const execution = await simulate(stack, { stateMachine: 'InJsonata', input: ORDER, tasks });
    console.log(`\n${outcome}\n${formatTrace(execution)}`);
    write(`${outcome.replaceAll(/\W+/g, '-')}.svg`, await toSvg(definition, visitsOf(execution)));
  }
}

function write(name: string, text: string): void {
  const file = path.join(outdir, name);
  fs.writeFileSync(file, text);
  console.log(`picture     ${path.relative(process.cwd(), file)}`);
}

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
