import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { EventBus, type IEventBus } from 'aws-cdk-lib/aws-events';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { EventBridgePutEvents, type EventBridgePutEventsEntry, type EventBridgePutEventsProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const OF_ACCOUNT = 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus';
const ANYWHERE = 'arn:${AWS::Partition}:events:*:*:event-bus/*';

const ORDER: EventBridgePutEventsEntry = {
  detail: TaskInput.fromObject({ order: 7 }),
  detailType: 'Order placed',
  source: 'com.example.shop',
};

function synthPut(props: Partial<EventBridgePutEventsProps> = {}) {
  return synth((stack) => new EventBridgePutEvents(stack, 'Put', { entries: [ORDER], ...props }));
}

const synthEntry = (entry: Partial<EventBridgePutEventsEntry>, props: Partial<EventBridgePutEventsProps> = {}) =>
  synthPut({ ...props, entries: [{ ...ORDER, ...entry }] });

const allowed = (buses: string | string[]) => ({ Effect: 'Allow', Action: 'events:PutEvents', Resource: buses });

it('sends an event to the default bus, and may do nothing else', () => {
  const { state, statements } = synthEntry({ detail: TaskInput.fromObject({ id: JsonPath.stringAt('$.id') }) });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::events:putEvents',
    Parameters: { Entries: [{ Detail: { 'id.$': '$.id' }, DetailType: 'Order placed', Source: 'com.example.shop' }] },
    End: true,
  });
  expect(statements).toEqual([allowed(`${OF_ACCOUNT}/default`)]);
});

it('sends to several buses, and may use each of them', () => {
  const { state, statements } = synth((stack) => {
    const eventBus = new EventBus(stack, 'Bus');
    const far = EventBus.fromEventBusArn(stack, 'Far', 'arn:aws:events:us-west-2:222222222222:event-bus/far');
    return new EventBridgePutEvents(stack, 'Put', {
      entries: [{ ...ORDER, eventBus }, ORDER, { ...ORDER, eventBus: far }, { ...ORDER, eventBus }],
    });
  });
  const names = state.Parameters.Entries.map(({ EventBusName }: { EventBusName?: string }) => EventBusName);
  expect(names).toEqual(['${BusEA82B648.Arn}', undefined, 'arn:aws:events:us-west-2:222222222222:event-bus/far', '${BusEA82B648.Arn}']);
  expect(statements).toEqual([
    allowed(['${BusEA82B648.Arn}', `${OF_ACCOUNT}/default`, 'arn:aws:events:us-west-2:222222222222:event-bus/far']),
  ]);
});

it('sends what an event is about, its time and its trace', () => {
  const { state } = synthEntry({
    resources: ['arn:aws:s3:::orders', JsonPath.stringAt('$.arn')],
    time: JsonPath.stateEnteredTime,
    traceHeader: JsonPath.stringAt('$.trace'),
  });
  expect(state.Parameters.Entries[0]).toMatchObject({
    'Resources.$': "States.Array('arn:aws:s3:::orders', $.arn)",
    'Time.$': '$$.State.EnteredTime',
    'TraceHeader.$': '$.trace',
  });
});

describe('a detail', () => {
  it.each<[string, sfn.TaskInput, object]>([
    ['an object', TaskInput.fromObject({ a: JsonPath.objectAt('$.a') }), { Detail: { 'a.$': '$.a' } }],
    ['the JSON of an object', TaskInput.fromText('{"a":1}'), { Detail: '{"a":1}' }],
    ['a path', TaskInput.fromJsonPathAt('$.a'), { 'Detail.$': '$.a' }],
  ])('%s', (_, detail, expected) => {
    expect(synthEntry({ detail }).state.Parameters.Entries).toMatchObject([expected]);
  });

  it.each<[string, sfn.TaskInput, unknown]>([
    ['an expression', TaskInput.fromJsonata('{% $states.input %}'), '{% $states.input %}'],
    ['an expression as plain text', TaskInput.fromText('{% $a %}'), '{% $a %}'],
    ['an object', TaskInput.fromObject({ a: Jsonata.number('{% $n %}') }), { a: '{% $n %}' }],
  ])('%s in JSONata', (_, detail, expected) => {
    expect(synthEntry({ detail }, { queryLanguage: JSONATA }).state.Arguments.Entries).toMatchObject([{ Detail: expected }]);
  });

  it.each<[string, sfn.QueryLanguage | undefined, string]>([
    ['JSONPath', undefined, JsonPath.taskToken],
    ['JSONata', JSONATA, '{% $states.context.Task.Token %}'],
  ])('hands out the token of a callback in %s', (_, queryLanguage, token) => {
    const detail = TaskInput.fromObject({ order: 7, answer: { token } });
    const { state } = synthEntry({ detail }, { queryLanguage, integrationPattern: WAIT_FOR_TASK_TOKEN });
    expect(state.Resource).toBe('arn:${AWS::Partition}:states:::events:putEvents.waitForTaskToken');
  });
});

