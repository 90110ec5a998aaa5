import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { withIntrinsics } from './array-intrinsic';
import { requireWhole } from './concatenation';
import { pathOf, tokenOf } from './expression';
import { inputPathFor } from './input-path';
import { JsonataExpression } from './jsonata';
import { fieldOf, isPathField, isPlain, walk } from './request';
import { refuse } from './validation';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

/** The fields of a state that the language does not have, and the props that set them. */
const FOREIGN_FIELDS = {
  [JSONATA]: [
    ['InputPath', 'inputPath'],
    ['OutputPath', 'outputPath'],
    ['ResultPath', 'resultPath'],
    ['ResultSelector', 'resultSelector'],
    ['TimeoutSecondsPath', 'taskTimeout'],
    ['HeartbeatSecondsPath', 'heartbeatTimeout'],
  ],
  [JSON_PATH]: [['Output', 'outputs']],
};

const SECONDS = [
  ['TimeoutSeconds', 'taskTimeout'],
  ['HeartbeatSeconds', 'heartbeatTimeout'],
];

const FOREIGN_REMEDY = {
  [JSONATA]: "Write it in JSONata, such as '{% $states.input.name %}', or make the task with jsonPath() in a JSONPath state machine",
  [JSON_PATH]: 'Write it with JsonPath, or make the task with jsonata()',
};

/**
 * The whole input of the state.
 *
 * @internal
 */
export function stateInput(language: sfn.QueryLanguage): string {
  return language === JSONATA ? '{% $states.input %}' : sfn.JsonPath.entirePayload;
}

/**
 * The request as a state of the language spells it: `Arguments`, or `Parameters` with its paths in keys that end in `.$`.
 *
 * @param inputPath the state's own, which a request that is nothing but a path is seen from
 * @internal
 */
export function renderRequest(
  scope: IConstruct,
  request: unknown,
  language: sfn.QueryLanguage,
  inputPath?: string,
): { [field: string]: unknown } {
  if (language === JSONATA) return { Arguments: request };
  const path = pathOf(request);
  if (path !== undefined) return { InputPath: inputPathFor(scope, path, inputPath) };
  if (request !== undefined && !isPlain(request)) {
    refuse(scope, {
      prop: 'the request',
      value: request,
      because: 'a state written in JSONPath sends an object',
      remedy: 'Give an object, such as TaskInput.fromObject(…), or make the task with jsonata()',
    });
  }
  return { Parameters: sfn.FieldUtils.renderObject(withIntrinsics(scope, request) as { [name: string]: unknown } | undefined) };
}

/**
 * Refuse a rendered state that has anything of the other query language in it.
 *
 * @internal
 */
export function requireOneLanguage(scope: IConstruct, state: { [field: string]: any }, language: sfn.QueryLanguage): void {
  for (const [field, prop] of FOREIGN_FIELDS[language]) {
    if (state[field] !== undefined) refuseForeign(scope, prop, state[field], language);
  }
  if (language === JSON_PATH) requireNumber(scope, state);
  for (const { ResultPath } of language === JSONATA ? (state.Catch ?? []) : []) {
    if (ResultPath !== undefined) refuseForeign(scope, 'resultPath of addCatch()', ResultPath, language);
  }
  walk(state, (value, path) => {
    if (language === JSONATA && isPathField(path)) refuseForeign(scope, fieldOf(path), value, language);
    if (!Token.isUnresolved(value)) return;
    const foreign = language === JSONATA ? pathOf(value) !== undefined : JsonataExpression.isJsonataExpression(tokenOf(value));
    if (foreign) refuseForeign(scope, fieldOf(path), value, language);
    requireWhole(scope, fieldOf(path), value);
  });
}

/** JSONata may stand in these fields; a path has a field of its own, which the state gets from `Timeout.at`. */
function requireNumber(scope: IConstruct, state: { [field: string]: any }): void {
  for (const [field, prop] of SECONDS) {
    if (typeof state[field] === 'string') refuseForeign(scope, prop, state[field], JSON_PATH);
    const path = pathOf(state[field]);
    if (path === undefined) continue;
    const because = 'a duration with a path in it is sent as the text of the path';
    refuse(scope, { prop, value: path, because, remedy: `Give sfn.Timeout.at('${path}')` });
  }
}

function refuseForeign(scope: IConstruct, prop: string, value: unknown, language: sfn.QueryLanguage): never {
  const other = language === JSONATA ? JSON_PATH : JSONATA;
  refuse(scope, { prop, value, because: `that is ${other}, and the state is written in ${language}`, remedy: FOREIGN_REMEDY[language] });
}
