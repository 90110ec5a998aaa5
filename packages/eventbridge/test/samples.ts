import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { CfnEventBus, EventBus } from 'aws-cdk-lib/aws-events';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { EventBridgePutEventsEntry, EventBridgePutEventsProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

const order = (more: Partial<EventBridgePutEventsEntry> = {}): EventBridgePutEventsEntry => ({
  detail: TaskInput.fromObject({ order: 7 }),
  detailType: 'Order placed',
  source: 'com.example.shop',
  ...more,
});

const putEvents: Samples<EventBridgePutEventsProps> = {
  least: () => ({ entries: [order()] }),
  fullest: (scope) => ({
    entries: [
      order({
        eventBus: new EventBus(scope, 'Bus'),
        resources: ['arn:aws:s3:::orders'],
        time: '2030-01-31T12:00:00Z',
        traceHeader: 'Root=1-5759e988-bd862e3fe1be46a994272793',
      }),
    ],
    stateName: 'Tell of the order',
    comment: 'to the bus',
    taskTimeout: sfn.Timeout.duration(Duration.minutes(1)),
    heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(30)),
    inputPath: '$.in',
    resultSelector: { 'id.$': '$.Entries[0].EventId' },
    resultPath: '$.sent',
    outputPath: '$.sent',
    assign: { id: JsonPath.stringAt('$.Entries[0].EventId') },
  }),
  buses: (scope) => ({
    entries: [
      order({ eventBus: new EventBus(scope, 'Bus') }),
      order(),
      order({ eventBus: EventBus.fromEventBusName(scope, 'Named', 'orders') }),
      order({ eventBus: EventBus.fromEventBusArn(scope, 'Far', 'arn:aws:events:us-west-2:222222222222:event-bus/orders') }),
      order({ eventBus: new CfnEventBus(scope, 'Plain', { name: 'plain' }) }),
      order(),
    ],
  }),
  text: () => ({ entries: [order({ detail: TaskInput.fromText('{"order":7}') })] }),
  jsonPath: () => ({
    entries: [
      order({
        detail: TaskInput.fromJsonPathAt('$.order'),
        detailType: JsonPath.stringAt('$.type'),
        source: JsonPath.format('com.example.{}', JsonPath.stringAt('$.shop')),
      }),
    ],
  }),
  jsonPathBusArn: (scope) => ({ entries: [order({ eventBus: EventBus.fromEventBusArn(scope, 'Bus', JsonPath.stringAt('$.bus')) })] }),
  jsonPathBusName: (scope) => ({ entries: [order({ eventBus: EventBus.fromEventBusName(scope, 'Bus', JsonPath.stringAt('$.bus')) })] }),
  jsonPathEntries: () => ({ entries: JsonPath.objectAt('$.events') as unknown as EventBridgePutEventsEntry[] }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    entries: [
      order({
        detail: TaskInput.fromObject({ order: '{% $states.input.order %}' }),
        detailType: '{% $states.input.type %}',
        source: "{% 'com.example.' & $states.input.shop %}",
      }),
      order({ detail: TaskInput.fromJsonata('{% $states.input %}') }),
    ],
    outputs: '{% $states.result.Entries[0].EventId %}',
  }),
  jsonataBusName: (scope) => ({
    queryLanguage: JSONATA,
    entries: [order({ eventBus: EventBus.fromEventBusName(scope, 'Bus', '{% $states.input.bus %}') })],
  }),
  jsonataEntries: () => ({ queryLanguage: JSONATA, entries: Jsonata.any('{% $states.input.events %}') }),
  waitForTaskToken: () => ({
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    entries: [order({ detail: TaskInput.fromObject({ token: JsonPath.taskToken }) })],
  }),
  waitForTaskTokenInJsonata: () => ({
    queryLanguage: JSONATA,
    integrationPattern: WAIT_FOR_TASK_TOKEN,
    entries: [order({ detail: TaskInput.fromObject({ token: '{% $states.context.Task.Token %}' }) })],
  }),
};

export const samples = { EventBridgePutEvents: putEvents };
