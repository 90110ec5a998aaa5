import { ifKnown, refuse } from '@sfn-tasks/core';
import type { aws_sns } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';

/**
 * What is labeled: the objects of a manifest, or whatever is sent to a topic.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_LabelingJobInputConfig.html
 */
export interface LabelingJobInputConfig {
  /**
   * The manifest, which lists the objects. The role of the task may read it; to read the objects is yours to allow.
   *
   * @default - none; there has to be an snsTopic
   */
  readonly manifestS3Location?: S3Location;

  /**
   * The topic to which objects are sent, for a job that goes on without end. The role of the task may subscribe to it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sms-streaming-labeling-job.html
   * @default - none; there has to be a manifestS3Location
   */
  readonly snsTopic?: aws_sns.ITopicRef;

  /**
   * What the data is declared to be free of, so that a public workforce may see it.
   *
   * @default - nothing
   */
  readonly contentClassifiers?: ContentClassifier[];
}

/**
 * What data is declared to be free of.
 */
export enum ContentClassifier {
  /**
   * Personal data.
   */
  FREE_OF_PERSONALLY_IDENTIFIABLE_INFORMATION = 'FreeOfPersonallyIdentifiableInformation',

  /**
   * What is for adults only.
   */
  FREE_OF_ADULT_CONTENT = 'FreeOfAdultContent',
}

/**
 * The input as the API spells it; the role of the task may read the manifest.
 *
 * @internal
 */
export function renderLabelingInput(task: Construct & ISageMakerTask, config: LabelingJobInputConfig): unknown {
  if (!ifKnown(config)) return config;
  const { manifestS3Location, snsTopic, contentClassifiers } = config;
  if ((manifestS3Location === undefined) === (snsTopic === undefined)) {
    refuse(task, {
      prop: 'inputConfig',
      given: snsTopic ? 'one with both manifestS3Location and snsTopic' : 'one without a source',
      because: 'what is labeled comes from one source',
      remedy: 'Give one of manifestS3Location and snsTopic',
    });
  }
  return {
    DataSource: {
      S3DataSource: manifestS3Location && { ManifestS3Uri: manifestS3Location.bind(task, { forReading: true }).uri },
      SnsDataSource: snsTopic && { SnsTopicArn: snsTopic.topicRef.topicArn },
    },
    DataAttributes: contentClassifiers && { ContentClassifiers: contentClassifiers },
  };
}
