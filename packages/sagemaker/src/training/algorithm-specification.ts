import { ifKnown, isKnownLater, refuse, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { DockerImage } from '../docker-image';
import type { ISageMakerTask } from '../sagemaker-task';
import { InputMode } from './input-mode';
import { type MetricDefinition, renderMetricDefinitions } from './metric-definition';

/**
 * The algorithm that trains a model: one by its name, or an image that contains one.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html
 */
export interface AlgorithmSpecification {
  /**
   * The name or the ARN of an algorithm of yours or one you subscribed to on AWS Marketplace.
   *
   * @default - none; there has to be a trainingImage
   */
  readonly algorithmName?: string;

  /**
   * Up to 40 metrics to find in the log.
   *
   * @default - none
   */
  readonly metricDefinitions?: MetricDefinition[];

  /**
   * The image that contains the algorithm.
   *
   * @default - none; there has to be an algorithmName
   */
  readonly trainingImage?: DockerImage;

  /**
   * How the algorithm takes its data.
   *
   * @default InputMode.FILE
   */
  readonly trainingInputMode?: InputMode;
}

/**
 * The algorithm as the API spells it; the role of the task may pull its image.
 *
 * @internal
 */
export function renderAlgorithm(task: Construct & ISageMakerTask, prop: string, algorithm: AlgorithmSpecification): unknown {
  if (!ifKnown(algorithm)) return algorithm;
  const { algorithmName, metricDefinitions, trainingImage, trainingInputMode = InputMode.FILE } = algorithm;
  requireOneAlgorithm(task, prop, algorithm);
  requireAlgorithmName(task, `${prop}.algorithmName`, algorithmName);
  return {
    TrainingInputMode: trainingInputMode,
    TrainingImage: trainingImage?.bind(task).imageUri,
    AlgorithmName: algorithmName,
    MetricDefinitions: renderMetricDefinitions(task, `${prop}.metricDefinitions`, metricDefinitions),
  };
}

function requireOneAlgorithm(task: Construct, prop: string, { algorithmName, trainingImage }: AlgorithmSpecification): void {
  if ((algorithmName === undefined) !== (trainingImage === undefined)) return;
  refuse(task, {
    prop,
    given: trainingImage ? 'one with both a name and an image' : 'one without a name and without an image',
    because: 'an algorithm is known by its name or by its image',
    remedy: 'Give one of algorithmName and trainingImage',
  });
}

function requireAlgorithmName(task: Construct, prop: string, name: string | undefined): void {
  requireLength(task, prop, name, { min: 1, max: 170 });
  if (name === undefined || isKnownLater(name)) return;
  if (/^(arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z-]*\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/.test(name)) return;
  refuse(task, {
    prop,
    value: name,
    because: 'SageMaker takes a name of up to 63 letters, digits and hyphens, or an ARN',
    remedy: 'Correct it; the algorithms built into SageMaker go by their image, as a trainingImage',
  });
}
