import { TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { EmrContainersDeleteVirtualCluster, type EmrContainersDeleteVirtualClusterProps } from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const CLUSTERS = 'arn:${AWS::Partition}:emr-containers:${AWS::Region}:${AWS::AccountId}:/virtualclusters';

function synthDelete(props: Partial<EmrContainersDeleteVirtualClusterProps> = {}) {
  const virtualClusterId = TaskInput.fromText('abc123');
  return synth((stack) => new EmrContainersDeleteVirtualCluster(stack, 'Delete', { virtualClusterId, ...props }));
}

it('deletes the virtual cluster, and may do nothing else', () => {
  const { state, statements } = synthDelete();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::emr-containers:deleteVirtualCluster',
    Parameters: { Id: 'abc123' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'emr-containers:DeleteVirtualCluster', Resource: `${CLUSTERS}/abc123` }]);
});

it('may watch the virtual cluster when it waits for its end', () => {
  const { state, statements } = synthDelete({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::emr-containers:deleteVirtualCluster.sync');
  expect(statements).toEqual([
    {
      Effect: 'Allow',
      Action: ['emr-containers:DeleteVirtualCluster', 'emr-containers:DescribeVirtualCluster'],
      Resource: `${CLUSTERS}/abc123`,
    },
  ]);
});

it.each<[string, Partial<EmrContainersDeleteVirtualClusterProps>, object]>([
  ['JSONPath', { virtualClusterId: TaskInput.fromJsonPathAt('$.id') }, { 'Id.$': '$.id' }],
  ['JSONata', { queryLanguage: JSONATA, virtualClusterId: TaskInput.fromText('{% $id %}') }, { Id: '{% $id %}' }],
])('takes the id in %s, and then may delete any', (_, props, expected) => {
  const { state, statements } = synthDelete(props);
  expect(state.Parameters ?? state.Arguments).toEqual(expected);
  expect(statements[0].Resource).toBe(`${CLUSTERS}/*`);
});

it.each<[string, Partial<EmrContainersDeleteVirtualClusterProps>, string]>([
  ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'emr-containers:deleteVirtualCluster supports REQUEST_RESPONSE, RUN_JOB'],
  ['an object for an id', { virtualClusterId: TaskInput.fromObject({ a: 1 }) }, 'virtualClusterId is {"a":1}: it has to be a text'],
  ['an empty id', { virtualClusterId: TaskInput.fromText('') }, "virtualClusterId is '': it has 0 characters"],
])('refuses %s', (_, props, message) => {
  expect(() => synthDelete(props)).toThrow(message);
  expect(() => synthDelete(props)).toThrow('[Stack/Delete] ');
});
