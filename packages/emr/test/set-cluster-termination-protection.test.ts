import { Jsonata } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { EmrSetClusterTerminationProtection } from '../src';

it('sets the protection, and may do nothing else', () => {
  const { state, statements } = synth(
    (stack) => new EmrSetClusterTerminationProtection(stack, 'Protect', { clusterId: 'j-1', terminationProtected: false }),
  );
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:setClusterTerminationProtection',
    Parameters: { ClusterId: 'j-1', TerminationProtected: false },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'elasticmapreduce:SetTerminationProtection',
      Resource: 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1',
    },
  ]);
});

it('takes the flag from the input', () => {
  const { Arguments } = synth((stack) =>
    EmrSetClusterTerminationProtection.jsonata(stack, 'Protect', {
      clusterId: 'j-1',
      terminationProtected: Jsonata.any('{% $states.input.protected %}'),
    }),
  ).state;
  expect(Arguments.TerminationProtected).toBe('{% $states.input.protected %}');
});
