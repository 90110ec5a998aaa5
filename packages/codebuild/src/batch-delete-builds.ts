import {
  allow,
  ifKnown,
  requireKnown,
  requireLength,
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

const MOST_BUILDS = 100;

interface CodeBuildBatchDeleteBuildsOptions {
  /**
   * The projects that the builds are of. They are not part of the request: the permission is on them.
   */
  readonly projects: aws_codebuild.IProjectRef[];

  /**
   * The ids or the ARNs of 1 to 100 builds.
   *
   * In JSONPath, `JsonPath.listAt('$.Build..Arn')` makes a list of the one build that `CodeBuildStartBuild` returns.
   */
  readonly buildIds: string[];
}

/**
 * Properties of CodeBuildBatchDeleteBuilds in JSONPath.
 */
export interface CodeBuildBatchDeleteBuildsJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildBatchDeleteBuildsOptions {}

/**
 * Properties of CodeBuildBatchDeleteBuilds in JSONata.
 */
export interface CodeBuildBatchDeleteBuildsJsonataProps extends TaskStateJsonataBaseProps, CodeBuildBatchDeleteBuildsOptions {}

/**
 * Properties of CodeBuildBatchDeleteBuilds.
 */
export interface CodeBuildBatchDeleteBuildsProps extends TaskStateBaseProps, CodeBuildBatchDeleteBuildsOptions {}

/**
 * Delete builds.
 *
 * Those that have just been stopped are tried again until CodeBuild is done with them.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildBatchDeleteBuilds extends TaskStateBase {
  /**
   * Delete builds, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildBatchDeleteBuildsJsonPathProps): CodeBuildBatchDeleteBuilds {
    return new CodeBuildBatchDeleteBuilds(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Delete builds, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildBatchDeleteBuildsJsonataProps): CodeBuildBatchDeleteBuilds {
    return new CodeBuildBatchDeleteBuilds(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildBatchDeleteBuildsProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'batchDeleteBuilds',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireLength(this, 'projects', requireKnown(this, 'projects', props.projects), { min: 1, max: MOST_BUILDS });
    requireLength(this, 'buildIds', props.buildIds, { min: 1, max: MOST_BUILDS });
    for (const id of ifKnown(props.buildIds) ?? []) requireNotEmpty(this, { buildIds: id });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { Ids: this.props.buildIds };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const projects = this.props.projects.map((project) => projectArn(this, project));
    return [allow(['codebuild:BatchDeleteBuilds'], projects)];
  }
}
