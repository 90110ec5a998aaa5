import { ifKnown, refuse, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';
import type { CompressionType } from '../training/compression-type';
import { InputMode } from '../training/input-mode';
import { type S3DataDistributionType, S3DataType } from '../training/s3-data-type';
import { type DatasetDefinition, renderDatasetDefinition } from './dataset-definition';

/**
 * Data that a processing job is given: objects in S3, or the result of a query.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingInput.html
 */
export interface ProcessingInput {
  /**
   * A name for the data, that no other input of the job has.
   */
  readonly inputName: string;

  /**
   * Whether the program gets the data by itself.
   *
   * @default false
   */
  readonly appManaged?: boolean;

  /**
   * Objects in S3.
   *
   * @default - none; there has to be a datasetDefinition
   */
  readonly s3Input?: ProcessingS3Input;

  /**
   * The result of a query.
   *
   * @default - none; there has to be an s3Input
   */
  readonly datasetDefinition?: DatasetDefinition;
}

/**
 * Objects in S3 that a processing job is given.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProcessingS3Input.html
 */
export interface ProcessingS3Input {
  /**
   * Where they are; the role of the task may read there.
   */
  readonly s3Location: S3Location;

  /**
   * The folder of the container that they go to, such as `/opt/ml/processing/input`.
   *
   * @default - none, which is for data that the program gets by itself
   */
  readonly localPath?: string;

  /**
   * What the location names: S3_PREFIX or MANIFEST_FILE.
   *
   * @default S3DataType.S3_PREFIX
   */
  readonly s3DataType?: S3DataType;

  /**
   * How they get to the container: FILE or PIPE.
   *
   * @default - as SageMaker decides, InputMode.FILE
   */
  readonly s3InputMode?: InputMode;

  /**
   * How they are divided among instances.
   *
   * @default - as SageMaker decides, S3DataDistributionType.FULLY_REPLICATED
   */
  readonly s3DataDistributionType?: S3DataDistributionType;

  /**
   * How they are compressed, with InputMode.PIPE.
   *
   * @default - not at all
   */
  readonly s3CompressionType?: CompressionType;
}

/**
 * Inputs as the API spells them; the role of the task may read them.
 *
 * @internal
 */
export function renderProcessingInputs(task: Construct & ISageMakerTask, inputs: ProcessingInput[] | undefined): unknown {
  requireLength(task, 'processingInputs', inputs, { min: 0, max: 10 });
  return renderEach(inputs, (input) => {
    requireInput(task, input);
    return {
      InputName: input.inputName,
      AppManaged: input.appManaged,
      S3Input: renderStruct(input.s3Input, (s3Input) => ({
        S3Uri: s3Input.s3Location.bind(task, { forReading: true }).uri,
        S3DataType: s3Input.s3DataType ?? S3DataType.S3_PREFIX,
        LocalPath: s3Input.localPath,
        S3InputMode: s3Input.s3InputMode,
        S3DataDistributionType: s3Input.s3DataDistributionType,
        S3CompressionType: s3Input.s3CompressionType,
      })),
      DatasetDefinition: renderDatasetDefinition(task, input.datasetDefinition),
    };
  });
}

function requireInput(task: Construct, { inputName, s3Input, datasetDefinition }: ProcessingInput): void {
  requireLength(task, 'processingInputs.inputName', inputName, { min: 1, max: 255 });
  if ((s3Input === undefined) === (datasetDefinition === undefined)) {
    refuse(task, {
      prop: 'processingInputs',
      given: s3Input ? `one with both s3Input and datasetDefinition ('${inputName}')` : `one without data ('${inputName}')`,
      because: 'the data of an input comes from one place',
      remedy: 'Give one of s3Input and datasetDefinition',
    });
  }
  requireMode(task, 'processingInputs.s3Input.s3InputMode', ifKnown(s3Input)?.s3InputMode);
  requireMode(task, 'processingInputs.datasetDefinition.inputMode', ifKnown(datasetDefinition)?.inputMode);
  if (ifKnown(s3Input)?.s3DataType === S3DataType.AUGMENTED_MANIFEST_FILE) {
    refuse(task, {
      prop: 'processingInputs.s3Input.s3DataType',
      value: S3DataType.AUGMENTED_MANIFEST_FILE,
      because: 'a processing job takes a prefix or a manifest',
      remedy: 'Choose S3DataType.S3_PREFIX or MANIFEST_FILE',
    });
  }
}

function requireMode(task: Construct, prop: string, mode: InputMode | undefined): void {
  if (mode !== InputMode.FAST_FILE) return;
  refuse(task, { prop, value: mode, because: 'a processing job takes files or pipes', remedy: 'Choose InputMode.FILE or PIPE' });
}
