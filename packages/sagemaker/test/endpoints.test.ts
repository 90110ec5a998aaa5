import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { InstanceSize, InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { type IPropertyInjector, PropertyInjectors, type Stack } from 'aws-cdk-lib/core';
import {
  AcceleratorClass,
  AcceleratorType,
  SageMakerCreateEndpoint,
  SageMakerCreateEndpointConfig,
  type SageMakerCreateEndpointConfigProps,
  type SageMakerCreateEndpointProps,
  SageMakerUpdateEndpoint,
  type SageMakerUpdateEndpointProps,
} from '../src';
import { createEndpointConfig as samples } from './hosting-samples';
import { SAGEMAKER } from './made-role';
import { keyArn, keyOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;
const VARIANT = { variantName: 'all', modelName: 'churn', instanceType: new InstanceType('m5.xlarge') };

function synthConfig(props: Partial<SageMakerCreateEndpointConfigProps> = {}) {
  return synth((stack) => new SageMakerCreateEndpointConfig(stack, 'Task', { ...samples.least(stack), ...props }));
}

function synthEndpoint(props: (stack: Stack) => Partial<SageMakerCreateEndpointProps> = () => ({})) {
  return synth(
    (stack) => new SageMakerCreateEndpoint(stack, 'Task', { endpointConfigName: 'churn', endpointName: 'live', ...props(stack) }),
  );
}

function synthUpdate(props: (stack: Stack) => Partial<SageMakerUpdateEndpointProps> = () => ({})) {
  return synth(
    (stack) => new SageMakerUpdateEndpoint(stack, 'Task', { endpointConfigName: 'churn', endpointName: 'live', ...props(stack) }),
  );
}

const ENDPOINT = `${SAGEMAKER}endpoint/live`;
const CONFIG = `${SAGEMAKER}endpoint-config/churn`;

it('makes an endpoint configuration, and may do nothing else', () => {
  const { state, statements } = synthConfig({ productionVariants: [{ ...VARIANT, initialInstanceCount: 2, initialVariantWeight: 0.5 }] });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createEndpointConfig',
    Parameters: {
      EndpointConfigName: 'churn',
      ProductionVariants: [
        {
          VariantName: 'all',
          ModelName: 'churn',
          InstanceType: 'ml.m5.xlarge',
          InitialInstanceCount: 2,
          InitialVariantWeight: 0.5,
        },
      ],
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:CreateEndpointConfig', Resource: CONFIG },
    { Effect: 'Allow', Action: 'sagemaker:ListTags', Resource: CONFIG },
  ]);
});

it('makes an endpoint, and may do nothing else', () => {
  const { state, statements } = synthEndpoint();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:createEndpoint',
    Parameters: { EndpointConfigName: 'churn', EndpointName: 'live' },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'sagemaker:createEndpoint', Resource: [ENDPOINT, CONFIG] },
    { Effect: 'Allow', Action: 'sagemaker:ListTags', Resource: ENDPOINT },
  ]);
});

it('updates an endpoint, and may do nothing else', () => {
  const { state, statements } = synthUpdate();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::sagemaker:updateEndpoint',
    Parameters: { EndpointConfigName: 'churn', EndpointName: 'live' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'sagemaker:updateEndpoint', Resource: [ENDPOINT, CONFIG] }]);
});

it('names what has capitals in lower case too, as SageMaker may write its ARN', () => {
  const { statements } = synthUpdate(() => ({ endpointName: 'Live' }));
  expect(statements[0].Resource).toEqual([`${SAGEMAKER}endpoint/Live`, ENDPOINT, CONFIG]);
});

describe('#24842: may tag what it makes, if it does', () => {
  const tags = TaskInput.fromObject({ team: 'churn' });
  const TAG = ['sagemaker:ListTags', 'sagemaker:AddTags'];

  it('a configuration', () => {
    expect(synthConfig({ tags }).statements).toContainEqual({ Effect: 'Allow', Action: TAG, Resource: CONFIG });
  });

  it('an endpoint', () => {
    expect(synthEndpoint(() => ({ tags })).statements).toContainEqual({ Effect: 'Allow', Action: TAG, Resource: ENDPOINT });
  });
});

describe('takes tags as an object too', () => {
  const LIST = [{ Key: 'team', Value: 'churn' }];

  it.each<[string, sfn.TaskInput, object]>([
    ['an object', TaskInput.fromObject({ team: 'churn' }), { Tags: LIST }],
    ['a list', TaskInput.fromObject(LIST as any), { Tags: LIST }],
    ['a path', TaskInput.fromJsonPathAt('$.tags'), { 'Tags.$': '$.tags' }],
  ])('%s', (_, tags, expected) => {
    expect(synthEndpoint(() => ({ tags })).state.Parameters).toMatchObject(expected);
  });
});

describe('#12810: may have volumes encrypted with a key', () => {
  it.each([
    ['of a new endpoint', synthEndpoint],
    ['of an endpoint that is updated', synthUpdate],
  ])('%s', (_, synthTask) => {
    const { state, statements } = synthTask((stack) => ({ volumeEncryptionKey: keyOf(stack, 'Key') }));
    expect(JSON.stringify(state)).not.toContain('Key');
    expect(statements).toContainEqual({ Effect: 'Allow', Action: 'kms:CreateGrant', Resource: keyArn('key') });
  });
});

