import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { EmrModifyInstanceGroupByName, type EmrModifyInstanceGroupByNameProps, type InstanceGroupModifyConfigProperty } from '../src';

const { JSONATA } = sfn.QueryLanguage;

function synthModify(instanceGroup: InstanceGroupModifyConfigProperty, props: Partial<EmrModifyInstanceGroupByNameProps> = {}) {
  return synth(
    (stack) => new EmrModifyInstanceGroupByName(stack, 'Modify', { clusterId: 'j-1', instanceGroupName: 'group', instanceGroup, ...props }),
  );
}

it('changes the group, and may do nothing else', () => {
  const { state, statements } = synthModify({
    configurations: [{ classification: 'a', properties: { b: 'c' } }],
    eC2InstanceIdsToTerminate: ['i-1'],
    instanceCount: 2,
    shrinkPolicy: {
      decommissionTimeout: Duration.minutes(2),
      instanceResizePolicy: {
        instancesToProtect: ['i-2'],
        instancesToTerminate: ['i-3'],
        instanceTerminationTimeout: Duration.minutes(1),
      },
    },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:modifyInstanceGroupByName',
    Parameters: {
      ClusterId: 'j-1',
      InstanceGroupName: 'group',
      InstanceGroup: {
        Configurations: [{ Classification: 'a', Properties: { b: 'c' } }],
        EC2InstanceIdsToTerminate: ['i-1'],
        InstanceCount: 2,
        ShrinkPolicy: {
          DecommissionTimeout: 120,
          InstanceResizePolicy: { InstancesToProtect: ['i-2'], InstancesToTerminate: ['i-3'], InstanceTerminationTimeout: 60 },
        },
      },
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['elasticmapreduce:ModifyInstanceGroups', 'elasticmapreduce:ListInstanceGroups'],
      Resource: 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1',
    },
  ]);
});

it('#29299: takes a list of configurations from the input', () => {
  const { Parameters } = synthModify({ configurations: JsonPath.listAt('$.configurations') as any }).state;
  expect(Parameters.InstanceGroup).toEqual({ 'Configurations.$': '$.configurations' });
});

it.each<[string, any, Partial<EmrModifyInstanceGroupByNameProps>, object]>([
  ['the group', JsonPath.objectAt('$.group'), {}, { 'InstanceGroup.$': '$.group' }],
  ['the shrink policy', { shrinkPolicy: JsonPath.objectAt('$.p') }, {}, { InstanceGroup: { 'ShrinkPolicy.$': '$.p' } }],
  [
    'the resize policy',
    { shrinkPolicy: { instanceResizePolicy: JsonPath.objectAt('$.p') } },
    {},
    { InstanceGroup: { ShrinkPolicy: { 'InstanceResizePolicy.$': '$.p' } } },
  ],
  [
    'one of the ids',
    { eC2InstanceIdsToTerminate: ['i-1', JsonPath.stringAt('$.id')] },
    {},
    { InstanceGroup: { 'EC2InstanceIdsToTerminate.$': "States.Array('i-1', $.id)" } },
  ],
  [
    'configurations within one',
    { configurations: [{ classification: 'a', configurations: '{% $c %}' }] },
    { queryLanguage: JSONATA },
    { InstanceGroup: { Configurations: [{ Classification: 'a', Configurations: '{% $c %}' }] } },
  ],
  [
    'a timeout',
    { shrinkPolicy: { decommissionTimeout: Duration.seconds(Jsonata.number('{% $s %}')) } },
    { queryLanguage: JSONATA },
    { InstanceGroup: { ShrinkPolicy: { DecommissionTimeout: '{% $s %}' } } },
  ],
])('takes an expression for %s', (_, instanceGroup, props, expected) => {
  const { Parameters, Arguments } = synthModify(instanceGroup, props).state;
  expect(Parameters ?? Arguments).toEqual({ ClusterId: 'j-1', InstanceGroupName: 'group', ...expected });
});

it.each<[string, InstanceGroupModifyConfigProperty, string]>([
  ['a negative size', { instanceCount: -1 }, 'instanceGroup.instanceCount is -1: the service takes 0 or more'],
  [
    'a timeout that is no whole number of seconds',
    { shrinkPolicy: { decommissionTimeout: Duration.millis(1500) } },
    'instanceGroup.shrinkPolicy.decommissionTimeout is 1 second 500 millis: the service counts in whole seconds',
  ],
  [
    'a timeout by expression in minutes',
    { shrinkPolicy: { instanceResizePolicy: { instanceTerminationTimeout: Duration.minutes(JsonPath.numberAt('$.m')) } } },
    'instanceGroup.shrinkPolicy.instanceResizePolicy.instanceTerminationTimeout is an expression in minutes',
  ],
])('refuses %s', (_, instanceGroup, message) => {
  expect(() => synthModify(instanceGroup)).toThrow(`[Stack/Modify] ${message}`);
});

it('refuses no name', () => {
  expect(() => synthModify({}, { instanceGroupName: '' })).toThrow("[Stack/Modify] instanceGroupName is '': it has 0 characters");
});
