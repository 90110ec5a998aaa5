import * as fs from 'node:fs';
import * as path from 'node:path';
import type { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import type { Definition } from '../definition/definition';
import { Assembly } from './assembly';
import { ConstructSurroundings, isStateMachine } from './construct-surroundings';
import type { ExtractOptions } from './place';
import { type ExtractedStateMachine, extractStateMachine } from './state-machine';
import { STATE_MACHINE, type TemplateJson } from './template';
import { TemplateSurroundings } from './template-surroundings';

/**
 * Where state machines are looked for: a construct (an `sfn.StateMachine`, a stack or an app), a `Template` of aws-cdk-lib's assertions, the template
 * itself, or the path of a template file.
 */
export type DefinitionSource = IConstruct | { toJSON(): TemplateJson } | TemplateJson | string;

/**
 * All state machines of a construct or a template, with their definitions as they would be deployed.
 *
 * What only AWS knows becomes a readable fake: `arn:aws:lambda:us-east-1:123456789012:function:ShipOrder`. A construct is read as it is, without
 * being synthesized.
 *
 * @throws Error if a definition is a file that cannot be found, or is no JSON
 */
export function extractStateMachines(source: DefinitionSource, options: ExtractOptions = {}): ExtractedStateMachine[] {
  if (typeof source === 'string') {
    const { assembly = path.dirname(source) } = options;
    return fromTemplate(JSON.parse(fs.readFileSync(source, 'utf8')), stackNameOf(source), { ...options, assembly });
  }
  if ('node' in source) {
    return source.node
      .findAll()
      .filter(isStateMachine)
      .map((machine) => fromConstruct(machine, options));
  }
  return fromTemplate('toJSON' in source ? source.toJSON() : source, 'Stack', options);
}

/**
 * The definition of the only state machine of a construct or a template, or of the one that is named.
 *
 * @param options `name` is the name or the logical id of the state machine
 * @throws Error if there is no such state machine, or more than one
 */
export function extractDefinition(source: DefinitionSource, options: ExtractOptions & { readonly name?: string } = {}): Definition {
  const all = extractStateMachines(source, options);
  const { name } = options;
  const named = name === undefined ? all : all.filter((machine) => machine.name === name || machine.logicalId === name);
  if (named.length === 1) return named[0].definition;
  const wanted = name === undefined ? 'one state machine' : `one state machine named '${name}'`;
  const found = all.map((machine) => `${machine.name} (${machine.logicalId})`).join(', ') || 'none';
  throw new Error(`Expected ${wanted}, found ${found}${all.length > 1 ? ": say which by 'name'" : ''}`);
}

function fromTemplate(template: TemplateJson, stackName: string, options: ExtractOptions): ExtractedStateMachine[] {
  const { assembly } = options;
  const at = new TemplateSurroundings(stackName, template, assembly === undefined ? undefined : new Assembly(assembly));
  const machines = Object.entries(template.Resources ?? {}).filter(([, { Type }]) => Type === STATE_MACHINE);
  return machines.map(([logicalId, { Properties = {} }]) => extractStateMachine(logicalId, Properties, at, options));
}

function fromConstruct(machine: CfnStateMachine, options: ExtractOptions): ExtractedStateMachine {
  const { stack } = machine;
  const stage = machine.node.scopes.reverse().find((scope): scope is IConstruct & { outdir: string } => 'outdir' in scope);
  const assembly = options.assembly ?? stage?.outdir;
  const at = new ConstructSurroundings(stack, assembly === undefined ? undefined : new Assembly(assembly));
  const location = stack.resolve(machine.definitionS3Location);
  const properties = {
    Definition: stack.resolve(machine.definition),
    DefinitionString: stack.resolve(machine.definitionString),
    ...(location && { DefinitionS3Location: { Bucket: location.bucket, Key: location.key } }),
    DefinitionSubstitutions: stack.resolve(machine.definitionSubstitutions),
    StateMachineName: stack.resolve(machine.stateMachineName),
    StateMachineType: stack.resolve(machine.stateMachineType),
  };
  return extractStateMachine(String(stack.resolve(machine.logicalId)), properties, at, { ...environmentOf(stack), ...options });
}

function stackNameOf(file: string): string {
  return path.basename(file).replace(/(\.template)?\.json$/, '');
}
/** The region and the account of a stack, where it says them. */
function environmentOf({ region, account }: { region: string; account: string }): ExtractOptions {
  return { ...(isPlain(region) && { region }), ...(isPlain(account) && { account }) };
}

/** A token of the CDK stands for what is not known yet. */
function isPlain(text: string): boolean {
  return !text.includes('${Token[');
}
