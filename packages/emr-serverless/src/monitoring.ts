import { renderStruct, requireLength } from '@sfn-tasks/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { type EmrServerlessCloudWatchLogging, renderCloudWatchLogging } from './cloudwatch-logging';
import { type EmrServerlessManagedLogging, renderManagedLogging } from './managed-logging';
import { type EmrServerlessS3Logging, renderS3Logging } from './s3-logging';

/**
 * Where the logs and the metrics of jobs go.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_MonitoringConfiguration.html
 */
export interface EmrServerlessMonitoring {
  /**
   * Logs in a bucket.
   *
   * @default - none
   */
  readonly s3Logging?: EmrServerlessS3Logging;

  /**
   * Logs in Amazon CloudWatch Logs.
   *
   * @default - none
   */
  readonly cloudWatchLogging?: EmrServerlessCloudWatchLogging;

  /**
   * Logs that EMR Serverless keeps.
   *
   * @default - kept, encrypted with a key of EMR Serverless
   */
  readonly managedLogging?: EmrServerlessManagedLogging;

  /**
   * The URL of a workspace of Amazon Managed Service for Prometheus that metrics are written to, up to and with `/api/v1/remote_write`.
   *
   * @default - no metrics are written
   */
  readonly prometheusRemoteWriteUrl?: string;
}

/**
 * The monitoring as the API spells it.
 *
 * @internal
 */
export function renderMonitoring(monitoring: EmrServerlessMonitoring | undefined): unknown {
  return renderStruct(monitoring, ({ s3Logging, cloudWatchLogging, managedLogging, prometheusRemoteWriteUrl }) => ({
    S3MonitoringConfiguration: renderS3Logging(s3Logging),
    ManagedPersistenceMonitoringConfiguration: renderManagedLogging(managedLogging),
    CloudWatchLoggingConfiguration: renderCloudWatchLogging(cloudWatchLogging),
    PrometheusMonitoringConfiguration: prometheusRemoteWriteUrl && { RemoteWriteUrl: prometheusRemoteWriteUrl },
  }));
}

/**
 * Refuse monitoring that EMR Serverless does not take.
 *
 * @internal
 */
export function requireMonitoring(scope: IConstruct, monitoring: EmrServerlessMonitoring | undefined): void {
  const { s3Logging, cloudWatchLogging, prometheusRemoteWriteUrl } = monitoring ?? {};
  requireLength(scope, 'monitoring.s3Logging.logUri', s3Logging?.logUri, { min: 1, max: 10280 });
  requireLength(scope, 'monitoring.cloudWatchLogging.logStreamNamePrefix', cloudWatchLogging?.logStreamNamePrefix, { min: 1, max: 512 });
  requireLength(scope, 'monitoring.prometheusRemoteWriteUrl', prometheusRemoteWriteUrl, { min: 1, max: 10280 });
}

/**
 * The keys that the logs are encrypted with.
 *
 * @internal
 */
export function monitoringKeys(monitoring: EmrServerlessMonitoring | undefined): (aws_kms.IKeyRef | undefined)[] {
  const { s3Logging, cloudWatchLogging, managedLogging } = monitoring ?? {};
  return [s3Logging?.encryptionKey, cloudWatchLogging?.encryptionKey, managedLogging?.encryptionKey];
}
