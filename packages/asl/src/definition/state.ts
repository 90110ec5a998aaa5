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
  /** For the reader. */
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
  /** The state that follows. */
  readonly Next?: string;
  /** `true` ends the execution, the branch or the iteration. */
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
  /** What is tried again after which errors. */
  readonly Retry?: readonly Retrier[];
  /** Where to go after which errors. */
  readonly Catch?: readonly Catcher[];
}

/** Does work outside: calls a service, or waits for an activity. */
export interface TaskState extends ResultStateBase {
  /** Tells it from other states. */
  readonly Type: 'Task';
  /** The ARN of what is called, such as `arn:aws:states:::lambda:invoke`. */
  readonly Resource: string;
  /** JSONata: the input of the work. */
  readonly Arguments?: PayloadTemplate;
  /** In JSONata also an expression. */
  readonly TimeoutSeconds?: number | string;
  /** JSONPath: where `TimeoutSeconds` is. */
  readonly TimeoutSecondsPath?: string;
  /** In JSONata also an expression. */
  readonly HeartbeatSeconds?: number | string;
  /** JSONPath: where `HeartbeatSeconds` is. */
  readonly HeartbeatSecondsPath?: string;
  /** The role that the call is made under. */
  readonly Credentials?: { readonly [field: string]: unknown };
}

/** Passes its input on, or gives a fixed result. */
export interface PassState extends FlowStateBase {
  /** Tells it from other states. */
  readonly Type: 'Pass';
  /** JSONPath: what the result is. */
  readonly Parameters?: PayloadTemplate;
  /** JSONPath: what the result is, as it stands here. */
  readonly Result?: unknown;
  /** JSONPath: where in the input the result goes; `null` drops it. */
  readonly ResultPath?: string | null;
}

/** Goes on by the first rule that matches. */
export interface ChoiceState extends StateBase {
  /** Tells it from other states. */
  readonly Type: 'Choice';
  /** The ways out, of which the first that matches is taken. */
  readonly Choices: readonly ChoiceRule[];
  /** The state to go to if no rule matches; without it the execution fails. */
  readonly Default?: string;
  /** The variables set if no rule matches. */
  readonly Assign?: { readonly [name: string]: PayloadTemplate };
}

/** Waits for seconds or until a time. */
export interface WaitState extends FlowStateBase {
  /** Tells it from other states. */
  readonly Type: 'Wait';
  /** How long to wait, in seconds. In JSONata also an expression. */
  readonly Seconds?: number | string;
  /** JSONPath: where the seconds are. */
  readonly SecondsPath?: string;
  /** Until when to wait, as in `2030-01-31T13:59:00Z`. In JSONata also an expression. */
  readonly Timestamp?: string;
  /** JSONPath: where the time is. */
  readonly TimestampPath?: string;
}

/** Ends the execution, a branch or an iteration with success. */
export interface SucceedState extends StateBase {
  /** Tells it from other states. */
  readonly Type: 'Succeed';
}

/** Ends the execution with an error. */
export interface FailState {
  /** Tells it from other states. */
  readonly Type: 'Fail';
  /** For the reader. */
  readonly Comment?: string;
  /** That of the state machine if it is not said. */
  readonly QueryLanguage?: QueryLanguage;
  /** The name of the error. In JSONata also an expression. */
  readonly Error?: string;
  /** JSONPath: where the name of the error is. */
  readonly ErrorPath?: string;
  /** What happened, in words. In JSONata also an expression. */
  readonly Cause?: string;
  /** JSONPath: where the cause is. */
  readonly CausePath?: string;
}

/** Runs branches at the same time; its result is the list of theirs. */
export interface ParallelState extends ResultStateBase {
  /** Tells it from other states. */
  readonly Type: 'Parallel';
  /** What runs at the same time. */
  readonly Branches: readonly StateGroup[];
  /** JSONata: the input of the branches. */
  readonly Arguments?: PayloadTemplate;
}

/** Runs its processor for each item of a list. */
export interface MapState extends ResultStateBase {
  /** Tells it from other states. */
  readonly Type: 'Map';
  /** What runs for each item. */
  readonly ItemProcessor?: ItemProcessor;
  /** What `ItemProcessor` was called before. */
  readonly Iterator?: StateGroup;
  /** JSONPath: where the list is. */
  readonly ItemsPath?: string;
  /** JSONata: the list. */
  readonly Items?: PayloadTemplate;
  /** The input of an iteration. */
  readonly ItemSelector?: PayloadTemplate;
  /** Where items are read that are not in the input. */
  readonly ItemReader?: ItemReader;
  /** How items are put together. */
  readonly ItemBatcher?: ItemBatcher;
  /** Where results are written. */
  readonly ResultWriter?: ResultWriter;
  /** In JSONata also an expression. */
  readonly MaxConcurrency?: number | string;
  /** JSONPath: where `MaxConcurrency` is. */
  readonly MaxConcurrencyPath?: string;
  /** In JSONata also an expression. */
  readonly ToleratedFailurePercentage?: number | string;
  /** JSONPath: where `ToleratedFailurePercentage` is. */
  readonly ToleratedFailurePercentagePath?: string;
  /** In JSONata also an expression. */
  readonly ToleratedFailureCount?: number | string;
  /** JSONPath: where `ToleratedFailureCount` is. */
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
