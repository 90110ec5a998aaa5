import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const task = 'EventBridgePutEvents';

const members = {
  task,
  samples: ['fullest'],
  change: 'add',
  why: 'An event can say what it is about, when it happened and which trace it belongs to.',
  see: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html',
  test: 'sends what an event is about, its time and its trace',
} as const;

const bus = {
  task,
  see: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html',
  test: 'measured: takes a bus at run time, by its name or its ARN',
} as const;

const entries = {
  task,
  samples: ['jsonPathEntries', 'jsonataEntries'],
  at: '',
  change: 'add',
  why: 'All events can come from the input as one list; aws-cdk-lib throws.',
  see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html',
  test: 'measured: takes all events at run time, to any bus',
} as const;

export const differences: Difference[] = [
  ...['Resources', 'Time', 'TraceHeader'].map((member) => ({ ...members, at: `${STATE}/Parameters/Entries/0/${member}` })),
  {
    ...bus,
    samples: ['jsonPathBusArn', 'jsonataBusName'],
    at: `${PERMISSIONS}/events:PutEvents/*`,
    change: 'replace',
    why: 'For a bus that is only known at run time the role names any bus, not the text of the path or the expression.',
  },
  {
    ...bus,
    samples: ['jsonPathBusName'],
    at: '',
    change: 'add',
    why: 'The name of a bus can come from the input by a path; aws-cdk-lib throws.',
  },
  {
    ...bus,
    samples: ['jsonataBusName'],
    at: `${STATE}/Arguments/Entries/0/EventBusName`,
    change: 'replace',
    why: 'The name of a bus by a JSONata expression is evaluated; aws-cdk-lib sends it inside an ARN, where it is plain text.',
  },
  entries,
];
