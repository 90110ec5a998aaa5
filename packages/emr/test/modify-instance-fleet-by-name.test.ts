import { synth } from '@sfn-tasks-dev/test-kit';
import { EmrModifyInstanceFleetByName, type EmrModifyInstanceFleetByNameProps } from '../src';

const props = { clusterId: 'j-1', instanceFleetName: 'fleet', targetOnDemandCapacity: 2, targetSpotCapacity: 0 };

function synthModify(changed: Partial<EmrModifyInstanceFleetByNameProps> = {}) {
  return synth((stack) => new EmrModifyInstanceFleetByName(stack, 'Modify', { ...props, ...changed }));
}

it('changes the fleet, and may do nothing else', () => {
  const { state, statements } = synthModify();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:modifyInstanceFleetByName',
    Parameters: {
      ClusterId: 'j-1',
      InstanceFleetName: 'fleet',
      InstanceFleet: { TargetOnDemandCapacity: 2, TargetSpotCapacity: 0 },
    },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['elasticmapreduce:ModifyInstanceFleet', 'elasticmapreduce:ListInstanceFleets'],
      Resource: 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1',
    },
  ]);
});

it.each<[string, Partial<EmrModifyInstanceFleetByNameProps>, string]>([
  ['no name', { instanceFleetName: '' }, "instanceFleetName is '': it has 0 characters"],
  ['a negative capacity', { targetOnDemandCapacity: -1 }, 'targetOnDemandCapacity is -1: the service takes 0 or more'],
  ['a negative Spot capacity', { targetSpotCapacity: -1 }, 'targetSpotCapacity is -1: the service takes 0 or more'],
])('refuses %s', (_, changed, message) => {
  expect(() => synthModify(changed)).toThrow(`[Stack/Modify] ${message}`);
});
