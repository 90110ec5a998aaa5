import { machineWith, synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Lazy, type Stack } from 'aws-cdk-lib/core';
import { Jsonata, JsonPath, TaskInput } from '../src';
import { PlaceOrder, type PlaceOrderProps } from './place-order';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

/** The state of a task with these props, in a machine of its language. */
function stateOf(props: PlaceOrderProps): any {
  return synth((stack) => new PlaceOrder(stack, 'Order', props)).state;
}

describe('a state written in JSONPath', () => {
  it('spells expressions of both libraries in keys that end in .$', () => {
    const order = {
      id: JsonPath.stringAt('$.id'),
      customer: sfn.JsonPath.stringAt('$.customer'),
      lines: [{ sku: JsonPath.stringAt('$.sku'), count: JsonPath.numberAt('$.count') }],
      execution: JsonPath.executionName,
    };
    expect(stateOf({ order })).toEqual({
      Type: 'Task',
      End: true,
      Resource: 'arn:${AWS::Partition}:states:::shop:placeOrder',
      Parameters: {
        Order: {
          'id.$': '$.id',
          'customer.$': '$.customer',
          lines: [{ 'sku.$': '$.sku', 'count.$': '$.count' }],
          'execution.$': '$$.Execution.Name',
        },
      },
    });
  });

  it.each([
    [['all', JsonPath.stringAt('$.label')], "States.Array('all', $.label)"],
    [["it's", 'a {b}', JsonPath.stringAt('$.label')], "States.Array('it\\'s', 'a \\{b\\}', $.label)"],
    [JsonPath.listAt("States.Array('a', $.label)"), "States.Array('a', $.label)"],
    [JsonPath.listAt('$.labels'), '$.labels'],
  ])('#24057, #17918: a list with expressions in it becomes an intrinsic function: %#', (labels, expected) => {
    expect(stateOf({ labels }).Parameters).toEqual({ 'Labels.$': expected });
  });

  it('#17918: lists in lists, numbers, booleans and null', () => {
    const order = [1, true, null, ['a', sfn.JsonPath.stringAt('$.b')]];
    expect(stateOf({ order }).Parameters).toEqual({ 'Order.$': "States.Array(1, true, null, States.Array('a', $.b))" });
  });

  it('measured: sends null, which aws-cdk-lib drops from an object', () => {
    const order = { gift: null, id: JsonPath.stringAt('$.id'), lines: [{ note: null }] };
    expect(stateOf({ order }).Parameters).toEqual({ Order: { gift: null, 'id.$': '$.id', lines: [{ note: null }] } });
  });

  it('takes a value for the end of the synthesis for an item of a list', () => {
    expect(stateOf({ order: ['a', Lazy.any({ produce: () => ({ b: 1 }) })] }).Parameters).toEqual({ Order: ['a', { b: 1 }] });
  });

  it('takes a number by path, also as a duration', () => {
    expect(stateOf({ count: JsonPath.numberAt('$.n'), delay: Duration.seconds(JsonPath.numberAt('$.s')) }).Parameters).toEqual({
      'Count.$': '$.n',
      'DelaySeconds.$': '$.s',
    });
  });
});

describe('a state written in JSONata', () => {
  it('sends expressions in any prop', () => {
    const state = stateOf({
      queryLanguage: JSONATA,
      shop: '{% $states.input.shop %}',
      order: { id: Jsonata.string('{% $states.input.id %}'), lines: ['a', Jsonata.string('{% $states.input.line %}')] },
      delay: Duration.seconds(Jsonata.number('{% $states.input.s %}')),
      count: Jsonata.number('{% $states.input.n %}'),
      labels: Jsonata.list('{% $states.input.labels %}'),
      note: Jsonata.any('{% $states.input.urgent = true %}'),
    });
    expect(state).toEqual({
      Type: 'Task',
      End: true,
      QueryLanguage: 'JSONata',
      Resource: 'arn:${AWS::Partition}:states:::shop:placeOrder',
      Arguments: {
        Shop: '{% $states.input.shop %}',
        Order: { id: '{% $states.input.id %}', lines: ['a', '{% $states.input.line %}'] },
        DelaySeconds: '{% $states.input.s %}',
        Count: '{% $states.input.n %}',
        Labels: '{% $states.input.labels %}',
        Note: '{% $states.input.urgent = true %}',
      },
    });
  });

  it('has assign and outputs', () => {
    const state = stateOf({ queryLanguage: JSONATA, assign: { id: Jsonata.string('{% $states.result.id %}') }, outputs: '{% $id %}' });
    expect(state).toMatchObject({ Assign: { id: '{% $states.result.id %}' }, Output: '{% $id %}' });
  });
});

