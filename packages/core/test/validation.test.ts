import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Duration, Size, Stack } from 'aws-cdk-lib/core';
import {
  inGibibytes,
  inMebibytes,
  inMinutes,
  inSeconds,
  Jsonata,
  JsonPath,
  refuse,
  requireBetween,
  requireKnown,
  requireLength,
  requireNotEmpty,
} from '../src';

const stack = new Stack(undefined, 'Stack');
const bucket = new Bucket(stack, 'Bucket');

describe('refuse', () => {
  it.each([
    [undefined, 'missing'],
    ['a', "'a'"],
    [5, '5'],
    [['a', 1], '["a",1]'],
    [JsonPath.stringAt('$.a'), "'$.a'"],
    [Jsonata.number('{% $a %}'), "'{% $a %}'"],
    [Duration.seconds(90), '1 minute 30 seconds'],
    [Size.kibibytes(1), '1024 bytes'],
    [bucket, 'the construct Stack/Bucket'],
    [[bucket], '["Stack/Bucket"]'],
    [bucket.bucketName, 'a value that only CloudFormation knows'],
  ])('shows %#', (value, shown) => {
    expect(() => refuse(stack, { prop: 'size', value, because: 'it is too large', remedy: 'Take a smaller one' })).toThrow(
      `[Stack] size is ${shown}: it is too large. Take a smaller one.`,
    );
  });
});

describe('requireBetween', () => {
  it.each([undefined, 1, 10, JsonPath.numberAt('$.n'), Jsonata.number('{% 99 %}')])('takes %s', (value) => {
    expect(() => requireBetween(stack, 'count', value, { min: 1, max: 10 })).not.toThrow();
  });
  it.each([0, 11, Number.NaN])('refuses %s', (value) => {
    expect(() => requireBetween(stack, 'count', value, { min: 1, max: 10 })).toThrow(
      'the service takes 1 to 10. Give a number within these limits.',
    );
  });
});

it('requireBetween knows limits without a maximum', () => {
  expect(() => requireBetween(stack, 'count', 1e9, { min: 1 })).not.toThrow();
  expect(() => requireBetween(stack, 'count', 0, { min: 1, unit: 'GiB' })).toThrow('count is 0: the service takes 1 or more GiB.');
});

it('requireNotEmpty refuses what is empty', () => {
  expect(() => requireNotEmpty(stack, { name: 'a', names: ['a'], none: undefined, path: JsonPath.stringAt('$.a') })).not.toThrow();
  expect(() => requireNotEmpty(stack, { name: '' })).toThrow(
    "name is '': the service takes no empty text. Give a text with something in it.",
  );
  expect(() => requireNotEmpty(stack, { names: [] })).toThrow(
    'names is []: the service takes no empty list. Give a list with something in it.',
  );
});

describe('requireLength', () => {
  it.each([undefined, 'a', 'abc', ['a'], '{% $long %}', JsonPath.stringAt('$.a'), JsonPath.listAt('$.l'), bucket.bucketName])(
    'takes %s',
    (value) => {
      expect(() => requireLength(stack, 'name', value, { min: 1, max: 3 })).not.toThrow();
    },
  );
  it('refuses others', () => {
    expect(() => requireLength(stack, 'name', '', { min: 1, max: 3 })).toThrow(
      "[Stack] name is '': it has 0 characters, and the service takes 1 to 3.",
    );
    expect(() => requireLength(stack, 'names', [1, 2, 3, 4], { min: 1, max: 3 })).toThrow(
      'it has 4 items, and the service takes 1 to 3. Give 1 to 3 items.',
    );
  });
});

it('requireKnown takes a plain value only', () => {
  expect(requireKnown(stack, 'flag', true)).toBe(true);
  expect(requireKnown(stack, 'flag', undefined)).toBe(undefined);
  expect(() => requireKnown(stack, 'flag', '{% $a %}')).toThrow("flag is '{% $a %}': it decides how the task is rendered");
  expect(() => requireKnown(stack, 'flag', Jsonata.any('{% $a %}'))).toThrow('it has to be known when the app is synthesized');
});

describe('quantities', () => {
  it('convert to the unit of the service', () => {
    expect(inSeconds(stack, 'p', Duration.minutes(2))).toBe(120);
    expect(inMinutes(stack, 'p', Duration.hours(1))).toBe(60);
    expect(inMebibytes(stack, 'p', Size.gibibytes(1))).toBe(1024);
    expect(inGibibytes(stack, 'p', Size.mebibytes(2048))).toBe(2);
    expect(inSeconds(stack, 'p', undefined)).toBe(undefined);
    expect(inGibibytes(stack, 'p', undefined)).toBe(undefined);
  });

  it('refuse a part of the unit', () => {
    expect(() => inMinutes(stack, 'timeout', Duration.seconds(90))).toThrow(
      '[Stack] timeout is 1 minute 30 seconds: the service counts in whole minutes. Write it with Duration.minutes(…).',
    );
    expect(() => inMebibytes(stack, 'memory', Size.kibibytes(3))).toThrow(
      '[Stack] memory is 3072 bytes: the service counts in whole mebibytes',
    );
  });

  it('refuse an expression in another unit', () => {
    expect(() => inSeconds(stack, 'delay', Duration.minutes(JsonPath.numberAt('$.m')))).toThrow(
      '[Stack] delay is an expression in minutes: an expression is not converted, and the service counts in seconds. Write it with Duration.seconds(…).',
    );
    expect(() => inMebibytes(stack, 'memory', Size.gibibytes(Jsonata.number('{% $g %}')))).toThrow('Write it with Size.mebibytes(…)');
  });
});
