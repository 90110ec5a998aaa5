import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Size } from 'aws-cdk-lib/core';
import type { BatchStrategy } from './batch-strategy';
import type { DataProcessing } from './data-processing';
import type { ModelClientOptions } from './model-client-options';
import type { TransformInput } from './transform-input';
import type { TransformOutput } from './transform-output';
import type { TransformResources } from './transform-resources';

interface SageMakerCreateTransformJobOptions {
  /**
   * A name for the job, of 1 to 63 characters, that no other transform job of the account and region has, or ever had.
   */
  readonly transformJobName: string;

  /**
   * A role that the state machine may hand to SageMaker. The job itself works with the role of its model, whatever is given here.
   *
   * @default - none
   */
  readonly role?: iam.IRole;

  /**
   * How many records go into a request to the model.
   *
   * @default - as the model decides
   */
  readonly batchStrategy?: BatchStrategy;

  /**
   * The environment variables of the container, by name.
   *
   * @default - none
   */
  readonly environment?: { [key: string]: string };

  /**
   * How many requests each instance is sent at a time; 0 lets the model decide.
   *
   * @default - as the model decides, or 1
   */
  readonly maxConcurrentTransforms?: number;

  /**
   * How large a request may be, up to 100 MiB, counted in mebibytes; 0 is for data of any size.
   *
   * @default Size.mebibytes(6)
   */
  readonly maxPayload?: Size;

  /**
   * The name of the model.
   */
  readonly modelName: string;

  /**
   * How long a request to the model may take, and how often it is tried.
   *
   * @default - it may take a minute, and is tried once
   */
  readonly modelClientOptions?: ModelClientOptions;

  /**
   * Which parts of a record the model is given, and which parts of it go to the results.
   *
   * @default - the model is given all, and its results are kept
   */
  readonly dataProcessing?: DataProcessing;

  /**
   * Up to 50 tags of the job.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };

  /**
   * What is transformed.
   */
  readonly transformInput: TransformInput;

  /**
   * Where the results go.
   */
  readonly transformOutput: TransformOutput;

  /**
   * The instances that transform.
   *
   * @default - one ml.m4.xlarge
   */
  readonly transformResources?: TransformResources;
}

/**
 * Properties of SageMakerCreateTransformJob in JSONPath.
 */
export interface SageMakerCreateTransformJobJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateTransformJobOptions {}

/**
 * Properties of SageMakerCreateTransformJob in JSONata.
 */
export interface SageMakerCreateTransformJobJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateTransformJobOptions {}

/**
 * Properties of SageMakerCreateTransformJob.
 */
export interface SageMakerCreateTransformJobProps extends TaskStateBaseProps, SageMakerCreateTransformJobOptions {}
