import type { GeneralDifference } from '@sfn-tasks-dev/test-kit';

const task = 'every task';
const issue = (number: number) => `https://github.com/aws/aws-cdk/issues/${number}`;
const guide = (page: string) => `https://docs.aws.amazon.com/step-functions/latest/dg/${page}.html`;

export const differences: GeneralDifference[] = [
  {
    task,
    what: "`credentials`: the role of the machine gets `sts:AssumeRole` on that role only, and nothing of the task's target",
    why: 'The role in `credentials` is the one that does the work.',
    see: guide('concepts-access-cross-acct-resources'),
    test: 'with credentials are to assume that role, and nothing of the target',
  },
  {
    task,
    what: '`grantPermissions: false`: the role of the machine gets nothing',
    why: 'A role that is managed elsewhere is not added to.',
    see: issue(15292),
    test: '#15292: are none with grantPermissions: false',
  },
  {
    task,
    what: '`additionalParameters`: fields that are added to the request, and win over the props',
    why: 'A field that AWS has and the task has no prop for is no reason to leave the task.',
    see: issue(11636),
    test: '#11636: additionalParameters',
  },
  {
    task,
    what: 'Inside `Map` and `Parallel` a task is written in the language of its machine',
    why: 'Only the states at the top of the machine were, and AWS refuses a JSONPath state in a JSONata machine.',
    see: issue(34352),
    test: '#34352, #35403: in a machine of %s a task of %s sends %s',
  },
  {
    task,
    what: "A value or a prop of the state's other query language is refused",
    why: 'Step Functions would send the expression as text, or refuse the definition when it is deployed.',
    see: guide('transforming-data'),
    test: 'refusals',
  },
  {
    task,
    what: 'A text that reads like an expression, such as `$.order.id`, is warned about',
    why: 'It is sent as it is; `JsonPath.stringAt()` makes it an expression.',
    see: issue(3445),
    test: '#3445: names the field, the value and the remedy',
  },
  {
    task,
    what: 'A list with paths for items is written as `States.Array(…)`',
    why: 'JSONPath has no other way to say it, and aws-cdk-lib refuses it.',
    see: issue(17918),
    test: '#24057, #17918: a list with expressions in it becomes an intrinsic function: %#',
  },
  {
    task,
    what: '`null` in a payload is sent, in JSONPath too',
    why: 'A request without a field is another one; aws-cdk-lib drops it in JSONPath, and keeps it in JSONata.',
    see: guide('connect-parameters'),
    test: 'measured: sends null, which aws-cdk-lib drops from an object',
  },
  {
    task,
    what: 'A path or an intrinsic function with a fault is refused by `JsonPath` of core, with the position of the fault',
    why: 'It fails where it is written, not when it is deployed.',
    see: guide('intrinsic-functions'),
    test: 'points at the fault',
  },
  {
    task,
    what: 'In permissions, a part of an ARN that is only known at run time is `*`',
    why: 'The text of a path is no name of a resource, so the role would lack the permission.',
    see: issue(24084),
    test: 'makes %s into %s',
  },
  {
    task,
    what: 'A callback whose request does not carry the task token is refused, whichever prop might carry it',
    why: 'Nothing could ever end it.',
    see: guide('connect-to-resource'),
    test: 'refuses %s',
  },
  {
    task,
    what: 'An Express state machine that would have to wait for a job or a callback is refused',
    why: 'AWS refuses it when it is deployed.',
    see: guide('choosing-workflow-type'),
    test: 'refuses %s at any depth',
  },
  {
    task,
    what: 'A heartbeat that is not below the timeout is refused',
    why: 'AWS refuses it when it is deployed.',
    see: guide('state-task'),
    test: 'a heartbeat that is not below the timeout',
  },
  {
    task,
    what: 'Metrics are those of the service integration, unless the state names a function or an activity',
    why: 'The metrics of the function itself have no data for a state that calls Lambda.',
    see: issue(24048),
    test: '#24048: of %s are those of the service integration, by its name in this account',
  },
];
