import type { ChoiceRule } from './choice-rule';
import type { QueryLanguage, StateGroup } from './definition';
import type { Catcher, Retrier } from './error-handling';
import type { ItemBatcher, ItemProcessor, ItemReader, ResultWriter } from './map';

/**
 * A template: JSON in which JSONPath stands in fields whose name ends in `.$`, or JSONata in strings as `{% … %}`.
 */
export type PayloadTemplate = unknown;

/**
 * What every state may have.
 */
export interface StateBase {
  readonly Comment?: string;
  /** That of the state machine if it is not said. */
  readonly QueryLanguage?: QueryLanguage;
  /** JSONPath: the part of the input that the state sees; `null` gives it `{}`. */
  readonly InputPath?: string | null;
  /** JSONPath: the part of the result that is the output; `null` gives `{}`. */
  readonly OutputPath?: string | null;
  /** JSONata: what the output is. */
  readonly Output?: PayloadTemplate;
}

/**
 * What a state may have that another one follows.
 */
export interface FlowStateBase extends StateBase {
  readonly Next?: string;
  readonly End?: boolean;
  /** The variables that the state sets, by name. */
  readonly Assign?: { readonly [name: string]: PayloadTemplate };
}

/**
 * What a state may have that makes a result.
 */
export interface ResultStateBase extends FlowStateBase {
  /** JSONPath: the input of the work. */
  readonly Parameters?: PayloadTemplate;
  /** JSONPath: what the result is made into. */
  readonly ResultSelector?: PayloadTemplate;
  /** JSONPath: where in the input the result goes; `null` drops it. */
  readonly ResultPath?: string | null;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
}

/** Does work outside: calls a service, or waits for an activity. */
export interface TaskState extends ResultStateBase {
  readonly Type: 'Task';
  /** The ARN of what is called, such as `arn:aws:states:::lambda:invoke`. */
  readonly Resource: string;
  /** JSONata: the input of the work. */
  readonly Arguments?: PayloadTemplate;
  /** In JSONata also an expression. */
  readonly TimeoutSeconds?: number | string;
  readonly TimeoutSecondsPath?: string;
  /** In JSONata also an expression. */
  readonly HeartbeatSeconds?: number | string;
  readonly HeartbeatSecondsPath?: string;
  /** The role that the call is made under. */
  readonly Credentials?: { readonly [field: string]: unknown };
}

/** Passes its input on, or gives a fixed result. */
export interface PassState extends FlowStateBase {
  readonly Type: 'Pass';
  readonly Parameters?: PayloadTemplate;
  readonly Result?: unknown;
  readonly ResultPath?: string | null;
}

/** Goes on by the first rule that matches. */
export interface ChoiceState extends StateBase {
  readonly Type: 'Choice';
  readonly Choices: readonly ChoiceRule[];
  /** The state to go to if no rule matches; without it the execution fails. */
  readonly Default?: string;
  /** The variables set if no rule matches. */
  readonly Assign?: { readonly [name: string]: PayloadTemplate };
}

/** Waits for seconds or until a time. */
export interface WaitState extends FlowStateBase {
  readonly Type: 'Wait';
  readonly Seconds?: number | string;
  readonly SecondsPath?: string;
  readonly Timestamp?: string;
  readonly TimestampPath?: string;
}

/** Ends the execution, a branch or an iteration with success. */
export interface SucceedState extends StateBase {
  readonly Type: 'Succeed';
}

/** Ends the execution with an error. */
export interface FailState {
  readonly Type: 'Fail';
  readonly Comment?: string;
  readonly QueryLanguage?: QueryLanguage;
  readonly Error?: string;
  readonly ErrorPath?: string;
  readonly Cause?: string;
  readonly CausePath?: string;
}

/** Runs branches at the same time; its result is the list of theirs. */
export interface ParallelState extends ResultStateBase {
  readonly Type: 'Parallel';
  readonly Branches: readonly StateGroup[];
  /** JSONata: the input of the branches. */
  readonly Arguments?: PayloadTemplate;
}

/** Runs its processor for each item of a list. */
export interface MapState extends ResultStateBase {
  readonly Type: 'Map';
  readonly ItemProcessor?: ItemProcessor;
  /** What `ItemProcessor` was called before. */
  readonly Iterator?: StateGroup;
  /** JSONPath: where the list is. */
  readonly ItemsPath?: string;
  /** JSONata: the list. */
  readonly Items?: PayloadTemplate;
  /** The input of an iteration. */
  readonly ItemSelector?: PayloadTemplate;
  readonly ItemReader?: ItemReader;
  readonly ItemBatcher?: ItemBatcher;
  readonly ResultWriter?: ResultWriter;
  /** In JSONata also an expression. */
  readonly MaxConcurrency?: number | string;
  readonly MaxConcurrencyPath?: string;
  /** In JSONata also an expression. */
  readonly ToleratedFailurePercentage?: number | string;
  readonly ToleratedFailurePercentagePath?: string;
  /** In JSONata also an expression. */
  readonly ToleratedFailureCount?: number | string;
  readonly ToleratedFailureCountPath?: string;
  /** What the names of the executions of its iterations begin with. */
  readonly Label?: string;
}

/**
 * A state, told apart by its `Type`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html
 */
export type State = TaskState | PassState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState;
