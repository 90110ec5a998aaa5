/** What a `Resource` of a task says. */
export interface TaskResource {
  readonly arn: string;
  /** `service` is an integration of Step Functions; the others are ARNs of what is called itself. */
  readonly kind: 'service' | 'lambda' | 'activity' | 'other';
  /** Such as `sqs`, or `aws-sdk:dynamodb`. */
  readonly service: string;
  /** Such as `sendMessage`; for a Lambda function or an activity its name. */
  readonly action: string;
  readonly pattern: 'requestResponse' | 'sync' | 'sync:2' | 'waitForTaskToken';
}

const INTEGRATION = /^arn:[^:]*:states:[^:]*:[^:]*:(aws-sdk:)?([^:.]+):([^:.]+)(?:\.(.+))?$/;
const ACTIVITY = /^arn:[^:]*:states:[^:]*:[^:]*:activity:(.+)$/;
const LAMBDA = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+)(:.+)?$/;

export function resourceOf(arn: string): TaskResource {
  const activity = ACTIVITY.exec(arn);
  if (activity) return { arn, kind: 'activity', service: 'activity', action: activity[1], pattern: 'requestResponse' };
  const lambda = LAMBDA.exec(arn);
  if (lambda) return { arn, kind: 'lambda', service: 'lambda', action: lambda[1], pattern: 'requestResponse' };
  const integration = INTEGRATION.exec(arn);
  if (!integration) return { arn, kind: 'other', service: '', action: '', pattern: 'requestResponse' };
  const [, sdk = '', service, action, suffix] = integration;
  return { arn, kind: 'service', service: sdk + service, action, pattern: patternOf(suffix) };
}

function patternOf(suffix: string | undefined): TaskResource['pattern'] {
  return suffix === 'sync' || suffix === 'sync:2' || suffix === 'waitForTaskToken' ? suffix : 'requestResponse';
}
