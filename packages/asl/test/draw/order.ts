import type { Definition } from '../../src';

/** An order: a choice, a loop, a Parallel with a Map in it, retries and catchers. */
export const ORDER: Definition = {
  StartAt: 'Read order',
  States: {
    'Read order': {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Retry: [{ ErrorEquals: ['Lambda.ServiceException'], MaxAttempts: 6 }],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Refused' }],
      Next: 'Large?',
    },
    'Large?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.total', NumericGreaterThan: 100, Next: 'Wait a day' }],
      Default: 'Ship and bill',
    },
    'Wait a day': { Type: 'Wait', Seconds: 86400, Next: 'Large?' },
    'Ship and bill': {
      Type: 'Parallel',
      Branches: [
        {
          StartAt: 'Each parcel',
          States: {
            'Each parcel': {
              Type: 'Map',
              ItemProcessor: {
                StartAt: 'Pack',
                States: { Pack: { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:Pack', End: true } },
              },
              End: true,
            },
          },
        },
        { StartAt: 'Bill', States: { Bill: { Type: 'Pass', End: true } } },
      ],
      Catch: [{ ErrorEquals: ['Card.Refused', 'States.Timeout'], Next: 'Refused' }],
      Next: 'Done',
    },
    Done: { Type: 'Succeed' },
    Refused: { Type: 'Fail', Error: 'OrderRefused' },
  },
};

/** Names that mean something to whatever draws them. */
export const HOSTILE: Definition = {
  StartAt: 'end',
  States: {
    end: { Type: 'Pass', Next: '"]; x --> y %% <script>' },
    '"]; x --> y %% <script>': { Type: 'Pass', Next: 'a\\nb\\' },
    'a\\nb\\': { Type: 'Choice', Choices: [{ Variable: '$.a["b"]', StringEquals: '#|"}\n', Next: '__proto__' }], Default: 'start' },
    ...JSON.parse('{"__proto__": {"Type": "Pass", "End": true}}'),
    start: { Type: 'Pass', Comment: 'this one ends as well', End: true },
  },
};
