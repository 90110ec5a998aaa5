import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { EksCreateFargateProfile, type EksCreateFargateProfileProps } from '../src';
import { roleOf } from './samples';
import { ANY_ROLE, allowed, EKS, FARGATE, haveRoleMade, passRole, ROLE } from './statements';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

type Props = Partial<EksCreateFargateProfileProps>;

function synthCreate(props: Props | ((stack: Stack) => Props) = {}) {
  return synth(
    (stack) =>
      new EksCreateFargateProfile(stack, 'Create', {
        clusterName: 'reports',
        fargateProfileName: 'batch',
        podExecutionRole: roleOf(stack),
        selectors: [{ namespace: 'batch', labels: { compute: 'fargate' } }],
        ...(typeof props === 'function' ? props(stack) : props),
      }),
  );
}

const CREATE = [
  allowed('eks:CreateFargateProfile', `${EKS}:cluster/reports`),
  passRole(ROLE),
  allowed('iam:GetRole', FARGATE),
  haveRoleMade(FARGATE),
];

it('#11720 #11721: creates a Fargate profile, and may do nothing else', () => {
  const { state, statements } = synthCreate({ subnetIds: ['subnet-1'] });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::eks:createFargateProfile',
    Parameters: {
      ClusterName: 'reports',
      FargateProfileName: 'batch',
      PodExecutionRoleArn: ROLE,
      Selectors: [{ Namespace: 'batch', Labels: { compute: 'fargate' } }],
      Subnets: ['subnet-1'],
    },
    End: true,
  });
  expect(statements).toEqual([CREATE[0], allowed('ec2:DescribeSubnets', '*'), ...CREATE.slice(1)]);
});

it('#7614: may have EKS look for private subnets', () => {
  expect(synthCreate().statements).toContainEqual(allowed(['ec2:DescribeSubnets', 'ec2:DescribeRouteTables'], '*'));
});

it('may watch and delete the profile when it waits, and tag what it tags', () => {
  const profile = `${EKS}:fargateprofile/reports/batch/*`;
  const { state, statements } = synthCreate({ integrationPattern: RUN_JOB, tags: { team: 'reports' } });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::eks:createFargateProfile.sync');
  expect(statements).toHaveLength(CREATE.length + 3);
  expect(statements).toEqual(
    expect.arrayContaining([
      ...CREATE,
      allowed('eks:TagResource', profile),
      allowed(['eks:DescribeFargateProfile', 'eks:DeleteFargateProfile'], profile),
    ]),
  );
});

describe('runtime values', () => {
  it.each<[string, (stack: Stack) => Props, object, object]>([
    [
      'a name',
      () => ({ fargateProfileName: JsonPath.stringAt('$.name'), tags: { a: 'b' } }),
      { 'FargateProfileName.$': '$.name' },
      allowed('eks:TagResource', `${EKS}:fargateprofile/reports/*/*`),
    ],
    [
      'a role',
      (stack) => ({ podExecutionRole: Role.fromRoleArn(stack, 'Runtime', JsonPath.stringAt('$.role')) }),
      { 'PodExecutionRoleArn.$': '$.role' },
      passRole(ANY_ROLE),
    ],
    [
      'a namespace',
      () => ({ selectors: [{ namespace: JsonPath.stringAt('$.namespace') }] }),
      { Selectors: [{ 'Namespace.$': '$.namespace' }] },
      passRole(ROLE),
    ],
    [
      'JSONata',
      () => ({ queryLanguage: JSONATA, clusterName: '{% $cluster %}', selectors: Jsonata.any('{% $selectors %}') as unknown as [] }),
      { ClusterName: '{% $cluster %}', Selectors: '{% $selectors %}' },
      allowed('eks:CreateFargateProfile', `${EKS}:cluster/*`),
    ],
  ])('%s', (_, props, request, statement) => {
    const { state, statements } = synthCreate(props);
    expect(state.Parameters ?? state.Arguments).toMatchObject(request);
    expect(statements).toContainEqual(statement);
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'eks:createFargateProfile supports REQUEST_RESPONSE, RUN_JOB'],
    ['an empty name', { fargateProfileName: '' }, "fargateProfileName is '': the service takes no empty text"],
    ['no pods', { selectors: [] }, 'it has 0 items, and the service takes 1 to 5'],
    ['six selectors', { selectors: Array(6).fill({ namespace: 'n' }) }, 'it has 6 items, and the service takes 1 to 5'],
    ['an empty namespace', { selectors: [{ namespace: '' }] }, "selectors[0].namespace is '': it has 0 characters"],
    ['no subnets', { subnetIds: [] }, 'subnetIds is []'],
    [
      'many tags',
      { tags: Object.fromEntries([...Array(51).keys()].map((n) => [`t${n}`, ''])) },
      'it has 51 items, and the service takes 0 to 50',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthCreate(props)).toThrow(message);
    expect(() => synthCreate(props)).toThrow('[Stack/Create] ');
  });
});
