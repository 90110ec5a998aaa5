import {
  allow,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { projectArn } from './project';

/**
 * Which builds of a batch run again.
 */
export enum CodeBuildRetryBuildBatchType {
  /**
   * All of them.
   */
  RETRY_ALL_BUILDS = 'RETRY_ALL_BUILDS',

  /**
   * Those that have failed.
   */
  RETRY_FAILED_BUILDS = 'RETRY_FAILED_BUILDS',
}

interface CodeBuildRetryBuildBatchOptions {
  /**
   * The project that the batch is of. It is not part of the request: the permission is on it.
   */
  readonly project: aws_codebuild.IProjectRef;

  /**
   * The id or the ARN of the batch, usually from the result of `CodeBuildStartBuildBatch`.
   */
  readonly buildBatchId: string;

  /**
   * Which builds run again.
   *
   * @default - left to CodeBuild
   */
  readonly retryType?: CodeBuildRetryBuildBatchType;

  /**
   * A text by which CodeBuild knows a repeated request again for 5 minutes, and retries nothing for it.
   *
   * @default - each request retries the batch
   */
  readonly idempotencyToken?: string;
}

/**
 * Properties of CodeBuildRetryBuildBatch in JSONPath.
 */
export interface CodeBuildRetryBuildBatchJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildRetryBuildBatchOptions {}

/**
 * Properties of CodeBuildRetryBuildBatch in JSONata.
 */
export interface CodeBuildRetryBuildBatchJsonataProps extends TaskStateJsonataBaseProps, CodeBuildRetryBuildBatchOptions {}

/**
 * Properties of CodeBuildRetryBuildBatch.
 */
export interface CodeBuildRetryBuildBatchProps extends TaskStateBaseProps, CodeBuildRetryBuildBatchOptions {}

/**
 * Run a batch again, all of it or what has failed, and wait for the end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildRetryBuildBatch extends TaskStateBase {
  /**
   * Run a batch again, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildRetryBuildBatchJsonPathProps): CodeBuildRetryBuildBatch {
    return new CodeBuildRetryBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a batch again, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildRetryBuildBatchJsonataProps): CodeBuildRetryBuildBatch {
    return new CodeBuildRetryBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildRetryBuildBatchProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'retryBuildBatch',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireNotEmpty(this, { buildBatchId: props.buildBatchId });
    requireNotEmpty(this, { idempotencyToken: props.idempotencyToken });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Id: this.props.buildBatchId, RetryType: this.props.retryType, IdempotencyToken: this.props.idempotencyToken };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const project = projectArn(this, this.props.project);
    const retry = allow(['codebuild:RetryBuildBatch'], [project]);
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return [retry];
    // AWS documents no rule of EventBridge for it: Step Functions polls.
    return [retry, allow(['codebuild:StopBuildBatch', 'codebuild:BatchGetBuildBatches'], [project])];
  }
}
