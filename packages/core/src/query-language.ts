import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';
import { wholeExpression } from './concatenation';
import { isJsonata, pathOf } from './expression';
import { inputPathFor } from './input-path';
import { renderJsonPath } from './json-path-request';
import { warnOfLiteral } from './literal-path';
import { type FieldPath, fieldOf, isPathField, isPlain, requireJson, walk } from './request';
import { refuse } from './validation';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

/** The field of a state that its request is in. */
const REQUEST_FIELD = { [JSONATA]: 'Arguments', [JSON_PATH]: 'Parameters' };

/** The fields of a state that no prop is put into, but for the resource, which is checked when it is rendered. */
const MADE_FIELDS = new Set(['Type', 'End', 'Resource']);

/** The fields of a state that the language does not have, and the props that set them. */
const FOREIGN_FIELDS: { [language: string]: { [field: string]: string } } = {
  [JSONATA]: {
    InputPath: 'inputPath',
    OutputPath: 'outputPath',
    ResultPath: 'resultPath',
    ResultSelector: 'resultSelector',
    TimeoutSecondsPath: 'taskTimeout',
    HeartbeatSecondsPath: 'heartbeatTimeout',
  },
  [JSON_PATH]: { Output: 'outputs' },
};

const SECONDS: { [field: string]: string } = { TimeoutSeconds: 'taskTimeout', HeartbeatSeconds: 'heartbeatTimeout' };

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
 * @param codeIn the fields of the request that hold code
 * @param inputPath the state's own, which a request that is nothing but a path is seen from
 * @internal
 */
export function renderRequest(
  scope: IConstruct,
  request: unknown,
  language: sfn.QueryLanguage,
  { codeIn, inputPath }: { codeIn?: string[]; inputPath?: string } = {},
): { [field: string]: unknown } {
  const check = (value: unknown, path: FieldPath) => {
    const expression = requireLanguage(scope, value, path, language);
    if (typeof value === 'string') warnOfLiteral(scope, value, path, language, codeIn);
    else requireJson(scope, value, path);
    return expression;
  };
  if (language === JSONATA) {
    walk(request, check);
    return { Arguments: request };
  }
  const parameters = renderJsonPath(scope, request, check);
  const path = pathOf(request);
  if (path !== undefined) return { InputPath: inputPathFor(scope, path, inputPath) };
  if (request === undefined) return {};
  if (!isPlain(request)) {
    refuse(scope, {
      prop: 'the request',
      value: request,
      because: 'a state written in JSONPath sends an object',
      remedy: 'Give an object, such as TaskInput.fromObject(…), or make the task with jsonata()',
    });
  }
  return { Parameters: parameters };
}

/** The expression that a value is, if it is one; it is refused if it is written in the other query language. */
function requireLanguage(scope: IConstruct, value: unknown, path: FieldPath, language: sfn.QueryLanguage): string | undefined {
  if (language === JSONATA && isPathField(path)) refuseForeign(scope, fieldOf(path), value, language);
  const expression = wholeExpression(scope, path, value);
  if (expression !== undefined && isJsonata(expression) !== (language === JSONATA)) {
    refuseForeign(scope, fieldOf(path), value, language);
  }
  return expression;
}

/**
 * Refuse a rendered state that has anything of the other query language in it; its request is checked when it is rendered.
 *
 * @internal
 */
export function requireOneLanguage(scope: IConstruct, state: { [field: string]: any }, language: sfn.QueryLanguage): void {
  const visit = (value: unknown, path: FieldPath) => requireLanguage(scope, value, path, language);
  const foreignFields = FOREIGN_FIELDS[language];
  for (const field of Object.keys(state)) {
    const value = state[field];
    if (value === undefined || MADE_FIELDS.has(field) || field === REQUEST_FIELD[language]) continue;
    const foreign = foreignFields[field];
    if (foreign) refuseForeign(scope, foreign, value, language);
    if (language === JSON_PATH && SECONDS[field]) requireNumber(scope, SECONDS[field], value);
    if (language === JSONATA && field === 'Catch') refuseResultPaths(scope, value);
    walk(value, visit, [field]);
  }
}

/** JSONata may stand in the field of a duration; a path has a field of its own, which the state gets from `Timeout.at`. */
function requireNumber(scope: IConstruct, prop: string, seconds: unknown): void {
  if (typeof seconds === 'string') refuseForeign(scope, prop, seconds, JSON_PATH);
  const path = pathOf(seconds);
  if (path === undefined) return;
  const because = 'a duration with a path in it is sent as the text of the path';
  refuse(scope, { prop, value: path, because, remedy: `Give sfn.Timeout.at('${path}')` });
}

function refuseResultPaths(scope: IConstruct, catchers: { ResultPath?: string }[]): void {
  for (const { ResultPath } of catchers) {
    if (ResultPath !== undefined) refuseForeign(scope, 'resultPath of addCatch()', ResultPath, JSONATA);
  }
}

function refuseForeign(scope: IConstruct, prop: string, value: unknown, language: sfn.QueryLanguage): never {
  const other = language === JSONATA ? JSON_PATH : JSONATA;
  refuse(scope, { prop, value, because: `that is ${other}, and the state is written in ${language}`, remedy: FOREIGN_REMEDY[language] });
}
