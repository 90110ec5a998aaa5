import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EmrTerminateCluster, type EmrTerminateClusterProps } from '../src';

const cluster = 'arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/j-1';

function synthTerminate(props: Partial<EmrTerminateClusterProps> = {}) {
  return synth((stack) => new EmrTerminateCluster(stack, 'Terminate', { clusterId: 'j-1', ...props }));
}

it('terminates the cluster and waits until it is gone, and may do nothing else', () => {
  const { state, statements } = synthTerminate();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::elasticmapreduce:terminateCluster.sync',
    Parameters: { ClusterId: 'j-1' },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: ['elasticmapreduce:TerminateJobFlows', 'elasticmapreduce:DescribeCluster'], Resource: cluster },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventForEMRTerminateJobFlowsRule',
    },
  ]);
});

it('may neither watch nor stop what it does not wait for', () => {
  const { state, statements } = synthTerminate({ integrationPattern: sfn.IntegrationPattern.REQUEST_RESPONSE });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::elasticmapreduce:terminateCluster');
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'elasticmapreduce:TerminateJobFlows', Resource: cluster }]);
});
