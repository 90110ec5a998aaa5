import { synth } from '@sfn-tasks-dev/test-kit';
import { EmrCancelStep } from '../src';

function synthCancel(stepId: string) {
  return synth((stack) => new EmrCancelStep(stack, 'Cancel', { clusterId: 'j-1', stepId }));
}

it('cancels the step, and may do nothing else', () => {
  const { state, statements } = synthCancel('s-1');
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:cancelStep',
    Parameters: { ClusterId: 'j-1', StepId: 's-1' },
    End: true,
  });
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: 'elasticmapreduce:CancelSteps',
      Resource: 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1',
    },
  ]);
});

it('refuses an empty id', () => {
  expect(() => synthCancel('')).toThrow("[Stack/Cancel] stepId is '': it has 0 characters, and the service takes 1 to 256");
});