it('measured: names the key by its ARN', () => {
  const { state } = synth(
    (stack) => new SageMakerCreateEndpointConfig(stack, 'Task', { ...samples.least(stack), kmsKey: keyOf(stack, 'Key') }),
  );
  expect(state.Parameters.KmsKeyId).toBe(keyArn('key'));
});

describe('measured: sends the name of an accelerator', () => {
  it.each([
    [AcceleratorType.of(AcceleratorClass.EIA1, InstanceSize.LARGE), 'ml.eia1.large'],
    [AcceleratorType.of(AcceleratorClass.EIA2, InstanceSize.XLARGE), 'ml.eia2.xlarge'],
    [AcceleratorType.of(AcceleratorClass.of('eia3'), InstanceSize.MEDIUM), 'ml.eia3.medium'],
    [new AcceleratorType('ml.eia2.medium'), 'ml.eia2.medium'],
  ])('%s', (acceleratorType, expected) => {
    const { state } = synthConfig({ productionVariants: [{ ...VARIANT, acceleratorType }] });
    expect(state.Parameters.ProductionVariants[0].AcceleratorType).toBe(expected);
  });
});

describe('measured: takes the numbers of a variant at run time', () => {
  it.each<[string, Partial<SageMakerCreateEndpointConfigProps>, unknown]>([
    [
      'paths',
      {
        productionVariants: [
          { ...VARIANT, initialInstanceCount: JsonPath.numberAt('$.count'), initialVariantWeight: JsonPath.numberAt('$.weight') },
        ],
      },
      [expect.objectContaining({ 'InitialInstanceCount.$': '$.count', 'InitialVariantWeight.$': '$.weight' })],
    ],
    [
      'JSONata',
      { queryLanguage: JSONATA, productionVariants: [{ ...VARIANT, initialInstanceCount: Jsonata.number('{% $count %}') }] },
      [expect.objectContaining({ InitialInstanceCount: '{% $count %}' })],
    ],
    ['all variants', { queryLanguage: JSONATA, productionVariants: Jsonata.any('{% $variants %}') }, '{% $variants %}'],
    ['a variant', { queryLanguage: JSONATA, productionVariants: [Jsonata.any('{% $variant %}')] }, ['{% $variant %}']],
  ])('%s', (_, props, expected) => {
    const { Parameters, Arguments } = synthConfig(props).state;
    expect((Parameters ?? Arguments).ProductionVariants).toEqual(expected);
  });
});

it('has the props that a property injector of the app gives it', () => {
  const injector: IPropertyInjector = {
    constructUniqueId: SageMakerCreateEndpointConfig.PROPERTY_INJECTION_ID,
    inject: (props) => ({ ...props, endpointConfigName: 'injected' }),
  };
  const { state } = synth((stack) => {
    PropertyInjectors.of(stack).add(injector);
    return new SageMakerCreateEndpointConfig(stack, 'Task', samples.least(stack));
  });
  expect(state.Parameters.EndpointConfigName).toBe('injected');
});

describe('refusals', () => {
  it.each<[string, Partial<SageMakerCreateEndpointConfigProps>, string]>([
    [
      'waiting',
      { integrationPattern: sfn.IntegrationPattern.RUN_JOB },
      "integrationPattern is 'RUN_JOB': sagemaker:createEndpointConfig supports REQUEST_RESPONSE.",
    ],
    ['no variants', { productionVariants: [] }, 'productionVariants is []: it has 0 items, and the service takes 1 to 10'],
    [
      'no instances, which became one',
      { productionVariants: [{ ...VARIANT, initialInstanceCount: 0 }] },
      'productionVariants[0].initialInstanceCount is 0: the service takes 1 or more',
    ],
    [
      'a weight below nothing',
      { productionVariants: [{ ...VARIANT, initialVariantWeight: -1 }] },
      'productionVariants[0].initialVariantWeight is -1: the service takes 0 or more',
    ],
    [
      'two variants with one name',
      { productionVariants: [VARIANT, VARIANT] },
      "productionVariants[1].variantName is 'all': another variant has this name. Give each variant a name of its own.",
    ],
    ['a long name', { endpointConfigName: 'a'.repeat(64) }, 'endpointConfigName is'],
  ])('%s', (_, props, message) => {
    expect(() => synthConfig(props)).toThrow(`[Stack/Task] ${message}`);
  });

  it('too many variants', () => {
    const productionVariants = Array.from({ length: 11 }, (_, index) => ({ ...VARIANT, variantName: `v${index}` }));
    expect(() => synthConfig({ productionVariants })).toThrow('it has 11 items, and the service takes 1 to 10');
  });

  it('an endpoint without a name', () => {
    expect(() => synthEndpoint(() => ({ endpointName: '' }))).toThrow("[Stack/Task] endpointName is ''");
    expect(() => synthUpdate(() => ({ endpointConfigName: 'a_b' }))).toThrow("[Stack/Task] endpointConfigName is 'a_b'");
  });
});
