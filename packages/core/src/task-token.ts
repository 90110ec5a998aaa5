import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import { jsonataOf, pathOf } from './expression';
import { isPathField, walk } from './request';
import { refuse } from './validation';

/** The token, or the part of the context object it is in. */
const IN_JSON_PATH = /\$\$(?!\.(Execution|State|StateMachine|Map)\b)/;
const IN_JSONATA = /\$states\b(?!\s*\.\s*(input|result|errorOutput)\b)(?!\s*\.\s*context\s*\.\s*(Execution|State|StateMachine|Map)\b)/;

/**
 * Refuse a callback whose request does not carry the task token: nothing could ever end it.
 *
 * @param props the task's props, without those that do not reach the service
 * @internal
 */
export function requireTaskToken(scope: IConstruct, props: { [name: string]: unknown }, tokenIn: string | undefined): void {
  const carriers = Object.values(props).map((value) => (value instanceof sfn.TaskInput ? value.value : value));
  if (carriers.some(carriesTaskToken)) return;
  refuse(scope, {
    prop: tokenIn ?? 'the request',
    given: 'without the task token',
    because: 'a task that waits for a callback has to hand out its token, or nothing can end it',
    remedy: "Put JsonPath.taskToken in it, or '{% $states.context.Task.Token %}' in JSONata",
  });
}

function carriesTaskToken(props: unknown): boolean {
  let carries = false;
  walk(props, (value, path) => {
    const jsonPath = pathOf(value) ?? (isPathField(path) ? `${value}` : '');
    carries ||= IN_JSON_PATH.test(jsonPath) || IN_JSONATA.test(jsonataOf(value) ?? '');
  });
  return carries;
}
