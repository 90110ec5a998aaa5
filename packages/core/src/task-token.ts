import { Construct, type IConstruct } from 'constructs';
import { isToken, jsonataOf, pathOf } from './expression';
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
  if (carriesTaskToken(props)) return;
  refuse(scope, {
    prop: tokenIn ?? 'the request',
    given: 'without the task token',
    because: 'a task that waits for a callback has to hand out its token, or nothing can end it',
    remedy: "Put JsonPath.taskToken in it, or '{% $states.context.Task.Token %}' in JSONata",
  });
}

/** @param seen the instances that are looked into already: one may lead to itself */
function carriesTaskToken(value: unknown, seen = new Set<object>()): boolean {
  let carries = false;
  walk(value, (inner, path) => {
    if (carries) return;
    const jsonPath = pathOf(inner) ?? (isPathField(path) ? `${inner}` : '');
    carries = IN_JSON_PATH.test(jsonPath) || IN_JSONATA.test(jsonataOf(inner) ?? '') || insideCarries(inner, seen);
  });
  return carries;
}

/** Whether an instance of a class, such as a `TaskInput`, has the token in it; a construct is no part of a request. */
function insideCarries(value: unknown, seen: Set<object>): boolean {
  const isInstance = typeof value === 'object' && value !== null && !isToken(value) && !Construct.isConstruct(value);
  if (!isInstance || seen.has(value)) return false;
  seen.add(value);
  return carriesTaskToken({ ...value }, seen);
}
