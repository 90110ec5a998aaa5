import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { DynamoAttributeValue, DynamoBatchWriteItem, DynamoPutItem, DynamoWriteRequest } from '../src';
import { tableOf } from './samples';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

type Language = sfn.QueryLanguage;
type Make = (stack: Stack) => DynamoAttributeValue;

/** An attribute as DynamoPutItem sends it. */
function sent(make: Make, queryLanguage: Language = JSON_PATH) {
  const item = (stack: Stack) => ({ id: DynamoAttributeValue.fromString('1'), value: make(stack) });
  const { state } = synth((stack) => new DynamoPutItem(stack, 'Put', { table: tableOf(stack), item: item(stack), queryLanguage }));
  return (state.Parameters ?? state.Arguments).Item.value;
}

/** An attribute as DynamoBatchWriteItem sends it, by the AWS SDK integration. */
function sentBySdk(make: Make, queryLanguage: Language = JSON_PATH) {
  const { state } = synth((stack) => {
    const item = { id: DynamoAttributeValue.fromString('1'), value: make(stack) };
    const requests = [{ table: tableOf(stack), writes: [DynamoWriteRequest.put(item)] }];
    return new DynamoBatchWriteItem(stack, 'Write', { requests, queryLanguage });
  });
  const [writes] = Object.values<any>((state.Parameters ?? state.Arguments).RequestItems);
  return writes[0].PutRequest.Item.value;
}

describe('a literal is what aws-cdk-lib makes of it', () => {
  it.each<[string, any[]]>([
    ['fromString', ['Vienna']],
    ['fromString', ['']],
    ['fromNumber', [4.5]],
    ['fromNumber', [0]],
    ['numberFromString', ['0.1000']],
    ['numberFromString', ['-12345678901234567890.12345678']],
    ['numberFromString', ['1E5']],
    ['fromBinary', ['AQID']],
    ['fromStringSet', [['a', 'b']]],
    ['fromNumberSet', [[1, 2.5]]],
    ['numberSetFromStrings', [['1', '2.50']]],
    ['fromBinarySet', [['AQID', 'BAUG']]],
    ['mapFromJsonPath', ['$.map']],
    ['mapFromJsonPath', ['$$.Execution.Input']],
    ['fromNull', [true]],
    ['fromBoolean', [false]],
  ])('%s(%j)', (method, args) => {
    const make = (library: any) => library.DynamoAttributeValue[method](...args);
    expect(make({ DynamoAttributeValue }).toObject()).toEqual(make(upstream).toObject());
    expect(make({ DynamoAttributeValue }).attributeValue).toEqual(make(upstream).attributeValue);
  });

  it('fromMap and fromList', () => {
    const make = (library: any) => {
      const { DynamoAttributeValue: Value } = library;
      return Value.fromMap({
        list: Value.fromList([Value.fromMap({ text: Value.fromString('a') }), Value.fromNumber(1)]),
        none: Value.fromList([]),
      });
    };
    expect(make({ DynamoAttributeValue }).toObject()).toEqual(make(upstream).toObject());
  });

  it('and values of aws-cdk-lib are taken too', () => {
    const { DynamoAttributeValue: Value } = upstream;
    expect(sent(() => DynamoAttributeValue.fromList([Value.fromString(JsonPath.stringAt('$.a')), Value.fromBoolean(true)]))).toEqual({
      L: [{ 'S.$': '$.a' }, { BOOL: true }],
    });
  });
});

describe('#12456 #16175 #9007 #13669: a number from the input is sent as text', () => {
  it.each<[string, Make, object]>([
    ['fromNumber', () => DynamoAttributeValue.fromNumber(JsonPath.numberAt('$.n')), { 'N.$': "States.Format('{}', $.n)" }],
    [
      'fromNumber of an intrinsic function',
      () => DynamoAttributeValue.fromNumber(JsonPath.numberAt('States.MathAdd($.n, 1)')),
      { 'N.$': "States.Format('{}', States.MathAdd($.n, 1))" },
    ],
    ['numberFromString of text', () => DynamoAttributeValue.numberFromString(JsonPath.stringAt('$.n')), { 'N.$': '$.n' }],
    [
      'fromNumberSet',
      () => DynamoAttributeValue.fromNumberSet([1, JsonPath.numberAt('$.n')]),
      { 'NS.$': "States.Array('1', States.Format('{}', $.n))" },
    ],
    [
      'inside a map in a list',
      () => DynamoAttributeValue.fromList([DynamoAttributeValue.fromMap({ n: DynamoAttributeValue.fromNumber(JsonPath.numberAt('$.n')) })]),
      { L: [{ M: { n: { 'N.$': "States.Format('{}', $.n)" } } }] },
    ],
  ])('%s', (_, make, expected) => {
    expect(sent(make)).toEqual(expected);
    expect(sentBySdk(make)).toEqual(JSON.parse(JSON.stringify(expected).replace('"NS', '"Ns')));
  });

  it('from a parameter of the stack', () => {
    const parameter = (stack: Stack) => new CfnParameter(stack, 'Count', { type: 'Number' });
    expect(sent((stack) => DynamoAttributeValue.fromNumber(parameter(stack).valueAsNumber))).toEqual({ N: '${Count}' });
  });
});

