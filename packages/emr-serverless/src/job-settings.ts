import { allow, arnOrAny } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { type EmrServerlessApplicationConfiguration, requireApplicationConfigurations } from './application-configuration';
import type { EmrServerlessDiskEncryption } from './disk-encryption';
import { type EmrServerlessMonitoring, monitoringKeys, requireMonitoring } from './monitoring';

/**
 * What an application says for all of its jobs, and a job for itself.
 */
export interface EmrServerlessJobSettings {
  /**
   * Up to 100 configurations of the software. A setting of a job wins over the one of its application.
   *
   * @default - none
   */
  readonly applicationConfig?: EmrServerlessApplicationConfiguration[];

  /**
   * Where logs and metrics go. What a job says wins over what its application says.
   *
   * @default - for an application, logs that EMR Serverless keeps; for a job, as its application says
   */
  readonly monitoring?: EmrServerlessMonitoring;

  /**
   * A key of yours for the disks of the workers. The one of a job wins over the one of its application.
   *
   * @default - for an application, a key of EMR Serverless; for a job, as its application says
   */
  readonly diskEncryption?: EmrServerlessDiskEncryption;
}

/**
 * Refuse settings that EMR Serverless does not take.
 *
 * @internal
 */
export function requireJobSettings(scope: IConstruct, { applicationConfig, monitoring }: EmrServerlessJobSettings): void {
  requireApplicationConfigurations(scope, 'applicationConfig', applicationConfig);
  requireMonitoring(scope, monitoring);
}

/**
 * Permission to use the keys in the settings of a job, without which EMR Serverless does not accept it.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/jobs-log-encryption.html
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/disk-encryption-cmk.html
 * @internal
 */
export function allowKeys(scope: IConstruct, { monitoring, diskEncryption }: EmrServerlessJobSettings): iam.PolicyStatement[] {
  const use = ['kms:GenerateDataKey', 'kms:Decrypt'];
  const statements = [
    { actions: use, resources: keyArns(scope, monitoringKeys(monitoring)) },
    { actions: ['kms:DescribeKey', ...use], resources: keyArns(scope, [diskEncryption?.encryptionKey]) },
  ];
  return statements.filter(({ resources }) => resources.length).map(({ actions, resources }) => allow(actions, resources));
}

function keyArns(scope: IConstruct, keys: (aws_kms.IKeyRef | undefined)[]): string[] {
  return keys.flatMap((key) => (key ? [arnOrAny(scope, key.keyRef.keyArn, { service: 'kms', resource: 'key' })] : []));
}
