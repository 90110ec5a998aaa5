import { renderEach, requireLength } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { ISageMakerTask } from '../sagemaker-task';
import type { CompressionType } from './compression-type';
import { type DataSource, renderDataSource } from './data-source';
import type { InputMode } from './input-mode';
import type { RecordWrapperType } from './record-wrapper-type';
import { renderShuffleConfig, type ShuffleConfig } from './shuffle-config';

/**
 * Data under a name by which the algorithm knows what it is for, such as `train` or `validation`.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html
 */
export interface Channel {
  /**
   * The name, of 1 to 64 characters.
   */
  readonly channelName: string;

  /**
   * How the data is compressed.
   *
   * @default - not at all
   */
  readonly compressionType?: CompressionType;

  /**
   * The MIME type of the data, such as `text/csv`, of up to 256 characters.
   *
   * @default - none
   */
  readonly contentType?: string;

  /**
   * Where the data is.
   */
  readonly dataSource: DataSource;

  /**
   * How the data gets to the algorithm.
   *
   * @default - as the algorithm says, in trainingInputMode
   */
  readonly inputMode?: InputMode;

  /**
   * What each object is wrapped in, for an algorithm that takes RecordIO.
   *
   * @default - nothing
   */
  readonly recordWrapperType?: RecordWrapperType;

  /**
   * How the data is shuffled.
   *
   * @default - not at all
   */
  readonly shuffleConfig?: ShuffleConfig;
}

/**
 * Channels as the API spells them; the role of the task may read their data.
 *
 * @internal
 */
export function renderChannels(task: Construct & ISageMakerTask, prop: string, channels: Channel[] | undefined): unknown {
  requireLength(task, prop, channels, { min: 0, max: 20 });
  return renderEach(channels, ({ channelName, dataSource, compressionType, contentType, inputMode, recordWrapperType, shuffleConfig }) => ({
    ChannelName: channelName,
    DataSource: renderDataSource(task, `${prop}.dataSource`, dataSource),
    CompressionType: compressionType,
    ContentType: contentType,
    InputMode: inputMode,
    RecordWrapperType: recordWrapperType,
    ShuffleConfig: renderShuffleConfig(shuffleConfig),
  }));
}
