import { inSeconds, refuse, renderStruct, requireBetween, requireLength } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { S3Location } from '../s3-location';
import type { ISageMakerTask } from '../sagemaker-task';
import { type PublicWorkforceTaskPrice, renderPublicWorkforcePrice } from './public-workforce-price';

/**
 * What people are asked to do, and who is asked.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HumanTaskConfig.html
 */
export interface HumanTaskConfig {
  /**
   * The ARN of the team that is asked.
   */
  readonly workteamArn: string;

  /**
   * The page that they work with, a template in S3 that the role of the task may read.
   *
   * @default - none; there has to be a humanTaskUiArn
   */
  readonly uiTemplateS3Location?: S3Location;

  /**
   * The ARN of a page of AWS that they work with, for tasks with videos, point clouds and named entities.
   *
   * @default - none; there has to be a uiTemplateS3Location
   */
  readonly humanTaskUiArn?: string;

  /**
   * The title of the task, of 1 to 128 characters.
   */
  readonly taskTitle: string;

  /**
   * What is to be done, in 1 to 255 characters.
   */
  readonly taskDescription: string;

  /**
   * How many people label each object, from 1 to 9.
   */
  readonly numberOfHumanWorkersPerDataObject: number;

  /**
   * How long a person may take for an object, from 30 seconds to 30 days, counted in seconds.
   */
  readonly taskTimeLimit: Duration;

  /**
   * The ARN of the function that prepares each object; the role of the task may invoke it.
   *
   * @see https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3.html
   * @default - none, for tasks that AWS prepares
   */
  readonly preHumanTaskLambdaArn?: string;

  /**
   * The ARN of the function that makes one label of what several people say; the role of the task may invoke it.
   *
   * @default - none
   */
  readonly annotationConsolidationLambdaArn?: string;

  /**
   * Up to 5 words by which workers find the task.
   *
   * @default - none
   */
  readonly taskKeywords?: string[];

  /**
   * How long an object waits for someone to label it, from a minute to 30 days, counted in seconds.
   *
   * @default - as long as SageMaker decides for the workforce
   */
  readonly taskAvailabilityLifetime?: Duration;

  /**
   * How many objects are labeled at a time, from 1 to 5,000.
   *
   * @default 1000
   */
  readonly maxConcurrentTaskCount?: number;

  /**
   * What a worker of the public workforce gets for an object.
   *
   * @default - nothing, for other workforces
   */
  readonly publicWorkforceTaskPrice?: PublicWorkforceTaskPrice;
}

/**
 * The task as the API spells it; the role of the task may read the template.
 *
 * @internal
 */
export function renderHumanTask(task: Construct & ISageMakerTask, config: HumanTaskConfig): unknown {
  return renderStruct(config, (human) => {
    requireHumanTask(task, human);
    const consolidation = human.annotationConsolidationLambdaArn;
    return {
      WorkteamArn: human.workteamArn,
      UiConfig: {
        UiTemplateS3Uri: human.uiTemplateS3Location?.bind(task, { forReading: true }).uri,
        HumanTaskUiArn: human.humanTaskUiArn,
      },
      TaskTitle: human.taskTitle,
      TaskDescription: human.taskDescription,
      NumberOfHumanWorkersPerDataObject: human.numberOfHumanWorkersPerDataObject,
      TaskTimeLimitInSeconds: inSeconds(task, 'humanTaskConfig.taskTimeLimit', human.taskTimeLimit),
      PreHumanTaskLambdaArn: human.preHumanTaskLambdaArn,
      AnnotationConsolidationConfig: consolidation === undefined ? undefined : { AnnotationConsolidationLambdaArn: consolidation },
      TaskKeywords: human.taskKeywords,
      TaskAvailabilityLifetimeInSeconds: inSeconds(task, 'humanTaskConfig.taskAvailabilityLifetime', human.taskAvailabilityLifetime),
      MaxConcurrentTaskCount: human.maxConcurrentTaskCount,
      PublicWorkforceTaskPrice: renderPublicWorkforcePrice(task, human.publicWorkforceTaskPrice),
    };
  });
}

function requireHumanTask(task: Construct, human: HumanTaskConfig): void {
  const prop = (name: string) => `humanTaskConfig.${name}`;
  const limit = inSeconds(task, prop('taskTimeLimit'), human.taskTimeLimit);
  const lifetime = inSeconds(task, prop('taskAvailabilityLifetime'), human.taskAvailabilityLifetime);
  requireLength(task, prop('taskTitle'), human.taskTitle, { min: 1, max: 128 });
  requireLength(task, prop('taskDescription'), human.taskDescription, { min: 1, max: 255 });
  requireLength(task, prop('taskKeywords'), human.taskKeywords, { min: 1, max: 5 });
  requireBetween(task, prop('numberOfHumanWorkersPerDataObject'), human.numberOfHumanWorkersPerDataObject, { min: 1, max: 9 });
  requireBetween(task, prop('taskTimeLimit'), limit, { min: 30, max: 2_592_000, unit: 'seconds' });
  requireBetween(task, prop('taskAvailabilityLifetime'), lifetime, { min: 60, max: 2_592_000, unit: 'seconds' });
  requireBetween(task, prop('maxConcurrentTaskCount'), human.maxConcurrentTaskCount, { min: 1, max: 5000 });
  if ((human.uiTemplateS3Location === undefined) !== (human.humanTaskUiArn === undefined)) return;
  refuse(task, {
    prop: 'humanTaskConfig',
    given: human.humanTaskUiArn ? 'one with both uiTemplateS3Location and humanTaskUiArn' : 'one without a page to work with',
    because: 'people work with one page, a template of yours or one of AWS',
    remedy: 'Give one of uiTemplateS3Location and humanTaskUiArn',
  });
}
