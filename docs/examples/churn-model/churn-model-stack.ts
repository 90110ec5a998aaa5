import { JsonPath, TaskInput } from '@sfn-tasks/core';
import {
  ContainerDefinition,
  DockerImage,
  S3Location,
  SageMakerCreateEndpointConfig,
  SageMakerCreateModel,
  SageMakerCreateProcessingJob,
  SageMakerCreateTrainingJob,
  SageMakerUpdateEndpoint,
} from '@sfn-tasks/sagemaker';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Size, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Workshop } from './workshop';

const { RUN_JOB } = sfn.IntegrationPattern;

/** Prepare the data of a day, train a model with it, and put the model behind the endpoint. */
export class ChurnModelStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const workshop = new Workshop(this, 'Workshop');
    const states = [prepare(this, workshop), train(this, workshop), ...host(this, workshop)];
    new sfn.StateMachine(this, 'ChurnModel', {
      definitionBody: sfn.DefinitionBody.fromChainable(
        states.reduce<sfn.Chain>((chain, state) => chain.next(state), sfn.Chain.start(named(this))),
      ),
      timeout: Duration.hours(12),
    });
  }
}

/** SageMaker takes a name once, and the name of an execution is one. */
function named(scope: Construct): sfn.Pass {
  return new sfn.Pass(scope, 'Name the run', {
    parameters: { day: JsonPath.stringAt('$.day'), name: JsonPath.format('churn-{}', JsonPath.stringAt('$$.Execution.Name')) },
    resultPath: '$',
  });
}

function prepare(scope: Construct, { data, preparer }: Workshop): sfn.IChainable & sfn.INextable {
  return new SageMakerCreateProcessingJob(scope, 'Prepare the data', {
    processingJobName: JsonPath.stringAt('$.name'),
    integrationPattern: RUN_JOB,
    appSpecification: {
      image: DockerImage.fromEcrRepository(preparer),
      containerArguments: ['--day', JsonPath.stringAt('$.day')],
    },
    processingResources: { instanceCount: 1, instanceType: new InstanceType('m5.xlarge'), volumeSize: Size.gibibytes(30) },
    processingInputs: [
      { inputName: 'raw', s3Input: { s3Location: S3Location.fromBucket(data, 'raw/'), localPath: '/opt/ml/processing/raw' } },
    ],
    processingOutputConfig: {
      outputs: [
        {
          outputName: 'features',
          s3Output: { s3Location: S3Location.fromBucket(data, 'features/'), localPath: '/opt/ml/processing/features' },
        },
      ],
    },
    resultPath: JsonPath.DISCARD,
  });
}

function train(scope: Construct, { data, models, trainer, key }: Workshop): sfn.IChainable & sfn.INextable {
  return new SageMakerCreateTrainingJob(scope, 'Train the model', {
    trainingJobName: JsonPath.stringAt('$.name'),
    integrationPattern: RUN_JOB,
    algorithmSpecification: { trainingImage: DockerImage.fromEcrRepository(trainer) },
    hyperparameters: { epochs: 3 },
    inputDataConfig: [{ channelName: 'train', dataSource: { s3DataSource: { s3Location: S3Location.fromBucket(data, 'features/') } } }],
    outputDataConfig: { s3OutputLocation: S3Location.fromBucket(models, 'churn'), encryptionKey: key },
    resourceConfig: { instanceCount: 1, instanceType: new InstanceType('m5.xlarge'), volumeSize: Size.gibibytes(50) },
    stoppingCondition: { maxRuntime: Duration.hours(4) },
    resultPath: '$.training',
  });
}

/** The endpoint is there already, and goes on answering while it changes its model. */
function host(scope: Construct, { models, trainer }: Workshop): (sfn.IChainable & sfn.INextable)[] {
  return [
    new SageMakerCreateModel(scope, 'Make the model', {
      modelName: JsonPath.stringAt('$.name'),
      primaryContainer: new ContainerDefinition({
        image: DockerImage.fromEcrRepository(trainer),
        modelS3Location: S3Location.fromJsonExpression('$.training.ModelArtifacts.S3ModelArtifacts', models),
      }),
      tags: TaskInput.fromObject({ team: 'churn' }),
      resultPath: JsonPath.DISCARD,
    }),
    new SageMakerCreateEndpointConfig(scope, 'Configure the endpoint', {
      endpointConfigName: JsonPath.stringAt('$.name'),
      productionVariants: [{ variantName: 'all', modelName: JsonPath.stringAt('$.name'), instanceType: new InstanceType('m5.large') }],
      resultPath: JsonPath.DISCARD,
    }),
    new SageMakerUpdateEndpoint(scope, 'Update the endpoint', {
      endpointName: 'churn',
      endpointConfigName: JsonPath.stringAt('$.name'),
    }),
  ];
}
