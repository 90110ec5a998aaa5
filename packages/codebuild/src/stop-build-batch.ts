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

interface CodeBuildStopBuildBatchOptions {
  /**
   * The project that the batch is of. It is not part of the request: the permission is on it.
   */
  readonly project: aws_codebuild.IProjectRef;

  /**
   * The id or the ARN of the batch, usually from the result of `CodeBuildStartBuildBatch`.
   */
  readonly buildBatchId: string;
}

/**
 * Properties of CodeBuildStopBuildBatch in JSONPath.
 */
export interface CodeBuildStopBuildBatchJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildStopBuildBatchOptions {}

/**
 * Properties of CodeBuildStopBuildBatch in JSONata.
 */
export interface CodeBuildStopBuildBatchJsonataProps extends TaskStateJsonataBaseProps, CodeBuildStopBuildBatchOptions {}

/**
 * Properties of CodeBuildStopBuildBatch.
 */
export interface CodeBuildStopBuildBatchProps extends TaskStateBaseProps, CodeBuildStopBuildBatchOptions {}

/**
 * Stop a batch and its builds.
 *
 * It cannot be deleted at once, but `CodeBuildDeleteBuildBatch` waits until it can.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildStopBuildBatch extends TaskStateBase {
  /**
   * Stop a batch and its builds, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildStopBuildBatchJsonPathProps): CodeBuildStopBuildBatch {
    return new CodeBuildStopBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Stop a batch and its builds, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildStopBuildBatchJsonataProps): CodeBuildStopBuildBatch {
    return new CodeBuildStopBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildStopBuildBatchProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'stopBuildBatch',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireNotEmpty(this, { buildBatchId: props.buildBatchId });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Id: this.props.buildBatchId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['codebuild:StopBuildBatch'], [projectArn(this, this.props.project)])];
  }
}
