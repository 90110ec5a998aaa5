import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import {
  AcceleratorClass,
  AcceleratorType,
  ContainerDefinition,
  Mode,
  type SageMakerCreateEndpointConfigProps,
  type SageMakerCreateEndpointProps,
  type SageMakerCreateModelProps,
  type SageMakerUpdateEndpointProps,
} from '../src';
import { bucketOf, everyState, imageAtRunTime, imageOf, keyOf, locationAtRunTime, locationOf, roleOf, vpcOf } from './resources';

const { JSONATA } = sfn.QueryLanguage;

const tags = () => TaskInput.fromObject([{ Key: 'team', Value: 'churn' }] as any);
const mapOfTags = () => TaskInput.fromObject({ team: 'churn' });

const container = () =>
  new ContainerDefinition({
    image: imageAtRunTime(JsonPath.stringAt('$.image')),
    modelS3Location: locationAtRunTime('$.model'),
  });

export const createModel: Samples<SageMakerCreateModelProps> = {
  least: () => ({ modelName: 'churn', primaryContainer: new ContainerDefinition({ modelPackageName: 'churn' }) }),
  fullest: (scope) => ({
    ...everyState,
    modelName: 'churn',
    primaryContainer: new ContainerDefinition({
      image: imageOf(scope),
      mode: Mode.MULTI_MODEL,
      containerHostName: 'predictor',
      environmentVariables: TaskInput.fromObject({ LEVEL: 'debug', STAGE: JsonPath.stringAt('$.stage') }),
      modelS3Location: locationOf(scope, 'Models', 'churn/model.tar.gz'),
    }),
    role: roleOf(scope),
    enableNetworkIsolation: true,
    vpc: vpcOf(scope),
    subnetSelection: { subnetType: SubnetType.PUBLIC },
    tags: tags(),
  }),
  madeRole: (scope) => ({
    modelName: 'churn',
    primaryContainer: new ContainerDefinition({ image: imageOf(scope), modelS3Location: locationOf(scope, 'Models') }),
    vpc: vpcOf(scope),
  }),
  mapOfTags: () => ({ modelName: 'churn', primaryContainer: container(), tags: mapOfTags() }),
  capitals: () => ({ modelName: 'Churn', primaryContainer: new ContainerDefinition({ modelPackageName: 'churn' }) }),
  valuesOfAwsCdkLib: (scope) => ({
    modelName: 'churn',
    primaryContainer: new upstream.ContainerDefinition({
      image: upstream.DockerImage.fromRegistry('example.com/predictor:v1'),
      mode: upstream.Mode.SINGLE_MODEL,
      modelS3Location: upstream.S3Location.fromBucket(bucketOf(scope, 'Models'), 'churn'),
    }),
  }),
  pipeline: (scope) => ({
    modelName: 'churn',
    containers: [container(), new ContainerDefinition({ image: imageOf(scope), containerHostName: 'second' })],
  }),
  jsonPath: () => ({
    modelName: JsonPath.stringAt('$.name'),
    primaryContainer: container(),
    tags: TaskInput.fromJsonPathAt('$.tags'),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    modelName: '{% $states.input.name %}',
    primaryContainer: new ContainerDefinition({
      image: imageAtRunTime('{% $states.input.image %}'),
      environmentVariables: TaskInput.fromText('{% $states.input.environment %}'),
      modelS3Location: locationAtRunTime('{% $states.input.model %}'),
    }),
    tags: TaskInput.fromText('{% $states.input.tags %}'),
    outputs: '{% $states.result.ModelArn %}',
  }),
};

const variant = { variantName: 'all', modelName: 'churn', instanceType: InstanceType.of(InstanceClass.M5, InstanceSize.XLARGE) };

export const createEndpointConfig: Samples<SageMakerCreateEndpointConfigProps> = {
  least: () => ({ endpointConfigName: 'churn', productionVariants: [variant] }),
  fullest: (scope) => ({
    ...everyState,
    endpointConfigName: 'churn',
    kmsKey: keyOf(scope, 'VolumeKey'),
    productionVariants: [
      { ...variant, initialInstanceCount: 2, initialVariantWeight: 0.5 },
      { ...variant, variantName: 'rest', initialVariantWeight: 0 },
    ],
    tags: tags(),
  }),
  capitals: () => ({ endpointConfigName: 'Churn', productionVariants: [variant] }),
  accelerated: () => ({
    endpointConfigName: 'churn',
    productionVariants: [{ ...variant, acceleratorType: AcceleratorType.of(AcceleratorClass.EIA2, InstanceSize.MEDIUM) }],
  }),
  mapOfTags: () => ({ endpointConfigName: 'churn', productionVariants: [variant], tags: mapOfTags() }),
  jsonPath: () => ({
    endpointConfigName: JsonPath.stringAt('$.name'),
    productionVariants: [
      {
        variantName: JsonPath.stringAt('$.variant'),
        modelName: JsonPath.stringAt('$.model'),
        instanceType: new InstanceType(JsonPath.stringAt('$.type')),
        initialVariantWeight: JsonPath.numberAt('$.weight'),
      },
    ],
    tags: TaskInput.fromJsonPathAt('$.tags'),
  }),
  jsonPathCount: () => ({
    endpointConfigName: 'churn',
    productionVariants: [{ ...variant, initialInstanceCount: JsonPath.numberAt('$.count') }],
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    endpointConfigName: '{% $states.input.name %}',
    productionVariants: [
      {
        variantName: 'all',
        modelName: '{% $states.input.model %}',
        instanceType: new InstanceType('{% $states.input.type %}'),
        initialVariantWeight: Jsonata.number('{% $states.input.weight %}'),
      },
    ],
    outputs: '{% $states.result.EndpointConfigArn %}',
  }),
};

export const createEndpoint: Samples<SageMakerCreateEndpointProps> = {
  least: () => ({ endpointConfigName: 'churn', endpointName: 'live' }),
  fullest: (scope) => ({
    ...everyState,
    endpointConfigName: 'churn',
    endpointName: 'live',
    volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
    tags: tags(),
  }),
  capitals: () => ({ endpointConfigName: 'Churn', endpointName: 'Live' }),
  mapOfTags: () => ({ endpointConfigName: 'churn', endpointName: 'live', tags: mapOfTags() }),
  jsonPath: () => ({
    endpointConfigName: JsonPath.stringAt('$.config'),
    endpointName: JsonPath.stringAt('$.endpoint'),
    tags: TaskInput.fromJsonPathAt('$.tags'),
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    endpointConfigName: '{% $states.input.config %}',
    endpointName: '{% $states.input.endpoint %}',
    tags: TaskInput.fromText('{% $states.input.tags %}'),
    outputs: '{% $states.result.EndpointArn %}',
  }),
};

export const updateEndpoint: Samples<SageMakerUpdateEndpointProps> = {
  least: () => ({ endpointConfigName: 'churn-2', endpointName: 'live' }),
  fullest: (scope) => ({
    ...everyState,
    endpointConfigName: 'churn-2',
    endpointName: 'live',
    volumeEncryptionKey: keyOf(scope, 'VolumeKey'),
  }),
  capitals: () => ({ endpointConfigName: 'Churn', endpointName: 'Live' }),
  jsonPath: () => ({ endpointConfigName: JsonPath.stringAt('$.config'), endpointName: JsonPath.stringAt('$.endpoint') }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    endpointConfigName: '{% $states.input.config %}',
    endpointName: '{% $states.input.endpoint %}',
    outputs: '{% $states.result.EndpointArn %}',
  }),
};
