import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { readable, synth } from '@sfn-tasks-dev/test-kit';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';
import { EmrCreateCluster, type EmrCreateClusterProps, InstanceRoleType } from '../src';
import { roleFor } from './create-cluster-samples';

const fleets = { instanceFleets: [{ instanceFleetType: InstanceRoleType.MASTER, targetOnDemandCapacity: 1 }] };

function synthCreate(props: (stack: Stack) => Partial<EmrCreateClusterProps> = () => ({})) {
  const { template, ...rest } = synth(
    (stack) => new EmrCreateCluster(stack, 'Create', { instances: {}, name: 'cluster', ...props(stack) }),
  );
  const resources = readable(template.Resources);
  const ofType = (type: string) =>
    Object.fromEntries(
      Object.entries<any>(resources)
        .filter(([id, { Type }]) => Type === `AWS::IAM::${type}` && !id.startsWith('StateMachine'))
        .map(([id, { Properties }]) => [id, Properties]),
    );
  return { ...rest, ofType };
}

function taskWith(props: (stack: Stack) => Partial<EmrCreateClusterProps>): EmrCreateCluster {
  const stack = new Stack(new App(), 'Stack');
  return new EmrCreateCluster(stack, 'Create', { instances: {}, name: 'cluster', ...props(stack) });
}

it('makes the roles and the instance profile', () => {
  const { ofType } = synthCreate();
  const trusting = (...services: string[]) => ({
    AssumeRolePolicyDocument: {
      Statement: services.map((service) => ({
        Action: 'sts:AssumeRole',
        Effect: 'Allow',
        Principal: { Service: `${service}.amazonaws.com` },
      })),
      Version: '2012-10-17',
    },
  });
  const managed = (policy: string) => ({ ManagedPolicyArns: [`arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}`] });
  expect(ofType('Role')).toEqual({
    CreateServiceRole0A9932AB: { ...trusting('elasticmapreduce'), ...managed('AmazonElasticMapReduceRole') },
    CreateInstanceRole26471D87: trusting('ec2'),
    CreateAutoScalingRole4F7C4BC9: {
      ...trusting('elasticmapreduce', 'application-autoscaling'),
      ...managed('AmazonElasticMapReduceforAutoScalingRole'),
    },
  });
  expect(Object.values(ofType('InstanceProfile'))).toEqual([
    { InstanceProfileName: '${CreateInstanceRole26471D87}', Roles: ['${CreateInstanceRole26471D87}'] },
  ]);
});

it('passes each role to the one service that works with it', () => {
  const { ofType } = synthCreate();
  const [{ PolicyDocument, Roles }] = Object.values(ofType('Policy'));
  const passing = (role: string, service: string) => ({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: role,
    Condition: { StringLike: { 'iam:PassedToService': service } },
  });
  expect(Roles).toEqual(['${CreateServiceRole0A9932AB}']);
  expect(PolicyDocument.Statement).toEqual([
    passing('${CreateInstanceRole26471D87.Arn}', 'ec2.amazonaws.com*'),
    passing('${CreateAutoScalingRole4F7C4BC9.Arn}', 'application-autoscaling.amazonaws.com*'),
  ]);
});

