import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size, type Stack } from 'aws-cdk-lib/core';
import { SageMakerCreateTransformJob, type SageMakerCreateTransformJobProps } from '../src';
import { PASS_ROLE, ruleOf, SAGEMAKER } from './made-role';
import { keyArn, keyOf, ROLE, roleOf } from './resources';
import { createTransformJob as samples } from './transform-samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const JOB = `${SAGEMAKER}transform-job/predict`;

type Props = Partial<SageMakerCreateTransformJobProps>;

function synthJob(props: Props | ((stack: Stack) => Props) = {}, then: (task: SageMakerCreateTransformJob) => void = () => {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateTransformJob(stack, 'Task', { ...samples.least(stack), ...given });
    then(task);
    return task;
  });
}

const CREATE = [
  { Effect: 'Allow', Action: 'sagemaker:CreateTransformJob', Resource: JOB },
  { Effect: 'Allow', Action: ['sagemaker:ListTags', 'sagemaker:AddTags'], Resource: JOB },
];

it('measured: makes no role that nothing works with', () => {
  const { state, statements, template } = synthJob();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createTransformJob',
    Parameters: {
      TransformJobName: 'predict',
      ModelName: 'churn',
      TransformInput: { DataSource: { S3DataSource: { S3Uri: 's3://data/customers', S3DataType: 'S3Prefix' } } },
      TransformOutput: { S3OutputPath: 's3://data/predictions' },
      TransformResources: { InstanceCount: 1, InstanceType: 'ml.m4.xlarge' },
    },
    End: true,
  });
  expect(statements).toEqual(CREATE);
  expect(Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::IAM::Role')).toHaveLength(1);
});

it('measured: may watch and stop the job only if it waits for it', () => {
  const { state, statements } = synthJob((stack) => ({ role: roleOf(stack), integrationPattern: RUN_JOB }));
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::sagemaker:createTransformJob.sync');
  expect(statements).toEqual([
    ...CREATE,
    { ...PASS_ROLE, Resource: ROLE },
    { Effect: 'Allow', Action: ['sagemaker:DescribeTransformJob', 'sagemaker:StopTransformJob'], Resource: JOB },
    ruleOf('Transform'),
  ]);
});

it('has a role for those who ask for it, one without permissions', () => {
  const { template } = synthJob({}, (task) => expect(task.role).toBe(task.role));
  expect(template.Resources.TaskSagemakerTransformRoleB80F5CB1.Properties).not.toHaveProperty('ManagedPolicyArns');
  synthJob(
    (stack) => ({ role: roleOf(stack) }),
    (task) => expect(task.role.roleArn).toBe(ROLE),
  );
});

it('#3543: chooses parts of records, and joins them with results', () => {
  expect(synthJob(samples.joined).state.Parameters.DataProcessing).toEqual({
    InputFilter: '$[1:]',
    OutputFilter: '$[0,-1]',
    JoinSource: 'Input',
  });
});

it('#3543: is not warned of the paths of SageMaker as if they were of the state', () => {
  const { warnings } = synthJob({ dataProcessing: { inputFilter: '$.features', outputFilter: "$['SageMakerOutput']" } });
  expect(warnings).toEqual([]);
});

describe('#12810: may have volumes encrypted with a key', () => {
  const resources = { instanceCount: 1, instanceType: new InstanceType('m5.large') };

  it.each<[string, (stack: Stack) => Props, string]>([
    ['that is imported', (stack) => ({ transformResources: { ...resources, volumeEncryptionKey: keyOf(stack, 'Key') } }), keyArn('key')],
    [
      'of CloudFormation',
      (stack) => ({ transformResources: { ...resources, volumeEncryptionKey: new CfnKey(stack, 'Key', {}) } }),
      '${Key.Arn}',
    ],
  ])('%s', (_, props, expected) => {
    const { state, statements } = synthJob(props);
    expect(state.Parameters.TransformResources.VolumeKmsKeyId).toBe(expected);
    expect(statements).toContainEqual({ Effect: 'Allow', Action: 'kms:CreateGrant', Resource: expected });
  });
});

describe('expressions', () => {
  it.each<[string, Props, object]>([
    ['tags by a path', { tags: JsonPath.objectAt('$.tags') as any }, { 'Tags.$': '$.tags' }],
    [
      'tags in JSONata',
      { queryLanguage: JSONATA, tags: { team: '{% $states.input.team %}' } },
      { Tags: [{ Key: 'team', Value: '{% $states.input.team %}' }] },
    ],
    [
      'options in JSONata',
      { queryLanguage: JSONATA, modelClientOptions: Jsonata.any('{% $options %}') },
      { ModelClientConfig: '{% $options %}' },
    ],
    [
      'a source in JSONata',
      { queryLanguage: JSONATA, transformInput: { transformDataSource: Jsonata.any('{% $source %}') } },
      { TransformInput: { DataSource: '{% $source %}' } },
    ],
    [
      'instances in JSONata',
      { queryLanguage: JSONATA, transformResources: Jsonata.any('{% $resources %}') },
      { TransformResources: '{% $resources %}' },
    ],
    [
      'numbers by paths',
      { maxPayload: Size.mebibytes(JsonPath.numberAt('$.size')), modelClientOptions: { invocationsMaxRetries: JsonPath.numberAt('$.n') } },
      { 'MaxPayloadInMB.$': '$.size', ModelClientConfig: { 'InvocationsMaxRetries.$': '$.n', InvocationsTimeoutInSeconds: 60 } },
    ],
  ])('%s', (_, props, expected) => {
    const { Parameters, Arguments } = synthJob(props).state;
    expect(Parameters ?? Arguments).toMatchObject(expected);
  });
});

describe('refusals', () => {
  it.each<[string, Props, string]>([
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    ['a large request', { maxPayload: Size.mebibytes(101) }, 'maxPayload is 101: the service takes 0 to 100 mebibytes'],
    ['a request of a part of a mebibyte', { maxPayload: Size.kibibytes(100) }, 'the service counts in whole mebibytes'],
    [
      'many retries',
      { modelClientOptions: { invocationsMaxRetries: 4 } },
      'modelClientOptions.invocationsMaxRetries is 4: the service takes 0 to 3',
    ],
    [
      'a long request',
      { modelClientOptions: { invocationsTimeout: Duration.hours(2) } },
      'modelClientOptions.invocationsTimeout is 7200: the service takes 1 to 3600 seconds',
    ],
    [
      'no instances',
      { transformResources: { instanceCount: 0, instanceType: new InstanceType('m5.large') } },
      'transformResources.instanceCount is 0: the service takes 1 to 100',
    ],
    ['an underscore in a name', { transformJobName: 'my_job' }, "transformJobName is 'my_job': a name has letters, digits and hyphens"],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(`[Stack/Task] ${message}`.replace('[Stack/Task] the', 'the'));
  });
});
