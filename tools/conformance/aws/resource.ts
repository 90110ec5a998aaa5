import { IntegrationPattern } from 'aws-cdk-lib/aws-stepfunctions';

const SUFFIXES: { [suffix: string]: IntegrationPattern } = {
  '': IntegrationPattern.REQUEST_RESPONSE,
  '.sync': IntegrationPattern.RUN_JOB,
  '.sync:2': IntegrationPattern.RUN_JOB,
  '.waitForTaskToken': IntegrationPattern.WAIT_FOR_TASK_TOKEN,
};

/** What a state's `Resource` says: `sqs:sendMessage.waitForTaskToken` in three parts. */
export interface Integration {
  readonly service: string;
  readonly action: string;
  readonly pattern: IntegrationPattern;
}

/** What a state names that calls a function or waits for an activity, by no service's rules: it takes any input. */
const FUNCTION_OR_ACTIVITY = /^\$\{\w+(\.Arn)?\}$|:(function|activity):[^:]+$/;

export function integrationOf(resource: string): Integration | undefined {
  const match = /:states:::((?:aws-sdk:)?[\w-]+):(\w+)(\..+)?$/.exec(resource);
  if (match) {
    const [, service, action, suffix = ''] = match;
    const pattern = SUFFIXES[suffix];
    if (pattern) return { service, action, pattern };
  } else if (FUNCTION_OR_ACTIVITY.test(resource)) {
    return undefined;
  }
  throw new Error(`${resource} is neither a service integration nor a function or an activity`);
}
