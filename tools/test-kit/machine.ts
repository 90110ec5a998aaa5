import { readable } from './readable';

/** What a template says of one of its state machines, with intrinsic functions of CloudFormation as text. */
export interface Machine {
  readonly name: string;
  readonly definition: {
    readonly QueryLanguage?: string;
    readonly States: { readonly [state: string]: { readonly Type: string; readonly Resource?: string } };
  };
  readonly statements: { readonly Action: string | string[]; readonly Resource: string | string[] }[];
}

/** The state machines of a template, by the ids of their constructs. */
export function machinesOf(template: any, names: string[]): Machine[] {
  const resources = readable(template).Resources;
  const find = (type: string, prefix: string): any =>
    Object.entries<any>(resources).find(([id, resource]) => resource.Type === type && id.startsWith(prefix))?.[1];
  return names.map((name) => ({
    name,
    definition: JSON.parse(find('AWS::StepFunctions::StateMachine', name).Properties.DefinitionString),
    statements: find('AWS::IAM::Policy', `${name}RoleDefaultPolicy`).Properties.PolicyDocument.Statement,
  }));
}

const PATTERNS: { [suffix: string]: string } = { '': 'request response', sync: 'run a job', waitForTaskToken: 'wait for a callback' };

/** What a state calls, and how it waits for the answer. */
export function integrationOf(resource: string): { integration: string; pattern: string } {
  const [, integration = 'the function itself', suffix = ''] = /:states:::([^.]+)(?:\.(\w+))?/.exec(resource) ?? [];
  return { integration, pattern: PATTERNS[suffix] };
}

/** The calls of a machine, in the order of its states: state, integration, pattern. */
export function callsOf({ definition }: Machine): [string, string, string][] {
  return Object.entries(definition.States).flatMap(([state, { Resource }]) => {
    if (!Resource) return [];
    const { integration, pattern } = integrationOf(Resource);
    return [[state, integration, pattern] as [string, string, string]];
  });
}
