import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Port, SecurityGroup, SubnetType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IPropertyInjector, PropertyInjectors, type Stack } from 'aws-cdk-lib/core';
import { ContainerDefinition, type IContainerDefinition, Mode, SageMakerCreateModel, type SageMakerCreateModelProps } from '../src';
import { createModel as samples } from './hosting-samples';
import { BASIC, grantedTo, IN_VPC, madePolicyOf, PASS_ROLE, S3, SAGEMAKER } from './made-role';
import { imageOf, locationOf, ROLE, roleOf, vpcOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const MODEL = `${SAGEMAKER}model/churn`;

type Props = Partial<SageMakerCreateModelProps>;

function synthModel(props: Props | ((stack: Stack) => Props) = {}, then: (task: SageMakerCreateModel, stack: Stack) => void = () => {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    const task = new SageMakerCreateModel(stack, 'Task', { ...samples.least(stack), ...given });
    then(task, stack);
    return task;
  });
}

it('makes a model with a role that is made, and may do nothing else', () => {
  const made = synthModel((stack) => ({
    primaryContainer: new ContainerDefinition({
      image: imageOf(stack),
      mode: Mode.SINGLE_MODEL,
      containerHostName: 'predictor',
      environmentVariables: TaskInput.fromObject({ LEVEL: 'debug' }),
      modelS3Location: locationOf(stack, 'Models', 'churn/model.tar.gz'),
    }),
  }));
  expect(made.state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createModel',
    Parameters: {
      ModelName: 'churn',
      ExecutionRoleArn: '${TaskSagemakerRole24575143.Arn}',
      PrimaryContainer: {
        ContainerHostname: 'predictor',
        Image: '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/trainer:v1',
        Mode: 'SingleModel',
        ModelDataUrl: 'https://s3.${AWS::Region}.${AWS::URLSuffix}/models/churn/model.tar.gz',
        Environment: { LEVEL: 'debug' },
      },
    },
    End: true,
  });
  expect(made.statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateModel', Resource: MODEL },
    { Effect: 'Allow', Action: 'sagemaker:ListTags', Resource: MODEL },
    { ...PASS_ROLE, Resource: '${TaskSagemakerRole24575143.Arn}' },
  ]);
  expect(madePolicyOf(made)).toEqual({ name: 'CreateModel', statements: BASIC });
  expect(grantedTo(made)).toMatchObject({ 's3:GetObject': [`${S3}models/churn/model.tar.gz*`], 's3:ListBucket': [`${S3}models`] });
});

it('the role that is made may connect to the VPC', () => {
  const policy = madePolicyOf(synthModel((stack) => ({ vpc: vpcOf(stack) })));
  expect(policy?.statements).toEqual([...BASIC, { Effect: 'Allow', Action: IN_VPC, Resource: '*' }]);
});

it('works with a role that is given', () => {
  const { state, statements } = synthModel((stack) => ({ role: roleOf(stack) }));
  expect(state.Parameters.ExecutionRoleArn).toBe(ROLE);
  expect(statements).toContainEqual({ ...PASS_ROLE, Resource: ROLE });
});

it('measured: makes a model of several containers', () => {
  expect(synthModel({ primaryContainer: undefined, containers: [first, first] }).state.Parameters).toEqual({
    ModelName: 'churn',
    ExecutionRoleArn: '${TaskSagemakerRole24575143.Arn}',
    Containers: [{ ModelPackageName: 'first' }, { ModelPackageName: 'first' }],
  });
});

const first: IContainerDefinition = { bind: () => ({ parameters: { ModelPackageName: 'first' } }) };

it('connects the model to a VPC by a security group of its own, and by others', () => {
  const { state, template } = synthModel(
    (stack) => ({ vpc: vpcOf(stack), subnetSelection: { subnetType: SubnetType.PUBLIC } }),
    (task, stack) => {
      task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2'));
      task.connections.allowFromAnyIpv4(Port.tcp(443));
    },
  );
  expect(state.Parameters.VpcConfig).toEqual({
    SecurityGroupIds: [expect.stringMatching(/^\$\{TaskModelSecurityGroup.*\.GroupId\}$/), 'sg-2'],
    Subnets: ['public-1', 'public-2'],
  });
  expect(JSON.stringify(template.Resources)).toContain('"FromPort":443');
});

describe('expressions', () => {
  it.each<[string, Props, object]>([
    ['tags by a path', { tags: TaskInput.fromJsonPathAt('$.tags') }, { 'Tags.$': '$.tags' }],
    ['tags in JSONata', { queryLanguage: JSONATA, tags: TaskInput.fromText('{% $tags %}') }, { Tags: '{% $tags %}' }],
    [
      'a value of a tag',
      { tags: TaskInput.fromObject({ team: JsonPath.stringAt('$.team') }) },
      { Tags: [{ Key: 'team', 'Value.$': '$.team' }] },
    ],
    [
      'all containers',
      { queryLanguage: JSONATA, primaryContainer: undefined, containers: Jsonata.any('{% $containers %}') },
      { Containers: '{% $containers %}' },
    ],
    [
      'environment variables',
      { primaryContainer: new ContainerDefinition({ environmentVariables: TaskInput.fromJsonPathAt('$.environment') }) },
      { PrimaryContainer: { 'Environment.$': '$.environment' } },
    ],
  ])('%s', (_, props, expected) => {
    const { Parameters, Arguments } = synthModel(props).state;
    expect(Parameters ?? Arguments).toMatchObject(expected);
  });
});

it('has the props that a property injector of the app gives it', () => {
  const injector: IPropertyInjector = {
    constructUniqueId: SageMakerCreateModel.PROPERTY_INJECTION_ID,
    inject: (props) => ({ ...props, enableNetworkIsolation: true }),
  };
  const { state } = synth((stack) => {
    PropertyInjectors.of(stack).add(injector);
    return new SageMakerCreateModel(stack, 'Task', samples.least(stack));
  });
  expect(state.Parameters.EnableNetworkIsolation).toBe(true);
});

describe('refusals', () => {
  it.each<[string, Parameters<typeof synthModel>[0], string]>([
    [
      'waiting',
      { integrationPattern: sfn.IntegrationPattern.RUN_JOB },
      "integrationPattern is 'RUN_JOB': sagemaker:createModel supports REQUEST_RESPONSE. Choose IntegrationPattern.REQUEST_RESPONSE.",
    ],
    [
      'no container',
      { primaryContainer: undefined },
      'primaryContainer is missing: SageMaker makes a model from one container, or from several that work one after the other. Give primaryContainer, or containers.',
    ],
    [
      'containers besides the primary one',
      { containers: [first] },
      'containers is set besides primaryContainer: SageMaker makes a model from one container, or from several that work one after the other. Put all containers into containers, in their order.',
    ],
    ['too many containers', { primaryContainer: undefined, containers: Array(16).fill(first) }, 'containers is'],
    [
      'subnets without a VPC',
      { subnetSelection: { subnetType: SubnetType.PUBLIC } },
      'subnetSelection is {"subnetType":"Public"}: there is no VPC to select subnets of. Give the vpc too.',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthModel(props)).toThrow(`[Stack/Task] ${message}`);
  });

  it('a security group without a VPC', () => {
    const add = () => synthModel({}, (task, stack) => task.addSecurityGroup(SecurityGroup.fromSecurityGroupId(stack, 'Other', 'sg-2')));
    expect(add).toThrow('[Stack/Task] securityGroup of addSecurityGroup() is the construct Stack/Other');
  });
});