describe('measured: takes a bus at run time, by its name or its ARN', () => {
  it.each<[string, (stack: Stack) => IEventBus, object, string]>([
    [
      'a name',
      (stack) => EventBus.fromEventBusName(stack, 'Bus', JsonPath.stringAt('$.bus')),
      { 'EventBusName.$': '$.bus' },
      `${OF_ACCOUNT}/*`,
    ],
    ['an ARN', (stack) => EventBus.fromEventBusArn(stack, 'Bus', JsonPath.stringAt('$.bus')), { 'EventBusName.$': '$.bus' }, ANYWHERE],
  ])('%s by a path', (_, bus, name, arn) => {
    const { state, statements } = synth(
      (stack) => new EventBridgePutEvents(stack, 'Put', { entries: [{ ...ORDER, eventBus: bus(stack) }, ORDER] }),
    );
    expect(state.Parameters.Entries[0]).toMatchObject(name);
    expect(statements).toEqual([allowed([arn, `${OF_ACCOUNT}/default`])]);
  });

  it.each<[string, (stack: Stack) => IEventBus, string]>([
    ['a name', (stack) => EventBus.fromEventBusName(stack, 'Bus', '{% $bus %}'), `${OF_ACCOUNT}/*`],
    ['a name as a token', (stack) => EventBus.fromEventBusName(stack, 'Bus', Jsonata.string('{% $bus %}')), `${OF_ACCOUNT}/*`],
    ['an ARN', (stack) => EventBus.fromEventBusArn(stack, 'Bus', Jsonata.string('{% $bus %}')), ANYWHERE],
  ])('%s in JSONata', (_, bus, arn) => {
    const { state, statements } = synth((stack) =>
      EventBridgePutEvents.jsonata(stack, 'Put', { entries: [{ ...ORDER, eventBus: bus(stack) }] }),
    );
    expect(state.Arguments.Entries[0].EventBusName).toBe('{% $bus %}');
    expect(statements).toEqual([allowed(arn)]);
  });
});

describe('measured: takes all events at run time, to any bus', () => {
  it.each<[string, Partial<EventBridgePutEventsProps>, object]>([
    ['the list by a path', { entries: JsonPath.objectAt('$.events') as any }, { Parameters: { 'Entries.$': '$.events' } }],
    ['the list in JSONata', { queryLanguage: JSONATA, entries: Jsonata.any('{% $events %}') }, { Arguments: { Entries: '{% $events %}' } }],
    ['one of them', { queryLanguage: JSONATA, entries: [Jsonata.any('{% $event %}')] }, { Arguments: { Entries: ['{% $event %}'] } }],
  ])('%s', (_, props, request) => {
    const { state, statements } = synthPut(props);
    expect(state).toMatchObject(request);
    expect(statements).toEqual([allowed(ANYWHERE)]);
  });
});

describe('refusals', () => {
  const first = (entry: Partial<EventBridgePutEventsEntry>) => ({ entries: [{ ...ORDER, ...entry }] });

  it.each<[string, Partial<EventBridgePutEventsProps>, string]>([
    ['a pattern it does not have', { integrationPattern: RUN_JOB }, 'events:putEvents supports REQUEST_RESPONSE, WAIT_FOR_TASK_TOKEN'],
    ['a callback without its token', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'entries is without the task token'],
    ['no events', { entries: [] }, 'entries is []: it has 0 items, and the service takes 1 to 10'],
    ['eleven events', { entries: Array(11).fill(ORDER) }, 'it has 11 items, and the service takes 1 to 10'],
    [
      'a source of AWS',
      first({ source: 'aws.s3' }),
      "entries[0].source is 'aws.s3': aws. is kept for events of AWS. Begin it with a name of your own.",
    ],
    ['no source', first({ source: '' }), "entries[0].source is '': the service takes no empty text"],
    ['no type', { entries: [ORDER, { ...ORDER, detailType: '' }] }, "entries[1].detailType is '': it has 0 characters"],
    ['a long type', first({ detailType: 'x'.repeat(129) }), 'it has 129 characters, and the service takes 1 to 128'],
    ['a long trace', first({ traceHeader: 'x'.repeat(501) }), 'it has 501 characters, and the service takes 1 to 500'],
    ['a time that is none', first({ time: 'yesterday' }), "entries[0].time is 'yesterday': EventBridge takes a time in RFC 3339"],
    [
      'a text for a detail',
      first({ detail: TaskInput.fromText('hello') }),
      "entries[0].detail is 'hello': EventBridge takes an object. Give TaskInput.fromObject(…), or a text that is the JSON of an object.",
    ],
    ['a list for a detail', first({ detail: TaskInput.fromText('[1]') }), "entries[0].detail is '[1]': EventBridge takes an object"],
    ['null for a detail', first({ detail: TaskInput.fromText('null') }), "entries[0].detail is 'null': EventBridge takes an object"],
  ])('%s', (_, props, message) => {
    expect(() => synthPut(props)).toThrow(message);
    expect(() => synthPut(props)).toThrow('[Stack/Put] ');
  });
});
