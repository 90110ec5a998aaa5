import {
  allow,
  allowManagedRule,
  ifKnown,
  inMinutes,
  renderStruct,
  requireBetween,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { batchConfig, type CodeBuildBatchConfig, checkBatchConfig } from './batch-config';
import { allowPassing, type CodeBuildEnvironmentOverrides, checkEnvironmentOverrides, environmentOverrides } from './environment-overrides';
import { type CodeBuildOutputOverrides, checkOutputOverrides, outputOverrides } from './output-overrides';
import { projectArn, requireNamed } from './project';
import { type CodeBuildSourceOverrides, checkSourceOverrides, sourceOverrides } from './source-overrides';

interface CodeBuildStartBuildBatchOptions extends CodeBuildSourceOverrides, CodeBuildEnvironmentOverrides, CodeBuildOutputOverrides {
  /**
   * The project to build, set up for batches. Its settings hold wherever no other prop overrides them.
   */
  readonly project: aws_codebuild.IProjectRef;

  /**
   * How the batch is run.
   *
   * For the role in a configuration that is an expression as a whole, the permission to pass it is yours to grant.
   *
   * @default - as the project has it
   */
  readonly buildBatchConfigOverride?: CodeBuildBatchConfig;

  /**
   * How long each build may take, from 5 minutes to 36 hours, counted in minutes. Not the timeout of the state, which is `taskTimeout`.
   *
   * @default - as the project has it
   */
  readonly buildTimeoutOverride?: Duration;

  /**
   * Whether to report the start and the end of the batch to the provider of the source; for GitHub, GitLab and Bitbucket.
   *
   * @default - as the project has it
   */
  readonly reportBuildBatchStatusOverride?: boolean;

  /**
   * A text by which CodeBuild knows a repeated request again for 5 minutes, and starts nothing for it.
   *
   * @default - each request starts a batch
   */
  readonly idempotencyToken?: string;
}

/**
 * Properties of CodeBuildStartBuildBatch in JSONPath.
 */
export interface CodeBuildStartBuildBatchJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildStartBuildBatchOptions {}

/**
 * Properties of CodeBuildStartBuildBatch in JSONata.
 */
export interface CodeBuildStartBuildBatchJsonataProps extends TaskStateJsonataBaseProps, CodeBuildStartBuildBatchOptions {}

/**
 * Properties of CodeBuildStartBuildBatch.
 */
export interface CodeBuildStartBuildBatchProps extends TaskStateBaseProps, CodeBuildStartBuildBatchOptions {}

/**
 * Run the batch of builds that a project's build specification defines, and wait for the end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildStartBuildBatch extends TaskStateBase {
  /**
   * Run a batch of builds, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildStartBuildBatchJsonPathProps): CodeBuildStartBuildBatch {
    return new CodeBuildStartBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a batch of builds, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildStartBuildBatchJsonataProps): CodeBuildStartBuildBatch {
    return new CodeBuildStartBuildBatch(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildStartBuildBatchProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'startBuildBatch',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireNamed(this, props.project);
    checkSourceOverrides(this, props);
    checkEnvironmentOverrides(this, props);
    checkOutputOverrides(this, props);
    requireNotEmpty(this, { idempotencyToken: props.idempotencyToken });
    checkBatchConfig(this, props.buildBatchConfigOverride);
    requireBetween(this, 'buildTimeoutOverride', this.timeoutInMinutes(), { min: 5, max: 2160, unit: 'minutes' });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { project } = this.props;
    return {
      ProjectName: project.projectRef.projectName,
      ...sourceOverrides(this.props, project),
      ...environmentOverrides(this, this.props),
      ...outputOverrides(this.props),
      BuildBatchConfigOverride: renderStruct(this.props.buildBatchConfigOverride, (known) => batchConfig(this, known)),
      BuildTimeoutInMinutesOverride: this.timeoutInMinutes(),
      ReportBuildBatchStatusOverride: this.props.reportBuildBatchStatusOverride,
      IdempotencyToken: this.props.idempotencyToken,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { serviceRoleOverride, buildBatchConfigOverride } = this.props;
    const project = projectArn(this, this.props.project);
    const start = [
      allow(['codebuild:StartBuildBatch'], [project]),
      ...allowPassing(this, [serviceRoleOverride, ifKnown(buildBatchConfigOverride)?.serviceRole]),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return start;
    return [
      ...start,
      allow(['codebuild:StopBuildBatch', 'codebuild:BatchGetBuildBatches'], [project]),
      // AWS spells the rule's name with "Event" in the singular.
      allowManagedRule(this, 'StepFunctionsGetEventForCodeBuildStartBuildBatchRule'),
    ];
  }

  private timeoutInMinutes(): number | undefined {
    return inMinutes(this, 'buildTimeoutOverride', this.props.buildTimeoutOverride);
  }
}