describe('#33343: a number from the input is sent as text in JSONata', () => {
  it.each<[string, Make, object]>([
    ['fromNumber', () => DynamoAttributeValue.fromNumber(Jsonata.number('{% $n %}')), { N: '{% $string($n) %}' }],
    ['numberFromString of text', () => DynamoAttributeValue.numberFromString('{% $n %}'), { N: '{% $n %}' }],
    ['fromNumberSet', () => DynamoAttributeValue.fromNumberSet([1, Jsonata.number('{% $n %}')]), { NS: ['1', '{% $string($n) %}'] }],
    [
      'fromNumberSet of a list',
      () => DynamoAttributeValue.fromNumberSet(Jsonata.any('{% $states.input.numbers %}')),
      { NS: '{% [$map($states.input.numbers, function($number) { $string($number) })] %}' },
    ],
  ])('%s', (_, make, expected) => {
    expect(sent(make, JSONATA)).toEqual(expected);
  });
});

describe('#9246 #34294: a set, or any of its items, comes from the input', () => {
  it.each<[string, Language, Make, object]>([
    ['a path to a set of strings', JSON_PATH, () => DynamoAttributeValue.fromStringSet(JsonPath.listAt('$.l')), { 'SS.$': '$.l' }],
    [
      'a path in a set of strings',
      JSON_PATH,
      () => DynamoAttributeValue.fromStringSet(['a', JsonPath.stringAt('$.b')]),
      { 'SS.$': "States.Array('a', $.b)" },
    ],
    ['a path to a set of numbers', JSON_PATH, () => DynamoAttributeValue.numberSetFromStrings(JsonPath.listAt('$.l')), { 'NS.$': '$.l' }],
    ['a path to a set of binary data', JSON_PATH, () => DynamoAttributeValue.fromBinarySet(JsonPath.listAt('$.l')), { 'BS.$': '$.l' }],
    ['JSONata for a set', JSONATA, () => DynamoAttributeValue.fromStringSet(Jsonata.list('{% $l %}')), { SS: '{% $l %}' }],
    ['JSONata in a set', JSONATA, () => DynamoAttributeValue.fromStringSet(['a', '{% $b %}']), { SS: ['a', '{% $b %}'] }],
  ])('%s', (_, language, make, expected) => {
    expect(sent(make, language)).toEqual(expected);
  });
});

describe('#17375 #9181 #9007: a list, a map and a boolean come from the input, by path, token or expression', () => {
  it.each<[string, Language, Make, object]>([
    ['a list by path', JSON_PATH, () => DynamoAttributeValue.listFromJsonPath('$.l'), { 'L.$': '$.l' }],
    ['a list by token', JSON_PATH, () => DynamoAttributeValue.listFromJsonPath(JsonPath.stringAt('$.l')), { 'L.$': '$.l' }],
    ['a list by intrinsic', JSON_PATH, () => DynamoAttributeValue.listFromJsonPath('States.Array($.a)'), { 'L.$': 'States.Array($.a)' }],
    ['a map by path', JSON_PATH, () => DynamoAttributeValue.mapFromJsonPath('$.m'), { 'M.$': '$.m' }],
    ['a map by token', JSON_PATH, () => DynamoAttributeValue.mapFromJsonPath(JsonPath.stringAt('$.m')), { 'M.$': '$.m' }],
    ['a map by variable', JSON_PATH, () => DynamoAttributeValue.mapFromJsonPath('$order.m'), { 'M.$': '$order.m' }],
    [
      'a map as text',
      JSON_PATH,
      () => DynamoAttributeValue.fromString(JsonPath.jsonToString(JsonPath.objectAt('$.m'))),
      { 'S.$': 'States.JsonToString($.m)' },
    ],
    ['a boolean by path', JSON_PATH, () => DynamoAttributeValue.booleanFromJsonPath('$.b'), { 'BOOL.$': '$.b' }],
    ['a boolean by token', JSON_PATH, () => DynamoAttributeValue.booleanFromJsonPath(JsonPath.stringAt('$.b')), { 'BOOL.$': '$.b' }],
    ['a list by JSONata', JSONATA, () => DynamoAttributeValue.listFromJsonata('{% $l %}'), { L: '{% $l %}' }],
    ['a map by JSONata', JSONATA, () => DynamoAttributeValue.mapFromJsonata('{% $m %}'), { M: '{% $m %}' }],
    ['a map by JSONata token', JSONATA, () => DynamoAttributeValue.mapFromJsonata(Jsonata.string('{% $m %}')), { M: '{% $m %}' }],
    ['a boolean by JSONata', JSONATA, () => DynamoAttributeValue.booleanFromJsonata('{% $b %}'), { BOOL: '{% $b %}' }],
    ['a boolean by any expression', JSONATA, () => DynamoAttributeValue.fromBoolean(Jsonata.any('{% $b %}')), { BOOL: '{% $b %}' }],
    ['a value by any expression', JSONATA, () => Jsonata.any('{% $v %}'), '{% $v %}' as never],
  ])('%s', (_, language, make, expected) => {
    expect(sent(make, language)).toEqual(expected);
  });
});

