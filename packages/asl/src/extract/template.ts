export const STATE_MACHINE = 'AWS::StepFunctions::StateMachine';

/**
 * A CloudFormation template, as far as definitions are taken from it.
 */
export interface TemplateJson {
  /** By logical id. */
  readonly Resources?: { readonly [logicalId: string]: ResourceJson };
  /** By name. */
  readonly Parameters?: { readonly [name: string]: { readonly Default?: unknown } };
  /** By name. */
  readonly Conditions?: { readonly [name: string]: unknown };
  /** By name. */
  readonly Mappings?: { readonly [name: string]: { readonly [topKey: string]: { readonly [key: string]: unknown } } };
  /** By name. */
  readonly Outputs?: { readonly [name: string]: { readonly Value?: unknown; readonly Export?: { readonly Name?: unknown } } };
}

/**
 * A resource of a CloudFormation template.
 */
export interface ResourceJson {
  /** Such as `AWS::SQS::Queue`. */
  readonly Type: string;
  /** As the template has them, with functions in them. */
  readonly Properties?: { readonly [name: string]: unknown };
}

/** What the functions of CloudFormation look up: the rest of a template, or of an app. Values may have functions in them. */
export interface Surroundings {
  /** The text that tells two stacks apart. */
  readonly stackName: string;
  resource(logicalId: string): ResourceJson | undefined;
  /** What a parameter is given: by the stack around, or by its default. */
  parameter(name: string): Placed | undefined;
  /** An output of a nested stack, by the logical id of the nested stack. */
  output(nestedStack: string, name: string): Placed | undefined;
  condition(name: string): unknown;
  mapped(map: string, topKey: string, key: string): unknown;
  /** What a stack exports by this name. */
  exported(name: string, nameOf: (value: unknown, at: Surroundings) => unknown): Placed | undefined;
  /** The text of a file that is deployed to S3 under this key. */
  asset(key: string): string | undefined;
}

/** A value, and the surroundings that it is to be resolved in. */
export interface Placed {
  readonly value: unknown;
  readonly at: Surroundings;
}
