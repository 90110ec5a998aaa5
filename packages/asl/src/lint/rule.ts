/**
 * How grave a finding is: an `error` is refused by AWS, or fails in every execution; a `warning` is legal, and hardly what was meant.
 */
export type Severity = 'error' | 'warning';

/** Each rule of the linter: how grave it is, and what it asks for. */
export const RULES = {
  'choice-rule': { severity: 'error', asks: 'A rule of a Choice has one comparison, with a value of its type' },
  'conflicting-fields': { severity: 'error', asks: 'Fields that exclude each other do not stand side by side' },
  'duplicate-state-name': { severity: 'error', asks: 'The name of a state is unique in the whole state machine' },
  'error-names': { severity: 'error', asks: 'ErrorEquals names errors; States.ALL stands alone, and last' },
  express: { severity: 'error', asks: 'An Express workflow only has what Express can run' },
  intrinsic: { severity: 'error', asks: 'Intrinsic functions exist, are closed, and have the arguments they take' },
  jsonata: { severity: 'error', asks: 'JSONata can be read, in the dialect of Step Functions' },
  'jsonata-function': { severity: 'warning', asks: 'Functions that JSONata calls exist in Step Functions' },
  'json-path': { severity: 'error', asks: 'JSONPath can be read' },
  'literal-expression': { severity: 'warning', asks: 'What looks like an expression is where expressions are evaluated' },
  'map-fields': { severity: 'error', asks: 'A Map has the fields of its mode' },
  'missing-field': { severity: 'error', asks: 'Fields that are needed are there' },
  nesting: { severity: 'error', asks: 'A definition is no larger and nests no deeper than AWS takes it' },
  'next-or-end': { severity: 'error', asks: 'A state has either Next or End' },
  'no-terminal-state': { severity: 'error', asks: 'There is a state that ends the execution, the branch or the iteration' },
  'query-language': { severity: 'error', asks: 'A state has the fields of its query language only' },
  'reference-path': { severity: 'error', asks: 'ResultPath names one place in the input' },
  'reserved-error': { severity: 'warning', asks: 'Errors whose names begin with States. exist' },
  'resource-arn': { severity: 'error', asks: 'Resource is an ARN' },
  'start-state': { severity: 'error', asks: 'StartAt names a state beside it' },
  'state-name': { severity: 'error', asks: 'The name of a state has 1 to 80 characters' },
  'state-type': { severity: 'error', asks: 'A state is of a type that exists' },
  'states-variable': { severity: 'error', asks: 'A field of $states is read where it has a value' },
  'target-state': { severity: 'error', asks: 'Next, Default and Catch name a state of the same level' },
  'task-token': { severity: 'warning', asks: 'A task that waits for a callback passes its token on' },
  timeout: { severity: 'error', asks: 'A heartbeat is shorter than the timeout' },
  'unassigned-variable': { severity: 'warning', asks: 'A variable is assigned before it is read' },
  'undefined-variable': { severity: 'error', asks: 'A variable that JSONPath reads is assigned somewhere' },
  'unknown-field': { severity: 'error', asks: 'Fields exist' },
  'unused-field': { severity: 'warning', asks: 'A field is set where it is read' },
  'unreachable-state': { severity: 'error', asks: 'Every state can be reached' },
  value: { severity: 'error', asks: 'A field has a value of its type, and in its limits' },
  'variable-name': { severity: 'error', asks: 'Variables have names that can be written, and not the reserved one' },
  'variable-scope': { severity: 'warning', asks: 'A branch or an iteration does not assign a variable of the states around it' },
} as const satisfies { [id: string]: { readonly severity: Severity; readonly asks: string } };

/**
 * A rule of the linter.
 */
export type RuleId = keyof typeof RULES;

/**
 * Something in a definition that breaks a rule.
 */
export interface Finding {
  /** The rule that is broken. */
  readonly rule: RuleId;
  /** How grave it is. */
  readonly severity: Severity;
  /**
   * Where it is, as a JSON pointer: `/States/Ship/Next`.
   *
   * @see https://www.rfc-editor.org/rfc/rfc6901
   */
  readonly pointer: string;
  /** What is wrong and what to do, in a sentence. */
  readonly message: string;
}

/** Takes what a check found. */
export type Report = (rule: RuleId, pointer: string, message: string) => void;
