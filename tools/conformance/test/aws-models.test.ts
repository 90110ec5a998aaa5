import { assemblyOf } from '../assembly';
import { clientOf, WITHOUT_MODEL } from '../aws/clients';
import { ENUMS, OTHER_ENUMS } from '../aws/enums';
import { INTEGRATIONS } from '../aws/integrations';
import { faultsOfRequest } from '../aws/model';
import { REQUESTS } from '../aws/requests';
import { integrationOf } from '../aws/resource';
import { cases, rendered } from '../case';
import { servicesIn, tally } from '../tally/tally';
import { taskPackages } from '../task-package';

const all = cases();
const checked = { samples: 0, actions: new Set<string>() };

afterAll(() =>
  tally(
    'AWS models',
    `${checked.samples} of ${all.length} samples checked against the models of ${checked.actions.size} actions of ${servicesIn(checked.actions)}`,
  ),
);

it.each(all)('$task: the service takes $sample', (one) => {
  const { state } = rendered(one);
  const integration = integrationOf(state.Resource);
  if (!integration) return;
  const action = `${integration.service}:${integration.action}`;
  if (WITHOUT_MODEL[action]) return;
  checked.samples++;
  checked.actions.add(action);
  const request = state.Parameters ?? state.Arguments;
  expect(faultsOfRequest(integration, request)).toEqual([]);
});

describe('a model', () => {
  const sendMessage = { service: 'sqs', action: 'sendMessage' };
  const least = { QueueUrl: 'u', MessageBody: 'm' };

  it.each<[string, object, string[]]>([
    ['takes what the service takes', least, []],
    ['takes any JSON where Step Functions does', { ...least, MessageBody: { a: [1] } }, []],
    ['takes expressions for any value', { 'QueueUrl.$': '$.q', MessageBody: 'm', DelaySeconds: '{% 1 %}', MessageGroupId: '${Group}' }, []],
    ['refuses a misspelt member', { ...least, MesageGroupId: 'g' }, ['SendMessage.MesageGroupId is no member of SendMessageRequest']],
    [
      'refuses a member in the wrong case',
      { QueueURL: 'u', MessageBody: 'm' },
      ['SendMessage.QueueURL is no member of SendMessageRequest, which has QueueUrl', 'SendMessage.QueueUrl is required'],
    ],
    ['refuses a value of the wrong type', { ...least, DelaySeconds: '5' }, ['SendMessage.DelaySeconds is "5", not a number']],
    [
      'refuses what is amiss deep inside',
      { ...least, MessageAttributes: { a: { StringValue: 4, Typ: 'String' } } },
      [
        "SendMessage.MessageAttributes['a'].StringValue is 4, not a string",
        "SendMessage.MessageAttributes['a'].Typ is no member of MessageAttributeValue",
        "SendMessage.MessageAttributes['a'].DataType is required",
      ],
    ],
    ['refuses a list for an object', { ...least, MessageAttributes: [] }, ['SendMessage.MessageAttributes is [], not a map']],
  ])('%s', (_, request, faults) => {
    expect(faultsOfRequest(sendMessage, request)).toEqual(faults);
  });

  it.each<[string, object | string, string[]]>([
    ['takes an empty object where there is nothing to say', {}, []],
    [
      'refuses what is said there',
      'none',
      ['InvokeHarness.Tools[0].Config.AgentCoreGateway.OutboundAuth.None is "none", not an empty object'],
    ],
  ])('%s', (_, None, faults) => {
    const Config = { AgentCoreGateway: { GatewayArn: 'g', OutboundAuth: { None } } };
    const request = { HarnessArn: 'h', RuntimeSessionId: 's', Messages: [], Tools: [{ Type: 'agentcore_gateway', Config }] };
    expect(faultsOfRequest({ service: 'bedrockagentcore', action: 'invokeHarness' }, request)).toEqual(faults);
  });

  it('takes any JSON in a field of a list, and in no other field of it', () => {
    const entry = { Detail: { a: [1] }, DetailType: 't', Source: 's' };
    expect(faultsOfRequest({ service: 'events', action: 'putEvents' }, { Entries: [entry, { ...entry, Source: {} }] })).toEqual([
      'PutEvents.Entries[1].Source is {}, not a string',
    ]);
  });

  it('refuses an operation that the service does not have', () => {
    expect(faultsOfRequest({ service: 'sqs', action: 'sendMesage' }, {})).toEqual(['sqs has no operation SendMesage']);
  });
});

describe('a request by the AWS SDK integration', () => {
  const query = { service: 'aws-sdk:dynamodb', action: 'query' };
  const sent = (value: object) => ({ TableName: 't', ExpressionAttributeValues: { ':a': value } });

  it.each<[string, object, string[]]>([
    ['spells acronyms as the AWS SDK for Java does', sent({ L: [{ Bool: true }, { Nul: true }, { Ss: ['a'] }] }), []],
    [
      'and not as the service does',
      sent({ BOOL: true }),
      ["Query.ExpressionAttributeValues[':a'].BOOL is no member of AttributeValue, which has Bool"],
    ],
  ])('%s', (_, request, faults) => {
    expect(faultsOfRequest(query, request)).toEqual(faults);
  });
});

it('what has no model is an integration all the same', () => {
  expect(Object.keys(WITHOUT_MODEL).filter((action) => !INTEGRATIONS[action])).toEqual([]);
});

describe('a request of its own', () => {
  const addStep = { service: 'elasticmapreduce', action: 'addStep' };
  const Step = { Name: 'n', HadoopJarStep: { Jar: 'j' } };

  it.each<[string, object, string[]]>([
    ['has names of its own', { ClusterId: 'j-1', Step }, []],
    ['may be selected', { 'ClusterId.$': '$.id', 'Step.$': '$.step' }, []],
    [
      'is held to the model below them',
      { ClusterId: 'j-1', Step: { ...Step, Nam: 1 } },
      ['AddJobFlowSteps.Steps[0].Nam is no member of StepConfig'],
    ],
    ['has what the service requires', { Step }, ['AddJobFlowSteps.JobFlowId is required']],
  ])('%s', (_, request, faults) => {
    expect(faultsOfRequest(addStep, request)).toEqual(faults);
  });

  it('is one that there is', () => {
    expect(Object.keys(REQUESTS).filter((action) => !INTEGRATIONS[action])).toEqual([]);
  });
});

describe('an enum', () => {
  const enums = taskPackages().flatMap(({ folder, exports }) =>
    Object.values(assemblyOf(`packages/${folder}`).types ?? {})
      .filter(({ kind }) => kind === 'enum')
      .map(({ name }) => ({ name, members: Object.values(exports[name] as object) })),
  );

  it.each(enums.filter(({ name }) => ENUMS[name]))('$name has members of the service only', ({ name, members }) => {
    const { service, enum: constant } = ENUMS[name];
    expect(Object.values(clientOf(service)[constant])).toEqual(expect.arrayContaining(members));
  });

  it('of ours is in one of the tables', () => {
    const listed = [...Object.keys(ENUMS), ...Object.keys(OTHER_ENUMS)].sort();
    expect(listed).toEqual(enums.map(({ name }) => name).sort());
  });
});
