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

interface CodeBuildDeleteBuildBatchOptions {
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
 * Properties of CodeBuildDeleteBuildBatch in JSONPath.
 */
export interface CodeBuildDeleteBuildBatchJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildDeleteBuildBatchOptions {}

/**
 * Properties of CodeBuildDeleteBuildBatch in JSONata.
 */
export interface CodeBuildDeleteBuildBatchJsonataProps extends TaskStateJsonataBaseProps, CodeBuildDeleteBuildBatchOptions {}

/**
 * Properties of CodeBuildDeleteBuildBatch.
 */
export interface CodeBuildDeleteBuildBatchProps extends TaskStateBaseProps, CodeBuildDeleteBuildBatchOptions {}

/**
 * Delete a batch and its builds.
 *
 * One that has just been stopped is tried again until CodeBuild is done with it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildDeleteBuildBatch extends TaskStateBase {
  /**
   * Delete a batch and its builds, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildDeleteBuildBatchJsonPathProps): CodeBuildDeleteBuildBatch {
    return new CodeBuildDeleteBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete a batch and its builds, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildDeleteBuildBatchJsonataProps): CodeBuildDeleteBuildBatch {
    return new CodeBuildDeleteBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildDeleteBuildBatchProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'deleteBuildBatch',
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
    return [allow(['codebuild:DeleteBuildBatch'], [projectArn(this, this.props.project)])];
  }
}
