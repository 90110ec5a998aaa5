import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { DockerImage } from '../docker-image';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';
import type { Mode } from './mode';

/**
 * What a container is made of.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html
 */
export interface ContainerDefinitionOptions {
  /**
   * The image with the code that makes predictions.
   *
   * @default - none; there has to be a modelPackageName
   */
  readonly image?: DockerImage;

  /**
   * The environment variables: an object, or an expression for one.
   *
   * @default - none
   */
  readonly environmentVariables?: sfn.TaskInput;

  /**
   * The name or the ARN of a model package that the model is made from.
   *
   * @default - none; there has to be an image
   */
  readonly modelPackageName?: string;

  /**
   * How many models the container hosts.
   *
   * @default Mode.SINGLE_MODEL
   */
  readonly mode?: Mode;

  /**
   * The name of the container in a pipeline of several, of up to 63 characters, for its log and its metrics.
   *
   * @default - one that SageMaker gives
   */
  readonly containerHostName?: string;

  /**
   * Where the trained model is in S3: an archive that ends in `.tar.gz`, or for Mode.MULTI_MODEL a prefix of many. The role of the
   * task may read it.
   *
   * @default - none, for an image that contains it
   */
  readonly modelS3Location?: S3Location;
}

/**
 * A container as a request says it.
 */
export interface ContainerDefinitionConfig {
  /**
   * The fields of the container, as the API spells them.
   *
   * @default - none
   */
  readonly parameters?: { [key: string]: any };
}

/**
 * A container of a model.
 */
export interface IContainerDefinition {
  /**
   * Give the role of a task the permissions that the container needs.
   *
   * @param task the task that uses it
   */
  bind(task: ISageMakerTask): ContainerDefinitionConfig;
}

/**
 * A container of a model: its image, its data and its environment.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html
 */
export class ContainerDefinition implements IContainerDefinition {
  constructor(private readonly options: ContainerDefinitionOptions) {}

  /**
   * Let the role of a task pull the image and read the model.
   *
   * @param task the task that uses it
   */
  public bind(task: ISageMakerTask): ContainerDefinitionConfig {
    const { image, environmentVariables, modelPackageName, mode, containerHostName, modelS3Location } = this.options;
    return {
      parameters: {
        ContainerHostname: containerHostName,
        Image: image?.bind(task).imageUri,
        Mode: mode,
        ModelDataUrl: modelS3Location?.bind(task, { forReading: true }).uri,
        ModelPackageName: modelPackageName,
        Environment: environmentVariables?.value,
      },
    };
  }
}