describe('a value that is not JSON', () => {
  it.each([JSON_PATH, JSONATA])('is refused in %s', (queryLanguage) => {
    const orderWith = (value: (stack: Stack) => unknown) => () =>
      synth((stack) => new PlaceOrder(stack, 'Order', { queryLanguage, order: { lines: [value(stack)] } }));
    expect(orderWith((stack) => new sfn.Pass(stack, 'Pass'))).toThrow(
      '[Stack/Order] Order.lines[0] is the construct Stack/Pass: a request is sent as JSON, which has no such value. Give a string,',
    );
    expect(orderWith(() => Duration.seconds(5))).toThrow('Order.lines[0] is 5 seconds: a request is sent as JSON');
    expect(orderWith(() => new Date(0))).toThrow('Order.lines[0] is a value of type Date: a request is sent as JSON');
    expect(orderWith(() => () => 1)).toThrow('Order.lines[0] is a value of type Function: a request is sent as JSON');
    expect(orderWith(() => new Map())).toThrow('Order.lines[0] is a value of type Map: a request is sent as JSON');
  });
});

describe('refusals', () => {
  const jsonata = { queryLanguage: JSONATA };

  it.each<[string, PlaceOrderProps, string]>([
    [
      'a path of aws-cdk-lib',
      { ...jsonata, shop: sfn.JsonPath.stringAt('$.shop') },
      "Shop is '$.shop': that is JSONPath, and the state is written in JSONata",
    ],
    ['a path of ours', { ...jsonata, order: { id: JsonPath.stringAt('$.id') } }, "Order.id is '$.id'"],
    ['a path to a number', { ...jsonata, count: sfn.JsonPath.numberAt('$.n') }, "Count is '$.n'"],
    ['a path to a list', { ...jsonata, labels: sfn.JsonPath.listAt('$.l') }, "Labels is '$.l'"],
    ['a path to an object', { ...jsonata, order: sfn.JsonPath.objectAt('$.o') }, "Order is '$.o'"],
    ['a key for a path', { ...jsonata, order: { 'id.$': '$.id' } }, "Order.id.$ is '$.id'"],
    ['a path in assign', { ...jsonata, assign: { id: sfn.JsonPath.stringAt('$.id') } }, "Assign.id is '$.id'"],
    ['inputPath', { ...jsonata, inputPath: '$.x' }, "inputPath is '$.x'"],
    ['outputPath', { ...jsonata, outputPath: '$.x' }, "outputPath is '$.x'"],
    ['resultPath', { ...jsonata, resultPath: '$.x' }, "resultPath is '$.x'"],
    ['resultSelector', { ...jsonata, resultSelector: { a: 1 } }, 'resultSelector is {"a":1}'],
    ['a timeout by path', { ...jsonata, taskTimeout: sfn.Timeout.at('$.t') }, "taskTimeout is '$.t'"],
    ['a heartbeat by path', { ...jsonata, heartbeatTimeout: sfn.Timeout.at('$.t') }, "heartbeatTimeout is '$.t'"],
    ['outputs', { outputs: '{% 1 %}' }, "outputs is '{% 1 %}': that is JSONata, and the state is written in JSONPath"],
    ['an expression', { shop: Jsonata.string('{% $x %}') }, "Shop is '{% $x %}'"],
    ['an expression for a number', { count: Jsonata.number('{% $x %}') }, "Count is '{% $x %}'"],
    ['an expression for a list', { labels: Jsonata.list('{% $x %}') }, "Labels is '{% $x %}'"],
    ['an expression for anything', { note: Jsonata.any('{% $x %}') }, "Note is '{% $x %}'"],
    ['an expression for an item of a list', { order: { list: [[Jsonata.any('{% $x %}')]] } }, "Order.list[0][0] is '{% $x %}'"],
    [
      'an expression beside a path in a list',
      { order: { list: [JsonPath.stringAt('$.a'), Jsonata.string('{% $x %}')] } },
      "Order.list[1] is '{% $x %}'",
    ],
    ['an expression in assign', { assign: { a: Jsonata.string('{% $x %}') } }, "Assign.a is '{% $x %}'"],
    ['a timeout by expression', { taskTimeout: sfn.Timeout.jsonata('{% $x %}') }, "taskTimeout is '{% $x %}'"],
    ['a path inside a text', { shop: `shop-${JsonPath.stringAt('$.shop')}` }, "Shop is '$.shop': it stands inside a longer text"],
    [
      'an expression inside a text',
      { ...jsonata, shop: `shop-${Jsonata.string('{% $x %}')}` },
      "Shop is '{% $x %}': it stands inside a longer text",
    ],
    [
      'an object among expressions',
      { order: [{ a: 1 }, JsonPath.stringAt('$.b')] },
      'Order[0] is {"a":1}: an object cannot stand in one list with expressions',
    ],
    [
      'an expression for a flag',
      { ...jsonata, insured: Jsonata.any('{% $x %}') },
      "insured is '{% $x %}': it decides how the task is rendered",
    ],
    [
      'a duration in another unit',
      { ...jsonata, delay: Duration.minutes(Jsonata.number('{% $x %}')) },
      'delay is an expression in minutes: an expression is not converted, and the service counts in seconds. Write it with Duration.seconds(…).',
    ],
  ])('%s', (_, props, message) => {
    expect(() => stateOf(props)).toThrow(`[Stack/Order] ${message}`);
  });

  it('resultPath of a catch in JSONata', () => {
    const define = (stack: Stack) =>
      new PlaceOrder(stack, 'Order', jsonata).addCatch(new sfn.Pass(stack, 'Pass', jsonata), { resultPath: '$.error' });
    expect(() => machineWith(define)).toThrow("[Stack/Order] resultPath of addCatch() is '$.error': that is JSONPath");
  });

  it('a path in the name of the next state', () => {
    const define = (stack: Stack) =>
      new PlaceOrder(stack, 'Order', {}).next(new sfn.Pass(stack, 'Pass', { stateName: `Pack ${JsonPath.stringAt('$.x')}` }));
    expect(() => machineWith(define)).toThrow("[Stack/Order] Next is '$.x': it stands inside a longer text");
  });

  it('says what to do', () => {
    expect(() => stateOf({ shop: Jsonata.string('{% $x %}') })).toThrow('Write it with JsonPath, or make the task with jsonata().');
    expect(() => stateOf({ ...jsonata, shop: JsonPath.stringAt('$.x') })).toThrow(
      "Write it in JSONata, such as '{% $states.input.name %}'",
    );
  });
});

it('TaskInput takes text, an object and expressions', () => {
  expect(stateOf({ order: TaskInput.fromText('hello').value }).Parameters).toEqual({ Order: 'hello' });
  expect(stateOf({ order: TaskInput.fromObject({ a: JsonPath.stringAt('$.a') }).value }).Parameters).toEqual({ Order: { 'a.$': '$.a' } });
  expect(stateOf({ order: TaskInput.fromJsonPathAt('$$.Execution.Input').value }).Parameters).toEqual({ 'Order.$': '$$.Execution.Input' });
  expect(stateOf({ queryLanguage: JSONATA, order: TaskInput.fromJsonata('{% $states.input %}').value }).Arguments).toEqual({
    Order: '{% $states.input %}',
  });
  expect(() => TaskInput.fromJsonPathAt('$.a[')).toThrow('position 5');
});
