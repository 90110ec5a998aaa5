/**
 * The request of the API TestState, as an AWS SDK takes it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 */
export interface TestStateInput {
  /** A state, or a whole state machine with `stateName`, as JSON. */
  readonly definition: string;
  /** The state of a whole state machine that is tested. */
  readonly stateName?: string;
  /** Not used: nothing is called. */
  readonly roleArn?: string;
  /**
   * As JSON.
   *
   * @default '{}'
   */
  readonly input?: string;
  /** The context object, as JSON. */
  readonly context?: string;
  /** The variables by name, as JSON. */
  readonly variables?: string;
  /**
   * @default 'INFO', without `inspectionData`
   */
  readonly inspectionLevel?: 'INFO' | 'DEBUG' | 'TRACE';
  /** Not used. */
  readonly revealSecrets?: boolean;
  /** What the work of the state gives. A task, a `Map` and a `Parallel` need it. */
  readonly mock?: TestStateMock;
  readonly stateConfiguration?: TestStateConfiguration;
}

/** What the work of a state gives: a result or an error. */
export interface TestStateMock {
  /** As JSON. */
  readonly result?: string;
  readonly errorOutput?: { readonly error?: string; readonly cause?: string };
  /** Not checked here: the simulator does not know the APIs of AWS's services. */
  readonly fieldValidationMode?: 'STRICT' | 'PRESENT' | 'NONE';
}

/** What happened before. */
export interface TestStateConfiguration {
  /** How often the retrier that takes the error has retried before. */
  readonly retrierRetryCount?: number;
  /** How many iterations of a `Map` have failed. */
  readonly mapIterationFailureCount?: number;
  /** The state inside of a `Map` or `Parallel` that failed. */
  readonly errorCausedByState?: string;
  /** What the `ItemReader` of a `Map` reads, as JSON. */
  readonly mapItemReaderData?: string;
}

/** What happened to the data on its way; values are JSON. */
export interface InspectionData {
  readonly input?: string;
  readonly afterArguments?: string;
  readonly afterInputPath?: string;
  readonly afterParameters?: string;
  readonly result?: string;
  readonly afterResultSelector?: string;
  readonly afterResultPath?: string;
  readonly afterItemsPath?: string;
  readonly afterItemSelector?: string;
  readonly afterItemBatcher?: string;
  readonly variables?: string;
  readonly maxConcurrency?: number;
  readonly toleratedFailureCount?: number;
  readonly toleratedFailurePercentage?: number;
  readonly errorDetails?: {
    readonly catchIndex?: number;
    readonly retryIndex?: number;
    readonly retryBackoffIntervalSeconds?: number;
  };
}

/** The response of the API TestState. */
export interface TestStateOutput {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR';
  /** As JSON. */
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly nextState?: string;
  /** With `inspectionLevel` DEBUG or TRACE. */
  readonly inspectionData?: InspectionData;
}
