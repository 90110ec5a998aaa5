import { refuse, requireKnown, requireLength } from '@sfn-tasks/core';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * Where the logs of a job go.
 *
 * @see https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_MonitoringConfiguration.html
 */
export interface Monitoring {
  /**
   * Whether there is to be a log group and a bucket for logs: those that are not given are made.
   *
   * A `logGroup` or a `logBucket` that is given is used in any case.
   *
   * @default - true for what is given, false otherwise
   */
  readonly logging?: boolean;

  /**
   * The log group that logs are sent to.
   *
   * @default - with `logging`, one that is made and kept when the stack is deleted
   */
  readonly logGroup?: logs.ILogGroup;

  /**
   * How the names of the log streams begin, of 1 to 256 characters.
   *
   * @default - as EMR names them
   */
  readonly logStreamNamePrefix?: string;

  /**
   * The bucket that logs are written to.
   *
   * @default - with `logging`, one that is made and kept when the stack is deleted
   */
  readonly logBucket?: s3.IBucket;

  /**
   * Whether the Spark history server can be opened after the job has ended.
   *
   * @default true
   */
  readonly persistentAppUI?: boolean;
}

/**
 * The monitoring with its places, made if need be.
 *
 * @internal
 */
export function withPlaces(scope: Construct, monitoring: Monitoring = {}): Monitoring {
  requireKnown(scope, 'monitoring', monitoring);
  requireKnown(scope, 'monitoring.persistentAppUI', monitoring.persistentAppUI);
  const made = requireKnown(scope, 'monitoring.logging', monitoring.logging);
  const { logStreamNamePrefix } = monitoring;
  requireLength(scope, 'monitoring.logStreamNamePrefix', logStreamNamePrefix, { min: 1, max: 256 });
  if (logStreamNamePrefix !== undefined && !made && !monitoring.logGroup) {
    refuse(scope, {
      prop: 'monitoring.logStreamNamePrefix',
      value: logStreamNamePrefix,
      because: 'there is no log group whose streams it could name',
      remedy: 'Give logGroup, or set logging',
    });
  }
  return {
    ...monitoring,
    logGroup: monitoring.logGroup ?? (made ? new logs.LogGroup(scope, 'Monitoring Log Group') : undefined),
    logBucket: monitoring.logBucket ?? (made ? new s3.Bucket(scope, 'Monitoring Bucket') : undefined),
  };
}

/**
 * The monitoring as the API spells it.
 *
 * @internal
 */
export function renderMonitoring({ logGroup, logStreamNamePrefix, logBucket, persistentAppUI = true }: Monitoring): unknown {
  return {
    CloudWatchMonitoringConfiguration: logGroup && { LogGroupName: logGroup.logGroupName, LogStreamNamePrefix: logStreamNamePrefix },
    PersistentAppUI: persistentAppUI ? 'ENABLED' : 'DISABLED',
    S3MonitoringConfiguration: logBucket && { LogUri: logBucket.s3UrlForObject() },
  };
}
