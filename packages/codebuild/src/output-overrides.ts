import { ifKnown, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { artifacts, type CodeBuildArtifacts, checkArtifacts, checkSecondaryArtifacts } from './artifacts';
import { type CodeBuildLogsConfig, checkLogs, logsConfig } from './logs';

/**
 * Where the outcome goes, where it is not as the project says.
 */
export interface CodeBuildOutputOverrides {
  /**
   * Where the files that the build makes go.
   *
   * @default - as the project has it
   */
  readonly artifactsOverride?: CodeBuildArtifacts;

  /**
   * Where further files go: up to 12 sets of them, each with an `artifactIdentifier`.
   *
   * @default - as the project has it
   */
  readonly secondaryArtifactsOverride?: CodeBuildArtifacts[];

  /**
   * The key with which the artifacts are encrypted. The build's service role uses it.
   *
   * @default - the project's
   */
  readonly encryptionKeyOverride?: aws_kms.IKeyRef;

  /**
   * Where the build logs to.
   *
   * @default - as the project has it
   */
  readonly logsConfigOverride?: CodeBuildLogsConfig;
}

/** @internal */
export function outputOverrides(given: CodeBuildOutputOverrides): { [field: string]: unknown } {
  return {
    ArtifactsOverride: renderStruct(given.artifactsOverride, artifacts),
    SecondaryArtifactsOverride: renderEach(given.secondaryArtifactsOverride, artifacts),
    EncryptionKeyOverride: given.encryptionKeyOverride?.keyRef.keyArn,
    LogsConfigOverride: renderStruct(given.logsConfigOverride, logsConfig),
  };
}

/** @internal */
export function checkOutputOverrides(scope: IConstruct, given: CodeBuildOutputOverrides): void {
  requireLength(scope, 'secondaryArtifactsOverride', given.secondaryArtifactsOverride, { min: 0, max: 12 });
  checkArtifacts(scope, 'artifactsOverride', given.artifactsOverride);
  for (const secondary of (ifKnown(given.secondaryArtifactsOverride) ?? []).filter(ifKnown)) checkSecondaryArtifacts(scope, secondary);
  checkLogs(scope, given.logsConfigOverride);
}
