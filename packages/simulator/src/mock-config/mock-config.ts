/**
 * The file of mocks of AWS Step Functions Local, as it is.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
 */
export interface MockConfig {
  readonly StateMachines: {
    readonly [stateMachine: string]: {
      readonly TestCases: {
        /** The name of a mocked response, by the name of the state. */
        readonly [testCase: string]: { readonly [state: string]: string };
      };
    };
  };
  readonly MockedResponses: { readonly [response: string]: MockedResponse };
}

/** What a task answers, by the number of the call or calls: `0`, `1-3`. */
export interface MockedResponse {
  readonly [calls: string]: { readonly Return: unknown } | { readonly Throw: { readonly Error: string; readonly Cause?: string } };
}
