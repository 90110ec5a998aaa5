import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { faultsOf, upstreamFqn } from '../api/compare';
import { coverageOf } from '../api/coverage';
import { LEFT_OUT } from '../api/left-out';
import type { Member } from '../api/shape';
import { TASK_PACKAGES, taskPackagesText } from '../api/task-packages';
import { Universe } from '../api/universe';
import { EXTRACT, extractText, installedUpstream, type UpstreamApi } from '../api/upstream';
import { tally } from '../tally/tally';
import { textOf } from '../workspace';

const upstream: UpstreamApi = JSON.parse(textOf(EXTRACT));

it(`${EXTRACT} is what the installed aws-cdk-lib has (npm run generate)`, () => {
  expect(textOf(EXTRACT)).toBe(extractText(installedUpstream()));
});

it(`${TASK_PACKAGES} sends each type to the package that has it (npm run generate)`, async () => {
  expect(textOf(TASK_PACKAGES)).toBe(await taskPackagesText(upstream));
});

it.each([
  ['a major of lambda', '@sfn-tasks/lambda', 'major', { lambda: '^2.0.0', sqs: '^1.0.0', core: '^1.0.0' }],
  ['a major of core, which all packages follow', '@sfn-tasks/core', 'major', { lambda: '^2.0.0', sqs: '^2.0.0', core: '^2.0.0' }],
  ['a minor of lambda', '@sfn-tasks/lambda', 'minor', { lambda: '^1.0.0', sqs: '^1.0.0', core: '^1.0.0' }],
])('who migrates gets what is released next: %s', async (_, name, type, ranges) => {
  const { packages } = JSON.parse(await taskPackagesText(upstream, [{ releases: [{ name, type }] }]));
  const range = (folder: string) => packages[`@sfn-tasks/${folder}`].range;
  expect({ lambda: range('lambda'), sqs: range('sqs'), core: range('core') }).toEqual(ranges);
});

it('what upstream exports and its assembly does not name is left out, and has a successor', () => {
  expect(Object.keys(LEFT_OUT).sort()).toEqual(
    Object.keys(tasks)
      .filter((name) => !upstream.types[name])
      .sort(),
  );
});

it('every type of upstream has one of ours that can stand in for it', () => {
  const { covered, total, faults, added } = coverageOf(upstream, new Universe(upstream));
  tally('API', `${covered.length} / ${total} types of aws-cdk-lib ${upstream.version} covered`);
  tally('API', `added: ${added.join(', ')}`);
  expect(faults).toEqual([]);
});

describe('what a user of upstream would miss', () => {
  const QUEUE = 'aws-cdk-lib.aws_sqs.IQueue';
  const name = 'SqsSendMessageProps';

  it.each<[string, { [prop: string]: Member }, string[]]>([
    ['is nothing, as it is', {}, []],
    ['is a prop', { queueName: { type: 'string' } }, [`${name}.queueName is missing`]],
    [
      'is a prop of another type',
      { messageGroupId: { type: 'number', optional: true } },
      [`${name}.messageGroupId takes string, not upstream's number`],
    ],
    [
      'is a type among others',
      { delay: { type: 'aws-cdk-lib.Duration | number' } },
      [`${name}.delay takes aws-cdk-lib.Duration, not upstream's aws-cdk-lib.Duration | number`],
    ],
    ['is a choice', { queue: { type: QUEUE, optional: true } }, [`${name}.queue is required; upstream leaves it to the user`]],
    ['is no prop that is more optional here', { messageGroupId: { type: 'string' } }, []],
    ['is no type that is wider here', { queue: { type: 'aws-cdk-lib.aws_sqs.Queue' } }, []],
  ])('%s', (_, changed, faults) => {
    const theirs = upstream.types[name];
    const types = { ...upstream.types, [name]: { ...theirs, members: { ...theirs.members, ...changed } } };
    expect(faultsOf(new Universe({ ...upstream, types }), upstreamFqn(name), `@sfn-tasks/sqs.${name}`)).toEqual(faults);
  });

  it.each<[string, string, Member, string[]]>([
    ['a method', 'SqsSendMessage', { type: 'void', parameters: [] }, ['SqsSendMessage.added is missing']],
    ['a member of an enum', 'LambdaInvocationType', { type: 'member' }, ['LambdaInvocationType.added is missing']],
  ])('may be %s', (_, type, added, faults) => {
    const theirs = upstream.types[type];
    const types = { ...upstream.types, [type]: { ...theirs, members: { ...theirs.members, added } } };
    expect(coverageOf({ ...upstream, types }, new Universe({ ...upstream, types })).faults).toEqual(faults);
  });

  it('may be a type that upstream nests in a class', () => {
    const nested = upstream.types['EmrCreateCluster.InstanceMarket'];
    const added = { ...nested, members: { ...nested.members, LEASED: { type: 'member' } } };
    const types = { ...upstream.types, 'EmrCreateCluster.InstanceMarket': added, 'EmrCreateCluster.InstanceAge': nested };
    expect(coverageOf({ ...upstream, types }, new Universe({ ...upstream, types })).faults).toEqual([
      'InstanceMarket.LEASED is missing',
      'InstanceAge is missing',
    ]);
  });

  it('may be a type', () => {
    const types = { ...upstream.types, SqsQueueName: { ...upstream.types.SqsSendMessageProps } };
    expect(coverageOf({ ...upstream, types }, new Universe({ ...upstream, types })).faults).toEqual(['SqsQueueName is missing']);
  });

  it('may be what a method takes', () => {
    const theirs = upstream.types.SqsSendMessage;
    const jsonata = { ...theirs.members.jsonata, parameters: theirs.members.jsonata.parameters?.slice(0, 2) };
    const types = { ...upstream.types, SqsSendMessage: { ...theirs, members: { ...theirs.members, jsonata } } };
    expect(coverageOf({ ...upstream, types }, new Universe({ ...upstream, types })).faults).toEqual([
      'SqsSendMessage.jsonata requires more parameters',
    ]);
  });
});
