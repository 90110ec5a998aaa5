import { allowPassRole, inMinutes, refuse, renderStruct, requireBetween, requireNotEmpty, roleArnOrAny } from '@sfn-tasks/core';
import { type BuildEnvironmentVariable, type ComputeType, ImagePullPrincipalType } from 'aws-cdk-lib/aws-codebuild';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Duration } from 'aws-cdk-lib/core';
import type { aws_iam, aws_secretsmanager } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { type CodeBuildCache, cache, checkCache } from './cache';
import type { CodeBuildEnvironmentType } from './environment-type';
import { environmentVariables, requireTexts } from './environment-variable';

/**
 * What the build runs in, where it is not as the project says.
 */
export interface CodeBuildEnvironmentOverrides {
  /**
   * Environment variables, by name, for this build alone. They win over those of the project.
   *
   * A number and a boolean are sent as text. An expression for all of them selects a list as the API has it, of objects with `Name`,
   * `Value` and `Type`.
   *
   * @default - the project's
   */
  readonly environmentVariablesOverride?: { [name: string]: BuildEnvironmentVariable };

  /**
   * The kind of machine.
   *
   * @default - the project's
   */
  readonly environmentTypeOverride?: CodeBuildEnvironmentType;

  /**
   * The Docker image, such as `LinuxBuildImage.STANDARD_7_0.imageId` or an image of a registry.
   *
   * @default - the project's
   */
  readonly imageOverride?: string;

  /**
   * Whether CodeBuild pulls the image as itself, as it has to with its own images, or with the build's service role.
   *
   * @default - as the project has it
   */
  readonly imagePullCredentialsTypeOverride?: ImagePullPrincipalType;

  /**
   * The secret with the credentials of a private registry. The image is then pulled with the build's service role.
   *
   * @default - the project's
   */
  readonly registryCredentialOverride?: aws_secretsmanager.ISecretRef;

  /**
   * How much CPU and memory there is.
   *
   * @default - as the project has it
   */
  readonly computeTypeOverride?: ComputeType;

  /**
   * The ARN of a PEM certificate in S3 that the build is to trust, such as `bucket.arnForObjects('certificate.pem')`.
   *
   * @default - the project's
   */
  readonly certificateOverride?: string;

  /**
   * What is kept for later builds.
   *
   * @default - as the project has it
   */
  readonly cacheOverride?: CodeBuildCache;

  /**
   * The role that the build has. The state machine's role may pass it on to CodeBuild.
   *
   * @default - the project's
   */
  readonly serviceRoleOverride?: aws_iam.IRoleRef;

  /**
   * Whether the build may run Docker.
   *
   * @default - as the project has it
   */
  readonly privilegedModeOverride?: boolean;

  /**
   * How long a build may wait for its start, from 5 minutes to 8 hours, counted in minutes.
   *
   * @default - as the project has it
   */
  readonly queuedTimeoutOverride?: Duration;

  /**
   * Whether one may look into the running build with Session Manager.
   *
   * @default false
   */
  readonly debugSessionEnabled?: boolean;
}

/** @internal */
export function environmentOverrides(scope: IConstruct, given: CodeBuildEnvironmentOverrides): { [field: string]: unknown } {
  return {
    EnvironmentVariablesOverride: environmentVariables(given.environmentVariablesOverride),
    EnvironmentTypeOverride: given.environmentTypeOverride,
    ImageOverride: given.imageOverride,
    ImagePullCredentialsTypeOverride: given.imagePullCredentialsTypeOverride,
    RegistryCredentialOverride: given.registryCredentialOverride && {
      Credential: given.registryCredentialOverride.secretRef.secretId,
      CredentialProvider: 'SECRETS_MANAGER',
    },
    ComputeTypeOverride: given.computeTypeOverride,
    CertificateOverride: given.certificateOverride,
    CacheOverride: renderStruct(given.cacheOverride, cache),
    ServiceRoleOverride: given.serviceRoleOverride?.roleRef.roleArn,
    PrivilegedModeOverride: given.privilegedModeOverride,
    QueuedTimeoutInMinutesOverride: inMinutes(scope, 'queuedTimeoutOverride', given.queuedTimeoutOverride),
    DebugSessionEnabled: given.debugSessionEnabled,
  };
}

/** @internal */
export function checkEnvironmentOverrides(scope: IConstruct, given: CodeBuildEnvironmentOverrides): void {
  requireNotEmpty(scope, { imageOverride: given.imageOverride });
  requireNotEmpty(scope, { certificateOverride: given.certificateOverride });
  requireTexts(scope, given.environmentVariablesOverride);
  const queued = inMinutes(scope, 'queuedTimeoutOverride', given.queuedTimeoutOverride);
  requireBetween(scope, 'queuedTimeoutOverride', queued, { min: 5, max: 480, unit: 'minutes' });
  checkCache(scope, given.cacheOverride);
  if (!given.registryCredentialOverride || given.imagePullCredentialsTypeOverride !== ImagePullPrincipalType.CODEBUILD) return;
  refuse(scope, {
    prop: 'imagePullCredentialsTypeOverride',
    value: given.imagePullCredentialsTypeOverride,
    because: 'CodeBuild cannot use registryCredentialOverride as itself',
    remedy: 'Choose ImagePullPrincipalType.SERVICE_ROLE',
  });
}

/**
 * Permission to hand roles to CodeBuild; none if there are none.
 *
 * @internal
 */
export function allowPassing(scope: IConstruct, roles: (aws_iam.IRoleRef | undefined)[]): iam.PolicyStatement[] {
  const arns = roles.flatMap((role) => (role ? [roleArnOrAny(scope, role.roleRef.roleArn)] : []));
  return arns.length === 0 ? [] : [allowPassRole(arns, 'codebuild.amazonaws.com')];
}
