/** A call of a task, as its mock sees it. */
export interface TaskCall {
  /** The name of the state. */
  readonly state: string;
  /** The ARN in the state's `Resource`. */
  readonly resource: string;
  /** What the service would be called with. */
  readonly input: unknown;
  /** 0 for the first try. */
  readonly retryCount: number;
  /** The context object. */
  readonly context: unknown;
  /** The token of a task that waits for a callback, or of an activity. */
  readonly token?: string;
  /** `Credentials` of the state. */
  readonly credentials?: unknown;
}

/** What a mock can do beside giving a result. */
export interface TaskControl extends TaskCall {
  /** The virtual time. */
  now(): Date;
  /** Let virtual time pass. */
  sleep(seconds: number): Promise<void>;
  /** Show that the work of a token goes on, so that `HeartbeatSeconds` begin anew. */
  heartbeat(): void;
  /** Answer the token with a result. What comes after the first answer is refused. */
  sendTaskSuccess(output: unknown): void;
  /** Answer the token with an error. */
  sendTaskFailure(error?: string, cause?: string): void;
}