describe('is spelled as the AWS SDK integration spells it', () => {
  it.each<[string, Language, Make, object]>([
    ['a boolean', JSON_PATH, () => DynamoAttributeValue.fromBoolean(true), { Bool: true }],
    ['null', JSON_PATH, () => DynamoAttributeValue.fromNull(true), { Nul: true }],
    ['a set of strings', JSON_PATH, () => DynamoAttributeValue.fromStringSet(['a']), { Ss: ['a'] }],
    ['a set of numbers', JSON_PATH, () => DynamoAttributeValue.fromNumberSet([1]), { Ns: ['1'] }],
    ['a set of binary data', JSON_PATH, () => DynamoAttributeValue.fromBinarySet(['AQID']), { Bs: ['AQID'] }],
    ['a path', JSON_PATH, () => DynamoAttributeValue.booleanFromJsonPath('$.b'), { 'Bool.$': '$.b' }],
    ['a path to a list', JSON_PATH, () => DynamoAttributeValue.listFromJsonPath('$.l'), { 'L.$': '$.l' }],
    ['JSONata', JSONATA, () => DynamoAttributeValue.booleanFromJsonata('{% $b %}'), { Bool: '{% $b %}' }],
    ['JSONata for a map', JSONATA, () => DynamoAttributeValue.mapFromJsonata('{% $m %}'), { M: '{% $m %}' }],
    ['JSONata for a list', JSONATA, () => DynamoAttributeValue.listFromJsonata('{% $l %}'), { L: '{% $l %}' }],
    [
      'inside',
      JSON_PATH,
      () =>
        DynamoAttributeValue.fromMap({
          BOOL: DynamoAttributeValue.fromList([
            DynamoAttributeValue.fromNull(true),
            DynamoAttributeValue.fromMap({ SS: DynamoAttributeValue.fromString('SS') }),
          ]),
        }),
      { M: { BOOL: { L: [{ Nul: true }, { M: { SS: { S: 'SS' } } }] } } },
    ],
  ])('%s', (_, language, make, expected) => {
    expect(sentBySdk(make, language)).toEqual(expected);
  });
});

describe('refusals', () => {
  it.each<[string, () => unknown, string]>([
    ['an empty set', () => DynamoAttributeValue.fromStringSet([]), 'A set of DynamoDB is empty: it has at least one item.'],
    ['an item twice', () => DynamoAttributeValue.fromNumberSet([1, 2, 1]), 'A set of DynamoDB has 1 twice: each item stands in it once.'],
    [
      'null that is not',
      () => DynamoAttributeValue.fromNull(false),
      'DynamoAttributeValue.fromNull is given false: DynamoDB takes only true.',
    ],
    ['no number', () => DynamoAttributeValue.fromNumber(Number.NaN), 'The number NaN is none that DynamoDB stores'],
    [
      'a huge number',
      () => DynamoAttributeValue.fromNumber(-1e126),
      'The number -1e+126 is none that DynamoDB stores: it takes 0, and sizes of 1e-130 to 9.99e+125.',
    ],
    ['a tiny number', () => DynamoAttributeValue.fromNumber(1e-131), 'The number 1e-131 is none that DynamoDB stores'],
    [
      'no number in a set',
      () => DynamoAttributeValue.fromNumberSet([Number.POSITIVE_INFINITY]),
      'The number Infinity is none that DynamoDB stores',
    ],
    [
      'a path to a set of numbers',
      () => DynamoAttributeValue.fromNumberSet(JsonPath.listAt('$.l') as any),
      'Select a list of texts with DynamoAttributeValue.numberSetFromStrings(JsonPath.listAt(…)).',
    ],
    ['a path with a fault', () => DynamoAttributeValue.mapFromJsonPath('$.a['), "JSONPath '$.a['"],
    ['no path', () => DynamoAttributeValue.listFromJsonPath('l'), "JSONPath 'l'"],
    ['JSONata for a path', () => DynamoAttributeValue.booleanFromJsonPath('{% $b %}'), "JSONPath '{% $b %}'"],
    ['JSONata without delimiters', () => DynamoAttributeValue.mapFromJsonata('$m'), "JSONata '$m' is not an expression"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });

  it.each<[string, Language, Make, string]>([
    [
      'a path in JSONata',
      JSONATA,
      () => DynamoAttributeValue.mapFromJsonPath('$.m'),
      'that is JSONPath, and the state is written in JSONata',
    ],
    [
      'JSONata in a path',
      JSON_PATH,
      () => DynamoAttributeValue.mapFromJsonata('{% $m %}'),
      'that is JSONata, and the state is written in JSONPath',
    ],
  ])('%s', (_, language, make, message) => {
    expect(() => sent(make, language)).toThrow(message);
  });
});
