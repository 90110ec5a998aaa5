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

interface CodeBuildStopBuildOptions {
  /**
   * The project that the build is of. It is not part of the request: the permission is on it.
   */
  readonly project: aws_codebuild.IProjectRef;

  /**
   * The id or the ARN of the build, such as `project:7d8c…`, usually from the result of `CodeBuildStartBuild`.
   */
  readonly buildId: string;
}

/**
 * Properties of CodeBuildStopBuild in JSONPath.
 */
export interface CodeBuildStopBuildJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildStopBuildOptions {}

/**
 * Properties of CodeBuildStopBuild in JSONata.
 */
export interface CodeBuildStopBuildJsonataProps extends TaskStateJsonataBaseProps, CodeBuildStopBuildOptions {}

/**
 * Properties of CodeBuildStopBuild.
 */
export interface CodeBuildStopBuildProps extends TaskStateBaseProps, CodeBuildStopBuildOptions {}

/**
 * Stop a build.
 *
 * It cannot be deleted at once, but `CodeBuildBatchDeleteBuilds` waits until it can.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildStopBuild extends TaskStateBase {
  /**
   * Stop a build, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildStopBuildJsonPathProps): CodeBuildStopBuild {
    return new CodeBuildStopBuild(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Stop a build, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildStopBuildJsonataProps): CodeBuildStopBuild {
    return new CodeBuildStopBuild(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildStopBuildProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'stopBuild',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireNotEmpty(this, { buildId: props.buildId });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Id: this.props.buildId };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    return [allow(['codebuild:StopBuild'], [projectArn(this, this.props.project)])];
  }
}
