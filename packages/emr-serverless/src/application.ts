import { refuse, renderValues, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { renderApplicationConfigurations } from './application-configuration';
import type { EmrServerlessApplicationType } from './application-type';
import type { EmrServerlessArchitecture } from './architecture';
import { type EmrServerlessAutoStop, renderAutoStop, requireAutoStop } from './auto-stop';
import { renderDiskEncryption } from './disk-encryption';
import type { EmrServerlessImage } from './image';
import { type EmrServerlessInitialCapacity, renderInitialCapacity, requireInitialCapacity } from './initial-capacity';
import { type EmrServerlessInteractive, renderInteractive } from './interactive';
import { type EmrServerlessJobSettings, requireJobSettings } from './job-settings';
import { type EmrServerlessMaximumCapacity, renderMaximumCapacity, requireMaximumCapacity } from './maximum-capacity';
import { renderMonitoring } from './monitoring';
import { type EmrServerlessNetwork, renderNetwork, requireNetwork } from './network';
import { type EmrServerlessScheduler, renderScheduler, requireScheduler } from './scheduler';
import { requireTags } from './tags';

/**
 * An application that runs jobs.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_CreateApplication.html
 */
export interface EmrServerlessApplicationSettings extends EmrServerlessJobSettings {
  /**
   * What the application runs.
   */
  readonly type: EmrServerlessApplicationType;

  /**
   * The release of EMR, such as `emr-7.9.0`.
   *
   * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/release-versions.html
   */
  readonly releaseLabel: string;

  /**
   * A name for the application, of 1 to 64 characters; other applications may have it too.
   *
   * @default - none
   */
  readonly name?: string;

  /**
   * The processors that it runs on.
   *
   * @default EmrServerlessArchitecture.X86_64
   */
  readonly architecture?: EmrServerlessArchitecture;

  /**
   * The workers that are ready as soon as it has started, by type: `DRIVER` and `EXECUTOR` for Spark, `DRIVER` and `TEZ_TASK` for Hive.
   *
   * @default - none; workers come with jobs
   */
  readonly initialCapacity?: { [workerType: string]: EmrServerlessInitialCapacity };

  /**
   * What all of its workers have together at most.
   *
   * @default - no limit but the account's
   */
  readonly maximumCapacity?: EmrServerlessMaximumCapacity;

  /**
   * Whether a job starts it, if need be.
   *
   * @default true
   */
  readonly autoStart?: boolean;

  /**
   * When it stops by itself.
   *
   * @default - after it was idle for 15 minutes
   */
  readonly autoStop?: EmrServerlessAutoStop;

  /**
   * The network of a VPC that its workers are connected to.
   *
   * @default - none; workers reach AWS services of the region only
   */
  readonly network?: EmrServerlessNetwork;

  /**
   * The image that all workers run.
   *
   * @default - the one of the release
   */
  readonly image?: EmrServerlessImage;

  /**
   * The image that workers run, for every type of them: `Driver` and `Executor` for Spark, `HiveDriver` and `TezTask` for Hive.
   *
   * @default - all run the same
   */
  readonly workerImages?: { [workerType: string]: EmrServerlessImage };

  /**
   * What it can be used for besides jobs.
   *
   * @default - for jobs only
   */
  readonly interactive?: EmrServerlessInteractive;

  /**
   * How jobs wait for each other, with release 7.0.0 and above.
   *
   * @default - they do not wait
   */
  readonly scheduler?: EmrServerlessScheduler;

  /**
   * Whether the costs of each job are told apart.
   *
   * @default false
   */
  readonly jobLevelCostAllocation?: boolean;

  /**
   * Up to 200 tags of the application.
   *
   * @default - none
   */
  readonly tags?: { [name: string]: string };
}

/**
 * The application as the API spells it.
 *
 * @internal
 */
export function renderApplication(scope: IConstruct, application: EmrServerlessApplicationSettings): { [name: string]: unknown } {
  const { autoStart, jobLevelCostAllocation } = application;
  return {
    Name: application.name,
    ReleaseLabel: application.releaseLabel,
    Type: application.type,
    Architecture: application.architecture,
    InitialCapacity: renderInitialCapacity(application.initialCapacity),
    MaximumCapacity: renderMaximumCapacity(application.maximumCapacity),
    AutoStartConfiguration: autoStart === undefined ? undefined : { Enabled: autoStart },
    AutoStopConfiguration: renderAutoStop(scope, application.autoStop),
    NetworkConfiguration: renderNetwork(application.network),
    ImageConfiguration: application.image?._render(),
    WorkerTypeSpecifications: renderValues(application.workerImages, (image) => ({ ImageConfiguration: image._render() })),
    RuntimeConfiguration: renderApplicationConfigurations(application.applicationConfig),
    MonitoringConfiguration: renderMonitoring(application.monitoring),
    DiskEncryptionConfiguration: renderDiskEncryption(application.diskEncryption),
    InteractiveConfiguration: renderInteractive(application.interactive),
    SchedulerConfiguration: renderScheduler(scope, application.scheduler),
    JobLevelCostAllocationConfiguration: jobLevelCostAllocation === undefined ? undefined : { Enabled: jobLevelCostAllocation },
    Tags: application.tags,
  };
}

/**
 * Refuse an application that EMR Serverless does not create.
 *
 * @internal
 */
export function requireApplication(scope: IConstruct, application: EmrServerlessApplicationSettings): void {
  requireLength(scope, 'releaseLabel', application.releaseLabel, { min: 1, max: 64 });
  requireLength(scope, 'name', application.name, { min: 1, max: 64 });
  requireInitialCapacity(scope, application.initialCapacity);
  requireMaximumCapacity(scope, application.maximumCapacity);
  requireAutoStop(scope, application.autoStop);
  requireNetwork(scope, application.network);
  requireJobSettings(scope, application);
  requireScheduler(scope, application.scheduler);
  requireTags(scope, application.tags);
  if (application.image && application.workerImages) {
    refuse(scope, {
      prop: 'workerImages',
      given: 'set besides image',
      because: 'EMR Serverless takes one image for all workers, or one for each type of them',
      remedy: 'Keep one of image and workerImages',
    });
  }
}
