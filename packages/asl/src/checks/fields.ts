import type { QueryLanguage } from '../definition/definition';
import { at, isObject, type JsonObject } from '../definition/json';
import type { Field, FieldKind, FieldTable } from '../lint/field';
import type { Report, RuleId } from '../lint/rule';
import { nearest } from '../lint/spelling';
import { faultOf } from '../lint/syntax-check';
import { jsonataOf } from '../syntax/jsonata';
import { parseExpression, parsePath, parseReferencePath } from '../syntax/parse';

/** An object of a definition, with the fields it may have. */
export interface FieldCheck {
  readonly json: JsonObject;
  readonly pointer: string;
  readonly fields: FieldTable;
  readonly language: QueryLanguage;
  /** What the object is, as it reads in a sentence: `a Task`. */
  readonly what: string;
  readonly required?: readonly string[];
}

/** What JSONPath does by one field, JSONata does by another. */
const TWINS: { readonly [field: string]: string } = {
  Parameters: 'Arguments',
  ResultSelector: 'Output',
  ResultPath: 'Output',
  Result: 'Output',
  OutputPath: 'Output',
  InputPath: '$states.input',
  ItemsPath: 'Items',
  Arguments: 'Parameters',
  Output: 'ResultSelector, ResultPath or OutputPath',
  Items: 'ItemsPath',
  Condition: 'Variable and a comparison',
};

/** Refuse fields that do not exist, or not in this language, those that are missing, and values they cannot hold. */
export function checkFields({ json, pointer, fields, language, what, required = [] }: FieldCheck, report: Report): void {
  for (const name of required) {
    if (json[name] === undefined) report('missing-field', pointer, `${what} needs '${name}': add it`);
  }
  for (const [name, value] of Object.entries(json)) {
    if (value === undefined || name === 'Comment') continue; // JSON leaves out the one, and anything may have the other
    const place = at(pointer, name);
    if (!Object.hasOwn(fields, name)) {
      const meant = nearest(name, Object.keys(fields));
      report('unknown-field', place, `${what} has no field '${name}': ${meant ? `write '${meant}', or remove it` : 'remove it'}`);
      continue;
    }
    const field = fields[name];
    if (field.only && field.only !== language) {
      const twin = TWINS[name] ?? ('Condition' in fields ? 'Condition' : name.replace(/Path$/, ''));
      report('query-language', place, `'${name}' belongs to ${field.only}, and this state is in ${language}: use ${twin} instead`);
    } else {
      checkValue(value, field, language, (rule, message) => report(rule, place, `'${name}' ${message}`));
    }
  }
}

type ReportValue = (rule: RuleId, message: string) => void;

function checkValue(value: unknown, field: Field, language: QueryLanguage, report: ReportValue): void {
  const { kind, oneOf } = field;
  const mayBeExpression = language === 'JSONata' && ['expression', 'condition', 'integer', 'number'].includes(kind);
  if (mayBeExpression && jsonataOf(value) !== undefined) return;
  const expected = EXPECTED[kind];
  if (expected && !expected.holds(value)) {
    report('value', `is ${shown(value)}, where ${expected.text} belongs: write ${expected.text}`);
    return;
  }
  if (oneOf && !oneOf.includes(value as string)) report('value', `is ${shown(value)}: write ${oneOf.join(' or ')}`);
  if (typeof value === 'number') checkRange(value, field, report);
  if (typeof value === 'string') checkPath(value, kind, report);
}

function checkRange(
  value: number,
  { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }: Field,
  report: ReportValue,
): void {
  if (value < least) report('value', `is ${value}: write ${least} or more`);
  if (value > most) report('value', `is ${value}: write ${most} or less`);
}

function checkPath(text: string, kind: FieldKind, report: ReportValue): void {
  const parse = PARSERS[kind];
  const fault = parse && faultOf(() => parse(text));
  if (!fault) {
    if (kind === 'reference-path' && parsePath(text).root.kind !== 'data') {
      report('reference-path', `is '${text}', which is not in the input: write a path that begins with '$.'`);
    }
    return;
  }
  if (kind === 'reference-path' && !faultOf(() => parsePath(text))) {
    report('reference-path', `names no single place: ${fault}`);
  } else {
    report(text.trimStart().startsWith('States.') && kind === 'path-or-intrinsic' ? 'intrinsic' : 'json-path', `cannot be read: ${fault}`);
  }
}

const PARSERS: { readonly [kind in FieldKind]?: (text: string) => unknown } = {
  path: parsePath,
  'nullable-path': parsePath,
  'reference-path': parseReferencePath,
  'path-or-intrinsic': parseExpression,
};

interface Expected {
  readonly text: string;
  readonly holds: (value: unknown) => boolean;
}

const A_TEXT: Expected = { text: 'a text', holds: (value) => typeof value === 'string' };
const A_PATH: Expected = { text: 'a path', holds: (value) => typeof value === 'string' };
const A_PATH_OR_NULL: Expected = { text: 'a path or null', holds: (value) => typeof value === 'string' || value === null };

const EXPECTED: { readonly [kind in FieldKind]?: Expected } = {
  text: A_TEXT,
  expression: A_TEXT,
  condition: { text: 'an expression {% … %}', holds: (value) => typeof value === 'string' || typeof value === 'boolean' },
  flag: { text: 'true or false', holds: (value) => typeof value === 'boolean' },
  integer: { text: 'a whole number', holds: Number.isInteger },
  number: { text: 'a number', holds: (value) => typeof value === 'number' },
  object: { text: 'an object', holds: isObject },
  list: { text: 'a list', holds: Array.isArray },
  path: A_PATH,
  'nullable-path': A_PATH_OR_NULL,
  'reference-path': A_PATH_OR_NULL,
  'path-or-intrinsic': A_PATH,
};

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