describe('#8080: makes an instance profile for a role of yours', () => {
  it.each<[string, (stack: Stack) => iam.IRole, string]>([
    ['of the app', (stack) => roleFor(stack, 'Role', 'ec2'), '${Role1ABCC5F0}'],
    ['by its name', (stack) => iam.Role.fromRoleName(stack, 'Role', 'EMR_EC2_DefaultRole'), 'EMR_EC2_DefaultRole'],
    ['by its ARN', (stack) => iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/path/own'), 'own'],
  ])('%s', (_, clusterRole, roleName) => {
    const { state, ofType } = synthCreate((stack) => ({ clusterRole: clusterRole(stack) }));
    const [[id, profile], ...others] = Object.entries(ofType('InstanceProfile'));
    // No name: an instance profile named after the role may be there already.
    expect(profile).toEqual({ Roles: [roleName] });
    expect(others).toEqual([]);
    expect(state.Parameters.JobFlowRole).toBe(`\${${id}}`);
  });
});

describe('#8080: takes an instance profile of yours', () => {
  const role = (stack: Stack) => iam.Role.fromRoleName(stack, 'Role', 'own');
  const named = (stack: Stack) => iam.InstanceProfile.fromInstanceProfileName(stack, 'Profile', 'profile');
  const passed = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/own';

  it.each<[string, (stack: Stack) => Partial<EmrCreateClusterProps>, string]>([
    [
      'with the role in it',
      (stack) => ({ instanceProfile: new iam.InstanceProfile(stack, 'Profile', { role: role(stack) }) }),
      '${Profile6F32097C}',
    ],
    ['by its name, with its role', (stack) => ({ instanceProfile: named(stack), clusterRole: role(stack) }), 'profile'],
  ])('%s', (_, props, name) => {
    const { state, statements, ofType } = synthCreate(props);
    expect(state.Parameters.JobFlowRole).toBe(name);
    expect(Object.keys(ofType('InstanceProfile')).filter((id) => id.startsWith('Create'))).toEqual([]);
    expect(statements).toContainEqual(expect.objectContaining({ Action: 'iam:PassRole', Resource: passed }));
  });

  it('but not by its name alone', () => {
    expect(() => synthCreate((stack) => ({ instanceProfile: named(stack) }))).toThrow(
      '[Stack/Create] clusterRole is missing: the instance profile profile does not tell its role, which the state machine has to pass to EC2. Give the role of the instance profile.',
    );
  });
});

describe('takes roles from the input', () => {
  const anyRole = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*';

  it.each<[string, (stack: Stack) => Partial<EmrCreateClusterProps>, object, string[]]>([
    [
      'by paths to ARNs',
      (stack) => ({
        clusterRole: iam.Role.fromRoleArn(stack, 'C', JsonPath.stringAt('$.c')),
        serviceRole: iam.Role.fromRoleArn(stack, 'S', JsonPath.stringAt('$.s')),
        autoScalingRole: iam.Role.fromRoleArn(stack, 'A', JsonPath.stringAt('$.a')),
      }),
      { 'JobFlowRole.$': '$.c', 'ServiceRole.$': '$.s', 'AutoScalingRole.$': '$.a' },
      [anyRole, anyRole, anyRole],
    ],
    [
      'by paths to names',
      (stack) => ({
        clusterRole: iam.Role.fromRoleName(stack, 'C', JsonPath.stringAt('$.c')),
        serviceRole: iam.Role.fromRoleName(stack, 'S', JsonPath.stringAt('$.s')),
        autoScalingRole: iam.Role.fromRoleName(stack, 'A', JsonPath.stringAt('$.a')),
      }),
      { 'JobFlowRole.$': '$.c', 'ServiceRole.$': '$.s', 'AutoScalingRole.$': '$.a' },
      [anyRole, anyRole, anyRole],
    ],
    [
      'by JSONata',
      (stack) => ({
        queryLanguage: sfn.QueryLanguage.JSONATA,
        clusterRole: iam.Role.fromRoleArn(stack, 'C', Jsonata.string('{% $c %}')),
        serviceRole: iam.Role.fromRoleArn(stack, 'S', Jsonata.string('{% $s %}')),
        autoScalingRole: iam.Role.fromRoleArn(stack, 'A', Jsonata.string('{% $a %}')),
      }),
      { JobFlowRole: '{% $c %}', ServiceRole: '{% $s %}', AutoScalingRole: '{% $a %}' },
      [anyRole, anyRole, anyRole],
    ],
  ])('%s', (_, props, expected, passed) => {
    const { state, statements, ofType } = synthCreate(props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(expected);
    expect(statements.filter(({ Action }) => Action === 'iam:PassRole').map(({ Resource }) => Resource)).toEqual(passed);
    expect(ofType('InstanceProfile')).toEqual({});
    expect(ofType('Policy')).toEqual({});
  });
});

describe('instance fleets', () => {
  it.each<[string, Partial<EmrCreateClusterProps>]>([
    ['', { instances: fleets }],
    [' from the input', { instances: { instanceFleets: JsonPath.listAt('$.fleets') as any } }],
    [' from the input in JSONata', { queryLanguage: sfn.QueryLanguage.JSONATA, instances: { instanceFleets: Jsonata.any('{% $f %}') } }],
  ])('%s have no role to scale by', (_, props) => {
    const { state, statements, ofType } = synthCreate(() => props);
    expect(state.Parameters ?? state.Arguments).not.toHaveProperty('AutoScalingRole');
    expect(Object.keys(ofType('Role'))).toEqual(['CreateServiceRole0A9932AB', 'CreateInstanceRole26471D87']);
    expect(JSON.stringify(statements)).not.toContain('application-autoscaling');
  });

  it('refuse one', () => {
    const props = (stack: Stack) => ({ instances: fleets, autoScalingRole: roleFor(stack, 'Role', 'elasticmapreduce') });
    expect(() => synthCreate(props)).toThrow(
      '[Stack/Create] autoScalingRole is the construct Stack/Role: only instance groups are scaled by it, and the cluster is of instance fleets. Leave it out; managedScalingPolicy scales instance fleets.',
    );
    expect(() => taskWith(() => ({ instances: fleets })).autoScalingRole).toThrow(
      '[Stack/Create] autoScalingRole is missing: the cluster is of instance fleets, which are not scaled by a role',
    );
  });
});

it('gives its roles before it joins a state machine', () => {
  const own = taskWith((stack) => ({ clusterRole: iam.Role.fromRoleName(stack, 'Role', 'own') }));
  expect(own.clusterRole.roleName).toBe('own');
  const made = taskWith(() => ({}));
  expect([made.serviceRole, made.clusterRole, made.autoScalingRole].map(({ node }) => node.path)).toEqual([
    'Stack/Create/ServiceRole',
    'Stack/Create/InstanceRole',
    'Stack/Create/AutoScalingRole',
  ]);
});
