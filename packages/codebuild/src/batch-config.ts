import { ifKnown, inMinutes, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { ComputeType } from 'aws-cdk-lib/aws-codebuild';
import type { Duration } from 'aws-cdk-lib/core';
import type { aws_iam } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

/**
 * How a batch of builds is run.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectBuildBatchConfig.html
 */
export interface CodeBuildBatchConfig {
  /**
   * The role with which CodeBuild starts, stops and retries the builds of the batch. The state machine's role may pass it on.
   *
   * @default - the project's
   */
  readonly serviceRole?: aws_iam.IRoleRef;

  /**
   * Whether the artifacts of all builds go to one place.
   *
   * @default - as the project has it
   */
  readonly combineArtifacts?: boolean;

  /**
   * What the batch may use.
   *
   * @default - as the project has it
   */
  readonly restrictions?: CodeBuildBatchRestrictions;

  /**
   * How long the whole batch may take, from 5 minutes to 36 hours, counted in minutes.
   *
   * @default - as the project has it
   */
  readonly timeout?: Duration;

  /**
   * Whether the provider of the source gets one status, or one of each build.
   *
   * @default - as the project has it
   */
  readonly batchReportMode?: CodeBuildBatchReportMode;
}

/**
 * What a batch of builds may use.
 */
export interface CodeBuildBatchRestrictions {
  /**
   * How many builds it may have.
   *
   * @default - as many as the quota of the account allows
   */
  readonly maximumBuildsAllowed?: number;

  /**
   * The compute types that its builds may have.
   *
   * @default - all
   */
  readonly computeTypesAllowed?: ComputeType[];

  /**
   * The ARNs of the fleets that its builds may run on.
   *
   * @default - all
   */
  readonly fleetsAllowed?: string[];
}

/**
 * What a provider of source is told of a batch.
 */
export enum CodeBuildBatchReportMode {
  /**
   * One status of all builds together.
   */
  REPORT_AGGREGATED_BATCH = 'REPORT_AGGREGATED_BATCH',

  /**
   * A status of each build.
   */
  REPORT_INDIVIDUAL_BUILDS = 'REPORT_INDIVIDUAL_BUILDS',
}

/** @internal */
export function batchConfig(scope: IConstruct, given: CodeBuildBatchConfig): { [field: string]: unknown } {
  return {
    ServiceRole: given.serviceRole?.roleRef.roleArn,
    CombineArtifacts: given.combineArtifacts,
    Restrictions: renderStruct(given.restrictions, ({ maximumBuildsAllowed, computeTypesAllowed, fleetsAllowed }) => ({
      MaximumBuildsAllowed: maximumBuildsAllowed,
      ComputeTypesAllowed: computeTypesAllowed,
      FleetsAllowed: fleetsAllowed,
    })),
    TimeoutInMins: timeoutInMinutes(scope, given),
    BatchReportMode: given.batchReportMode,
  };
}

/** @internal */
export function checkBatchConfig(scope: IConstruct, given: CodeBuildBatchConfig | undefined): void {
  const timeout = timeoutInMinutes(scope, ifKnown(given) ?? {});
  requireBetween(scope, 'buildBatchConfigOverride.timeout', timeout, { min: 5, max: 2160, unit: 'minutes' });
}

function timeoutInMinutes(scope: IConstruct, { timeout }: CodeBuildBatchConfig): number | undefined {
  return inMinutes(scope, 'buildBatchConfigOverride.timeout', timeout);
}
