import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { DockerImage } from '../docker-image';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * What a processing job runs.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AppSpecification.html
 */
export interface AppSpecification {
  /**
   * The image that the containers are made from.
   */
  readonly image: DockerImage;

  /**
   * The program to run and its first arguments, 1 to 100 of them.
   *
   * @default - the entry point of the image
   */
  readonly containerEntrypoint?: string[];

  /**
   * The arguments of the program, 1 to 100 of them.
   *
   * @default - those of the image
   */
  readonly containerArguments?: string[];
}

/**
 * The application as the API spells it; the role of the task may pull its image.
 *
 * @internal
 */
export function renderAppSpecification(task: Construct & ISageMakerTask, app: AppSpecification): unknown {
  return renderStruct(app, ({ image, containerEntrypoint, containerArguments }) => {
    requireLength(task, 'appSpecification.containerEntrypoint', containerEntrypoint, { min: 1, max: 100 });
    requireLength(task, 'appSpecification.containerArguments', containerArguments, { min: 1, max: 100 });
    return { ImageUri: image.bind(task).imageUri, ContainerEntrypoint: containerEntrypoint, ContainerArguments: containerArguments };
  });
}
