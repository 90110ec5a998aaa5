import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EksDeleteCluster, EksDeleteFargateProfile, EksDeleteNodegroup } from '../src';
import { allowed, EKS } from './statements';

const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;

describe.each<[string, any, { [prop: string]: string }, string]>([
  ['Cluster', EksDeleteCluster, { clusterName: 'Name' }, 'cluster'],
  ['Nodegroup', EksDeleteNodegroup, { clusterName: 'ClusterName', nodegroupName: 'NodegroupName' }, 'nodegroup'],
  ['FargateProfile', EksDeleteFargateProfile, { clusterName: 'ClusterName', fargateProfileName: 'FargateProfileName' }, 'fargateprofile'],
])('#11720 #11721: delete%s', (name, Task, members, type) => {
  const props = Object.keys(members);
  const withEach = (value: (prop: string) => string) => Object.fromEntries(props.map((prop) => [prop, value(prop)]));
  const synthDelete = (given: object = {}) => synth((stack) => new Task(stack, 'Delete', { ...withEach((prop) => prop), ...given }));
  const arnOf = (names: string[]) => [`${EKS}:${type}`, ...names, ...(names.length > 1 ? ['*'] : [])].join('/');

  it('names what it deletes, and may do nothing else', () => {
    const { state, statements } = synthDelete();
    expect(state).toEqual({
      Type: 'Task',
      Resource: `arn:\${AWS::Partition}:states:::eks:delete${name}`,
      Parameters: Object.fromEntries(props.map((prop) => [members[prop], prop])),
      End: true,
    });
    expect(statements).toEqual([allowed(`eks:Delete${name}`, arnOf(props))]);
  });

  it('may watch it when it waits', () => {
    const { state, statements } = synthDelete({ integrationPattern: RUN_JOB });
    expect(state.Resource).toBe(`arn:\${AWS::Partition}:states:::eks:delete${name}.sync`);
    expect(statements).toEqual([allowed([`eks:Delete${name}`, `eks:Describe${name}`], arnOf(props))]);
  });

  it.each([
    ['paths', withEach((prop) => JsonPath.stringAt(`$.${prop}`)), (prop: string) => [`${members[prop]}.$`, `$.${prop}`]],
    [
      'JSONata',
      { queryLanguage: sfn.QueryLanguage.JSONATA, ...withEach((prop) => `{% $${prop} %}`) },
      (prop: string) => [members[prop], `{% $${prop} %}`],
    ],
  ])('takes %s, and then may delete any', (_, given, member) => {
    const { state, statements } = synthDelete(given);
    expect(state.Parameters ?? state.Arguments).toEqual(Object.fromEntries(props.map(member)));
    expect(statements).toEqual([allowed(`eks:Delete${name}`, arnOf(props.map(() => '*')))]);
  });

  it.each(props)('refuses an empty %s', (prop) => {
    expect(() => synthDelete({ [prop]: '' })).toThrow(`[Stack/Delete] ${prop} is ''`);
  });

  it('refuses a callback', () => {
    expect(() => synthDelete({ integrationPattern: WAIT_FOR_TASK_TOKEN })).toThrow(`eks:delete${name} supports REQUEST_RESPONSE, RUN_JOB`);
  });
});
