import { NormalizedSchema } from '@smithy/core/schema';
import { clientOf, JSON_FIELDS } from './clients';
import { REQUESTS, translated } from './requests';
import type { Integration } from './resource';
import { pascal, spelled } from './spelling';

/** What of a request the service's own model does not take, a line each. */
export function faultsOfRequest({ service, action }: Pick<Integration, 'service' | 'action'>, request: unknown): string[] {
  const name = `${service}:${action}`;
  const translation = REQUESTS[name];
  const operation = translation?.operation ?? pascal(action);
  const schema = clientOf(service, action)[`${operation}$`];
  if (!schema) return [`${service} has no operation ${operation}`];
  const [, , , , input] = schema;
  const sent = translation && isObject(request) ? translated(request, translation) : request;
  const faults = faultsOf(NormalizedSchema.of(input), sent, operation, { service, json: JSON_FIELDS[name] ?? [] });
  return faults.filter((fault) => !translation?.lookedUp?.some((member) => fault.endsWith(`.${member} is required`)));
}

interface Request {
  readonly service: string;
  /** The members that take any JSON, by their paths. */
  readonly json: string[];
}

function faultsOf(schema: NormalizedSchema, value: unknown, at: string, request: Request): string[] {
  const inside = { ...request, json: [] };
  if (isOpaque(value) || schema.isDocumentSchema()) return [];
  if (schema.isUnitSchema()) return isObject(value) && Object.keys(value).length === 0 ? [] : [expected('an empty object', value, at)];
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return [expected('a list', value, at)];
    return value.flatMap((item, index) => faultsOf(schema.getValueSchema(), item, `${at}[${index}]`, request));
  }
  if (schema.isMapSchema()) {
    if (!isObject(value)) return [expected('a map', value, at)];
    return fieldsOf(value).flatMap(({ name, given }) => faultsOf(schema.getValueSchema(), given, `${at}['${name}']`, inside));
  }
  if (schema.isStructSchema()) {
    return isObject(value) ? faultsOfStruct(schema, value, at, request) : [expected('an object', value, at)];
  }
  return typeof value === scalarOf(schema, value) ? [] : [expected(`a ${scalarOf(schema, value)}`, value, at)];
}

function faultsOfStruct(schema: NormalizedSchema, value: object, at: string, request: Request): string[] {
  const members = Object.entries(schema.getMemberSchemas()).map(([name, member]) => ({ name: spelled(request.service, name), member }));
  const fields = fieldsOf(value);
  const amiss = fields.flatMap(({ name, given }) => {
    const known = members.find((member) => member.name === name);
    if (!known) return [`${at}.${name} is no member of ${schema.getName()}${near(name, members)}`];
    return request.json.includes(name)
      ? []
      : faultsOf(known.member, given, `${at}.${name}`, { ...request, json: below(name, request.json) });
  });
  const missing = members.slice(0, requiredCount(schema)).filter(({ name }) => !fields.some((field) => field.name === name));
  const tooMany = schema.isUnionSchema() && fields.length !== 1 ? [`${at} is a union and has ${fields.length} members set`] : [];
  return [...amiss, ...missing.map(({ name }) => `${at}.${name} is required`), ...tooMany];
}

/** Those of the paths that begin with a member, from there on. */
function below(name: string, paths: string[]): string[] {
  return paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
}

/** The members of a struct that come first are the required ones. */
function requiredCount(schema: NormalizedSchema): number {
  const [, , , , , , required = 0] = schema.getSchema() as unknown[];
  return schema.isUnionSchema() ? 0 : Number(required);
}

function scalarOf(schema: NormalizedSchema, value: unknown): string {
  if (schema.isBooleanSchema()) return 'boolean';
  if (schema.isNumericSchema()) return 'number';
  return schema.isTimestampSchema() && typeof value === 'number' ? 'number' : 'string';
}

/** The fields of an object by the names without `.$`; the value of a path is not known. */
function fieldsOf(value: object): { name: string; given: unknown }[] {
  return Object.entries(value).map(([key, given]) =>
    key.endsWith('.$') ? { name: key.slice(0, -2), given: OPAQUE } : { name: key, given },
  );
}

const OPAQUE = '{% a path %}';

/** An expression, or what CloudFormation fills in, may be of any type. */
function isOpaque(value: unknown): boolean {
  return typeof value === 'string' && (/^\{%[\s\S]*%\}$/.test(value) || /\$\{[^}]+\}/.test(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function near(name: string, members: { name: string }[]): string {
  const twin = members.find((member) => member.name.toLowerCase() === name.toLowerCase());
  return twin ? `, which has ${twin.name}` : '';
}

function expected(what: string, value: unknown, at: string): string {
  return `${at} is ${JSON.stringify(value)}, not ${what}`;
}
