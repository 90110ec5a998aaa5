import { ifKnown, Jsonata, JsonPath, renderEach, renderStruct, renderValues, withFields } from '../src';

const double = (text: string) => text + text;

describe.each<[string, any]>([
  ['a path', JsonPath.objectAt('$.a')],
  ['a path to a list', JsonPath.listAt('$.a')],
  ['an expression', Jsonata.any('{% $a %}')],
  ['an expression as text', '{% $a %}'],
  ['nothing', undefined],
])('%s', (_, value) => {
  it('passes as it is', () => {
    expect(renderStruct(value, double)).toBe(value);
    expect(renderEach(value, double)).toBe(value);
    expect(renderValues(value, double)).toBe(value);
  });

  it('has nothing in it to check', () => {
    expect(ifKnown(value)).toBeUndefined();
  });

  it('passes as it is among others', () => {
    expect(renderEach(['a', value], double)).toEqual(['aa', value]);
    expect(renderValues({ a: 'a', b: value }, double)).toEqual({ a: 'aa', b: value });
  });
});

it('renders a struct', () => {
  expect(renderStruct({ name: 'a' }, ({ name }) => ({ Name: name }))).toEqual({ Name: 'a' });
});

it('has a known value checked', () => {
  expect(ifKnown({ name: 'a' })).toEqual({ name: 'a' });
});

it.each<[string, object | undefined, object]>([
  ['nothing', undefined, { A: 1, B: 2 }],
  ['another field', { C: 3 }, { A: 1, B: 2, C: 3 }],
  ['the same field', { B: 3 }, { A: 1, B: 3 }],
  ['the same field, as a path', { 'B.$': '$.b' }, { A: 1, 'B.$': '$.b' }],
])('adds %s to an object', (_, fields, expected) => {
  expect(withFields({ A: 1, B: 2 }, fields)).toEqual(expected);
});
