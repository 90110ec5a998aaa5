import type { IConstruct } from 'constructs';
import { jsonataOf, pathOf } from './expression';
import { asJsonText, asText } from './text';
import { refuse } from './validation';

type DataType = 'String' | 'String.Array' | 'Number' | 'Binary';

/**
 * Attributes of a message, as the messaging services spell them: of each its data type, and its value as text.
 *
 * @param attributes by name, each with a value and perhaps its data type
 * @throws if a value does not fit its data type
 * @internal
 */
export function messageAttributes(
  scope: IConstruct,
  attributes: { [name: string]: { readonly value: unknown; readonly dataType?: string } } | undefined,
): { [name: string]: { [field: string]: string } } | undefined {
  if (!attributes) return undefined;
  const render = ([name, { value, dataType }]: [string, { value?: unknown; dataType?: string }]) => {
    return [name, messageAttribute(scope, `messageAttributes.${name}`, value, (dataType ?? typeOf(value)) as DataType)];
  };
  return Object.fromEntries(Object.entries(attributes).map(render));
}

function messageAttribute(scope: IConstruct, prop: string, value: unknown, type: DataType): { [field: string]: string } {
  const fault = faultOf(value, type);
  if (fault) refuse(scope, { prop, value, because: fault, remedy: 'Give a value of that type, or another dataType' });
  return { DataType: type, [type === 'Binary' ? 'BinaryValue' : 'StringValue']: textOf(scope, prop, value, type) };
}

/** An expression is of the type of the prop's value that it stands for; what a string selects is taken for a string. */
function typeOf(value: unknown): DataType {
  if (Array.isArray(value)) return 'String.Array';
  return typeof value === 'number' ? 'Number' : 'String';
}

function faultOf(value: unknown, type: DataType): string | undefined {
  if (pathOf(value) !== undefined || jsonataOf(value) !== undefined) return undefined;
  switch (type) {
    case 'Number':
      return value !== '' && Number.isFinite(Number(value)) ? undefined : 'that is no number';
    case 'Binary':
      return typeof value === 'string' ? undefined : 'binary data is given as a string in Base64';
    case 'String.Array':
      return isListOfScalars(value) ? undefined : 'an array has strings, numbers, booleans and null in it, or is a string of JSON that has';
    default:
      return isScalar(value) ? undefined : 'a string is made from a string, a number, a boolean or null';
  }
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isListOfScalars(value: unknown): boolean {
  if (typeof value !== 'string') return Array.isArray(value) && value.every((item) => isScalar(item) || pathOf(item) || jsonataOf(item));
  try {
    return isListOfScalars(JSON.parse(value));
  } catch {
    return false;
  }
}

/** A string is sent as it is, also one that an expression selects: the services take nothing but text. */
function textOf(scope: IConstruct, prop: string, value: unknown, type: DataType): string {
  if (Array.isArray(value)) return asJsonText(scope, prop, value);
  return typeof value === 'string' && type !== 'Number' ? value : asText(value);
}
