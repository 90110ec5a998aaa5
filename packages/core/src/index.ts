// What a task is built from; functions are not seen by jsii, so they are for TypeScript alone.
export { directInvocation } from './direct-invocation';
export { expressionOf, isKnownLater, isToken, jsonataOf, pathOf } from './expression';
export { refuseHeaders } from './http-header';
export { JsonPath } from './json-path';
export { Jsonata } from './jsonata';
export { messageAttributes } from './message-attribute';
export { allow, allowManagedRule, allowPassRole, arn, arnOrAny, roleArnOrAny } from './policy';
export { injectedProps } from './property-injection';
export { inGibibytes, inMebibytes, inMinutes, inSeconds } from './quantity';
export { stateInput } from './query-language';
export { ifKnown, renderEach, renderStruct, renderValues, withFields } from './request';
export type { ServiceIntegration } from './service-integration';
export { TaskInput } from './task-input';
export type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from './task-props';
export { TaskStateBase } from './task-state-base';
export { asJsonText, asText, joinTexts, numberAsText, withoutDelimiters } from './text';
export { refuse, requireBetween, requireKnown, requireLength, requireNotEmpty } from './validation';
