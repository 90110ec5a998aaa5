import type { Definition } from '../definition/definition';
import { CloudFormation } from './cloudformation';
import type { ExtractOptions } from './place';
import { withoutHash } from './reference';
import type { Surroundings } from './template';

/**
 * A state machine that was found in an app.
 */
export interface ExtractedStateMachine {
  /** In the template. */
  readonly logicalId: string;
  /** The name that is set, or the logical id without the hash. */
  readonly name: string;
  /** What runs it. */
  readonly type: 'STANDARD' | 'EXPRESS';
  /** As it would be deployed. */
  readonly definition: Definition;
}

/** Properties of `AWS::StepFunctions::StateMachine`. */
export interface StateMachineProperties {
  readonly Definition?: unknown;
  readonly DefinitionString?: unknown;
  readonly DefinitionS3Location?: unknown;
  readonly DefinitionSubstitutions?: unknown;
  readonly StateMachineName?: unknown;
  readonly StateMachineType?: unknown;
}

/** A state machine as it would be deployed. */
export function extractStateMachine(
  logicalId: string,
  properties: StateMachineProperties,
  at: Surroundings,
  options: ExtractOptions,
): ExtractedStateMachine {
  const resolved = new CloudFormation(at, options).resolve(properties) as StateMachineProperties;
  const { DefinitionSubstitutions: substitutions = {}, StateMachineName: name, StateMachineType: type } = resolved;
  const text = substituted(definitionText(logicalId, resolved, at), substitutions as { [name: string]: unknown });
  return {
    logicalId,
    name: typeof name === 'string' ? name : withoutHash(logicalId) || logicalId,
    type: type === 'EXPRESS' ? 'EXPRESS' : 'STANDARD',
    definition: parsed(logicalId, text),
  };
}

function definitionText(logicalId: string, properties: StateMachineProperties, at: Surroundings): string {
  const { Definition: definition, DefinitionString: text, DefinitionS3Location: location } = properties;
  if (text !== undefined) return String(text);
  if (definition !== undefined) return JSON.stringify(definition);
  if (!location) throw new Error(`${logicalId} has no definition`);
  const { Bucket: bucket, Key: key } = location as { Bucket?: unknown; Key?: unknown };
  const file = at.asset(String(key));
  if (file !== undefined) return file;
  throw new Error(
    `The definition of ${logicalId} is the file '${key}' in the bucket '${bucket}', which the folder of the app does not have: give the folder as 'assembly'`,
  );
}

function substituted(text: string, substitutions: { [name: string]: unknown }): string {
  return text.replace(/\$\{([^}]+)\}/g, (placeholder, name) =>
    Object.hasOwn(substitutions, name) ? String(substitutions[name]) : placeholder,
  );
}

function parsed(logicalId: string, text: string): Definition {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The definition of ${logicalId} is no JSON: ${(error as Error).message}`);
  }
}
