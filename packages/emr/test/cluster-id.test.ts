import { JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import {
  EmrAddStep,
  EmrCancelStep,
  EmrModifyInstanceFleetByName,
  EmrModifyInstanceGroupByName,
  EmrSetClusterTerminationProtection,
  EmrTerminateCluster,
} from '../src';
import { samples } from './samples';

type Task = new (scope: Stack, id: string, props: any) => sfn.TaskStateBase;

const tasks = {
  EmrAddStep,
  EmrCancelStep,
  EmrModifyInstanceFleetByName,
  EmrModifyInstanceGroupByName,
  EmrSetClusterTerminationProtection,
  EmrTerminateCluster,
};
const clusters = 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster';

describe.each(Object.entries(tasks) as [keyof typeof tasks, Task][])('%s', (name, Task) => {
  const synthOf = (clusterId: (stack: Stack) => string, props: object = {}) =>
    synth((stack) => new Task(stack, 'Task', { ...samples[name].least(stack), clusterId: clusterId(stack), ...props }));

  it.each<[string, (stack: Stack) => string, object, string]>([
    ['by its id', () => 'j-1', {}, 'j-1'],
    ['known to CloudFormation', (stack) => new CfnParameter(stack, 'Id').valueAsString, {}, '${Id}'],
    ['by a path', () => JsonPath.stringAt('$.id'), {}, '*'],
    ['by a path meant as one', () => '$.id', {}, '*'],
    ['by JSONata', () => '{% $states.input.id %}', { queryLanguage: sfn.QueryLanguage.JSONATA }, '*'],
  ])('#24856: may act on the one cluster %s', (_, clusterId, props, resourceName) => {
    const { statements } = synthOf(clusterId, props);
    const resources = statements.filter(({ Action }) => !`${Action}`.startsWith('events:')).map(({ Resource }) => Resource);
    expect(new Set(resources)).toEqual(new Set([`${clusters}/${resourceName}`]));
  });

  it('takes the id from the input', () => {
    expect(synthOf(() => JsonPath.stringAt('$.id')).state.Parameters).toMatchObject({ 'ClusterId.$': '$.id' });
  });

  it('refuses an empty id', () => {
    expect(() => synthOf(() => '')).toThrow("[Stack/Task] clusterId is '': it has 0 characters, and the service takes 1 to 256");
  });

  it('refuses a callback, which EMR does not offer', () => {
    expect(() => synthOf(() => 'j-1', { integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN })).toThrow(
      /^\[Stack\/Task\] integrationPattern is 'WAIT_FOR_TASK_TOKEN': elasticmapreduce:\w+ supports /,
    );
  });
});
