import {
  allow,
  allowManagedRule,
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
import { buildStatusConfig, type CodeBuildBuildStatusConfig } from './build-status';
import { allowPassing, type CodeBuildEnvironmentOverrides, checkEnvironmentOverrides, environmentOverrides } from './environment-overrides';
import type { CodeBuildHostKernel } from './host-kernel';
import { type CodeBuildOutputOverrides, checkOutputOverrides, outputOverrides } from './output-overrides';
import { projectArn, requireNamed } from './project';
import { type CodeBuildSourceOverrides, checkSourceOverrides, sourceOverrides } from './source-overrides';

interface CodeBuildStartBuildOptions extends CodeBuildSourceOverrides, CodeBuildEnvironmentOverrides, CodeBuildOutputOverrides {
  /**
   * The project to build. Its settings hold wherever no other prop overrides them.
   */
  readonly project: aws_codebuild.IProjectRef;

  /**
   * How long the build may take, from 5 minutes to 36 hours, counted in minutes. Not the timeout of the state, which is `taskTimeout`.
   *
   * @default - as the project has it
   */
  readonly buildTimeoutOverride?: Duration;

  /**
   * How often CodeBuild tries a failed build again, from 0 to 10 times.
   *
   * @default - as the project has it
   */
  readonly autoRetryLimitOverride?: number;

  /**
   * The fleet to build on.
   *
   * @default - the project's
   */
  readonly fleetOverride?: aws_codebuild.IFleetRef;

  /**
   * The kernel of the machine that the container is on.
   *
   * @default - the project's
   */
  readonly hostKernelOverride?: CodeBuildHostKernel;

  /**
   * Whether to report the start and the end of the build to the provider of the source; for GitHub, GitLab and Bitbucket.
   *
   * @default - as the project has it
   */
  readonly reportBuildStatusOverride?: boolean;

  /**
   * How the provider shows the status of the build; for GitHub and Bitbucket.
   *
   * @default - as the project has it
   */
  readonly buildStatusConfigOverride?: CodeBuildBuildStatusConfig;

  /**
   * A text by which CodeBuild knows a repeated request again for 5 minutes, and starts nothing for it.
   *
   * @default - each request starts a build
   */
  readonly idempotencyToken?: string;
}

/**
 * Properties of CodeBuildStartBuild in JSONPath.
 */
export interface CodeBuildStartBuildJsonPathProps extends TaskStateJsonPathBaseProps, CodeBuildStartBuildOptions {}

/**
 * Properties of CodeBuildStartBuild in JSONata.
 */
export interface CodeBuildStartBuildJsonataProps extends TaskStateJsonataBaseProps, CodeBuildStartBuildOptions {}

/**
 * Properties of CodeBuildStartBuild.
 */
export interface CodeBuildStartBuildProps extends TaskStateBaseProps, CodeBuildStartBuildOptions {}

/**
 * Build a project, and wait for the end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html
 */
export class CodeBuildStartBuild extends TaskStateBase {
  /**
   * Build a project, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CodeBuildStartBuildJsonPathProps): CodeBuildStartBuild {
    return new CodeBuildStartBuild(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Build a project, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CodeBuildStartBuildJsonataProps): CodeBuildStartBuild {
    return new CodeBuildStartBuild(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CodeBuildStartBuildProps,
  ) {
    super(scope, id, props, {
      service: 'codebuild',
      action: 'startBuild',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireNamed(this, props.project);
    checkSourceOverrides(this, props);
    checkEnvironmentOverrides(this, props);
    checkOutputOverrides(this, props);
    requireNotEmpty(this, { idempotencyToken: props.idempotencyToken });
    requireBetween(this, 'buildTimeoutOverride', this.timeoutInMinutes(), { min: 5, max: 2160, unit: 'minutes' });
    requireBetween(this, 'autoRetryLimitOverride', props.autoRetryLimitOverride, { min: 0, max: 10 });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { project, fleetOverride } = this.props;
    return {
      ProjectName: project.projectRef.projectName,
      ...sourceOverrides(this.props, project),
      ...environmentOverrides(this, this.props),
      ...outputOverrides(this.props),
      TimeoutInMinutesOverride: this.timeoutInMinutes(),
      AutoRetryLimitOverride: this.props.autoRetryLimitOverride,
      FleetOverride: fleetOverride && { FleetArn: fleetOverride.fleetRef.fleetArn },
      HostKernelOverride: this.props.hostKernelOverride,
      ReportBuildStatusOverride: this.props.reportBuildStatusOverride,
      BuildStatusConfigOverride: renderStruct(this.props.buildStatusConfigOverride, buildStatusConfig),
      IdempotencyToken: this.props.idempotencyToken,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const project = projectArn(this, this.props.project);
    const start = [allow(['codebuild:StartBuild'], [project]), ...allowPassing(this, [this.props.serviceRoleOverride])];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return start;
    return [
      ...start,
      allow(['codebuild:StopBuild', 'codebuild:BatchGetBuilds'], [project]),
      // AWS spells the rule's name with "Event" in the singular.
      allowManagedRule(this, 'StepFunctionsGetEventForCodeBuildStartBuildRule'),
    ];
  }

  private timeoutInMinutes(): number | undefined {
    return inMinutes(this, 'buildTimeoutOverride', this.props.buildTimeoutOverride);
  }
}
