import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IContainerDefinition } from './container-definition';

interface SageMakerCreateModelOptions {
  /**
   * The role that the model works with. It has to trust `sagemaker.amazonaws.com`; the permissions that images and locations call for
   * are added to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
   * @default - a role is made
   */
  readonly role?: iam.IRole;

  /**
   * A name for the model, of 1 to 63 characters, that no other model of the account and region has.
   */
  readonly modelName: string;

  /**
   * The container of a model that has only one.
   *
   * @default - none; there have to be containers
   */
  readonly primaryContainer?: IContainerDefinition;

  /**
   * Up to 15 containers, each of which works on what the one before it made, in place of a primaryContainer.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipelines.html
   * @default - none; there has to be a primaryContainer
   */
  readonly containers?: IContainerDefinition[];

  /**
   * Whether the containers have no network at all.
   *
   * @default false
   */
  readonly enableNetworkIsolation?: boolean;

  /**
   * The VPC that the model is connected to.
   *
   * @default - none
   */
  readonly vpc?: ec2.IVpc;

  /**
   * Which subnets of the VPC.
   *
   * @default - the private ones
   */
  readonly subnetSelection?: ec2.SubnetSelection;

  /**
   * Up to 50 tags of the model: an object with a value for each name, a list with `Key` and `Value` of each, or an expression for such
   * a list.
   *
   * @default - none
   */
  readonly tags?: sfn.TaskInput;
}

/**
 * Properties of SageMakerCreateModel in JSONPath.
 */
export interface SageMakerCreateModelJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateModelOptions {}

/**
 * Properties of SageMakerCreateModel in JSONata.
 */
export interface SageMakerCreateModelJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateModelOptions {}

/**
 * Properties of SageMakerCreateModel.
 */
export interface SageMakerCreateModelProps extends TaskStateBaseProps, SageMakerCreateModelOptions {}
