import { IntegrationPattern } from 'aws-cdk-lib/aws-stepfunctions';
import { INTEGRATIONS } from '../aws/integrations';
import { integrationOf } from '../aws/resource';
import { cases, rendered } from '../case';
import { actionsNamed } from '../iam/action';
import { faultsOfPattern } from '../iam/pattern';
import { actionsOf, faultsOfStatement, type Statement } from '../iam/statement';
import { servicesIn, tally } from '../tally/tally';

const all = cases();
const checked = { statements: 0, actions: new Set<string>() };

afterAll(() =>
  tally(
    'IAM',
    `${checked.actions.size} actions in ${checked.statements} statements of ${all.length} samples: of ${servicesIn(checked.actions)}`,
  ),
);

it.each(all)('$task: IAM makes sense of the role of $sample', async (one) => {
  const { statements, template, state } = rendered(one);
  for (const action of actionsOf(statements)) checked.actions.add(action);
  checked.statements += statements.length;
  const faults = await Promise.all(statements.map((statement) => faultsOfStatement(statement, template.Resources)));
  expect(faults.flat()).toEqual([]);
  const integration = integrationOf(state.Resource);
  if (integration) expect(faultsOfPattern(integration, statements, state.Parameters ?? state.Arguments ?? {})).toEqual([]);
});

it('the table of integrations names actions of IAM', async () => {
  const named = [...new Set(Object.values(INTEGRATIONS).flatMap(({ sync = [], tagging }) => [...sync, ...(tagging ? [tagging] : [])]))];
  const found = await Promise.all(named.map(async (action) => ({ action, exists: (await actionsNamed(action)).length > 0 })));
  expect(found.filter(({ exists }) => !exists)).toEqual([]);
});

describe('a statement', () => {
  const resources = { Queue: { Type: 'AWS::SQS::Queue' } };
  const send = { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '${Queue.Arn}' };
  const arn = 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders';

  it.each<[string, Partial<Statement>, string[]]>([
    ['may name a resource by reference', {}, []],
    ['may name a resource by its ARN', { Resource: arn }, []],
    ['may name all resources', { Resource: '*' }, []],
    ['may end in a wildcard', { Action: 'sqs:Send*' }, []],
    ['names an action that there is', { Action: 'sqs:SendMesage' }, ['sqs:SendMesage is no action of IAM']],
    ['names a service that there is', { Action: 'queue:SendMessage' }, ['queue:SendMessage is no action of IAM']],
    [
      'names a resource of the type that the action works on',
      { Resource: 'arn:aws:sns:eu-west-1:111111111111:topic' },
      [
        'sqs:SendMessage does not work on arn:aws:sns:eu-west-1:111111111111:topic, but on arn:${Partition}:sqs:${Region}:${Account}:${QueueName}',
      ],
    ],
    ['may name all resources of a kind', { Action: 'states:StopExecution', Resource: 'arn:aws:states:eu-west-1:1:execution:*' }, []],
    ['may name all that an account has', { Resource: 'arn:aws:sqs:*' }, []],
    [
      'may name the root of an API, whose path is empty',
      { Action: 'execute-api:Invoke', Resource: 'arn:aws:execute-api:r:a:id/prod/GET/' },
      [],
    ],
    ['may name a part of an ARN', { Resource: "arn:aws:sqs:eu-west-1:1:${${Queue.Arn} split at ':' #5}" }, []],
    ['may name a part of a part', { Resource: "arn:aws:sqs:eu-west-1:1:${${${Queue.Arn} split at ':' #5} split at '/' #0}" }, []],
    [
      'names with a part of an ARN what the action works on',
      { Resource: "arn:aws:sns:eu-west-1:1:${${Queue.Arn} split at ':' #5}" },
      [
        "sqs:SendMessage does not work on arn:aws:sns:eu-west-1:1:${${Queue.Arn} split at ':' #5}, but on arn:${Partition}:sqs:${Region}:${Account}:${QueueName}",
      ],
    ],
    [
      'names a resource as its type is named',
      { Resource: '${Queue.Arn}/x' },
      ['sqs:SendMessage does not work on ${Queue.Arn}/x, but on arn:${Partition}:sqs:${Region}:${Account}:${QueueName}'],
    ],
    ['has no missing part in its ARN', { Resource: `${arn}/undefined` }, [`${arn}/undefined has 'undefined' in it`]],
    ['has no path in its ARN', { Resource: 'arn:aws:sqs:r:a:$.name' }, ["arn:aws:sqs:r:a:$.name has '$.' in it"]],
    ['has no JSONata in its ARN', { Resource: 'arn:aws:sqs:r:a:{% $q %}' }, ["arn:aws:sqs:r:a:{% $q %} has '{%' in it"]],
    [
      'limits who a role is passed to',
      { Action: 'iam:PassRole', Resource: 'arn:aws:iam::1:role/r' },
      ['iam:PassRole is not limited by iam:PassedToService'],
    ],
    [
      'may limit who a role is passed to',
      {
        Action: 'iam:PassRole',
        Resource: 'arn:aws:iam::1:role/r',
        Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
      },
      [],
    ],
  ])('%s', async (_, changed, faults) => {
    expect(await faultsOfStatement({ ...send, ...changed }, resources)).toEqual(faults);
  });
});

describe('the pattern', () => {
  const rule = 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForBatchJobsRule';
  const allowed = (Action: string, Resource = '*'): Statement => ({ Effect: 'Allow', Action, Resource });
  const watch = [allowed('batch:DescribeJobs'), allowed('batch:TerminateJob'), allowed('events:PutRule', rule)];
  const submit = { service: 'batch', action: 'submitJob' };

  it.each<[string, IntegrationPattern, Statement[], object, string[]]>([
    ['of a job takes watching and stopping it', IntegrationPattern.RUN_JOB, watch, {}, []],
    [
      'of a job is not granted by half',
      IntegrationPattern.RUN_JOB,
      [],
      {},
      ['.sync takes batch:DescribeJobs', '.sync takes batch:TerminateJob', `the managed rule ${rule} is not granted`],
    ],
    [
      'of a request takes none of it',
      IntegrationPattern.REQUEST_RESPONSE,
      watch,
      {},
      [
        'REQUEST_RESPONSE does not take batch:DescribeJobs',
        'REQUEST_RESPONSE does not take batch:TerminateJob',
        `the managed rule ${rule} is granted for nothing`,
      ],
    ],
    ['of a request with tags takes tagging', IntegrationPattern.REQUEST_RESPONSE, [], { Tags: {} }, ['Tags take batch:TagResource']],
  ])('%s', (_, pattern, statements, request, faults) => {
    expect(faultsOfPattern({ ...submit, pattern }, statements, request)).toEqual(faults);
  });

  it('of a request takes tagging for tags by any name', () => {
    const create = { service: 'bedrock', action: 'createModelCustomizationJob', pattern: IntegrationPattern.REQUEST_RESPONSE };
    expect(faultsOfPattern(create, [], { 'JobTags.$': '$.tags' })).toEqual(['Tags take bedrock:TagResource']);
  });
});
