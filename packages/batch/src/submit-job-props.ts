import type { TaskStateBaseProps, TaskStateJsonataBaseProps, TaskStateJsonPathBaseProps } from '@sfn-tasks/core';
import type * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { BatchContainerOverrides } from './container-overrides';
import type { BatchEksOverrides } from './eks-overrides';
import type { BatchJobDependency } from './job-dependency';
import type { BatchNodeOverrides } from './node-overrides';
import type { BatchEvaluateOnExit } from './retry-strategy';

interface BatchSubmitJobOptions {
  /**
   * The job definition, by its ARN or its name, with or without a revision. Without one, the newest active revision is run.
   * One that only CloudFormation knows is given by its ARN.
   */
  readonly jobDefinitionArn: string;

  /**
   * The name of the job: up to 128 letters, digits, hyphens and underscores, of which the first is a letter or a digit.
   */
  readonly jobName: string;

  /**
   * The queue in which the job waits, by its ARN or its name. One that only CloudFormation knows is given by its ARN.
   */
  readonly jobQueueArn: string;

  /**
   * How many children the job has, from 2 to 10,000. With it, the job is an array job.
   *
   * @default - the job is no array job
   */
  readonly arraySize?: number;

  /**
   * What the container gets in place of what the job definition says. For a job of one container, on Amazon ECS or AWS Fargate.
   *
   * @default - nothing
   */
  readonly containerOverrides?: BatchContainerOverrides;

  /**
   * What the pod gets in place of what the job definition says. For a job on Amazon EKS.
   *
   * @default - nothing
   */
  readonly eksOverrides?: BatchEksOverrides;

  /**
   * What the nodes get in place of what the job definition says. For a multi-node parallel job, which does not run on AWS Fargate.
   *
   * @default - nothing
   */
  readonly nodeOverrides?: BatchNodeOverrides;

  /**
   * Up to 20 jobs that have to be done before this one starts.
   *
   * @default - none
   */
  readonly dependsOn?: BatchJobDependency[];

  /**
   * Values for the parameters of the job definition by name, which are texts.
   *
   * @default - the defaults of the job definition
   */
  readonly payload?: sfn.TaskInput;

  /**
   * How often the job is attempted at most, from 1 to 10 times.
   *
   * @default - as often as the job definition says, once if it says nothing
   */
  readonly attempts?: number;

  /**
   * Up to 5 rules for a failed attempt, of which the first that matches holds; if none does, the job is attempted again. They need `attempts`.
   *
   * @default - the rules of the job definition; with `attempts`, none
   */
  readonly evaluateOnExit?: BatchEvaluateOnExit[];

  /**
   * How long an attempt may take, 60 seconds or more, counted from its start; AWS Batch ends it then, and attempts it no more.
   *
   * How long the state may take, with the time in the queue and all attempts, is `taskTimeout`.
   *
   * @default - `taskTimeout`, as in aws-cdk-lib; without it, as the job definition says
   */
  readonly attemptDuration?: Duration;

  /**
   * Up to 50 tags of the job, with keys of up to 128 and values of up to 256 characters.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };

  /**
   * Whether the tags of the job and of its definition go on to the Amazon ECS task. Together they are 50 at most.
   *
   * @default - as the job definition says
   */
  readonly propagateTags?: boolean;

  /**
   * The share that the job counts for, in a queue with a fair-share policy: up to 255 letters and digits, perhaps with `*` at the end.
   *
   * @default - none; a queue with a fair-share policy requires one
   */
  readonly shareIdentifier?: string;

  /**
   * The priority of the job among those with the same share, from 0 to 9999; the highest goes first.
   *
   * @default - as the job definition says
   */
  readonly schedulingPriorityOverride?: number;
}

/**
 * Properties of BatchSubmitJob in JSONPath.
 */
export interface BatchSubmitJobJsonPathProps extends TaskStateJsonPathBaseProps, BatchSubmitJobOptions {}

/**
 * Properties of BatchSubmitJob in JSONata.
 */
export interface BatchSubmitJobJsonataProps extends TaskStateJsonataBaseProps, BatchSubmitJobOptions {}

/**
 * Properties of BatchSubmitJob.
 */
export interface BatchSubmitJobProps extends TaskStateBaseProps, BatchSubmitJobOptions {}
