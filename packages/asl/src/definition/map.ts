import type { StateGroup } from './definition';
import type { PayloadTemplate } from './state';

/**
 * The states that a `Map` runs for each item.
 */
export interface ItemProcessor extends StateGroup {
  readonly ProcessorConfig?: {
    /** `INLINE` if it is not said. */
    readonly Mode?: 'INLINE' | 'DISTRIBUTED';
    /** Of a distributed `Map`. */
    readonly ExecutionType?: 'STANDARD' | 'EXPRESS';
  };
}

/**
 * Where a distributed `Map` reads its items.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 */
export interface ItemReader {
  readonly Resource: string;
  readonly Parameters?: PayloadTemplate;
  readonly Arguments?: PayloadTemplate;
  readonly ReaderConfig?: {
    readonly InputType?: 'CSV' | 'JSON' | 'JSONL' | 'PARQUET' | 'MANIFEST';
    readonly Transformation?: 'NONE' | 'LOAD_AND_FLATTEN';
    readonly ManifestType?: 'ATHENA_DATA' | 'S3_INVENTORY';
    readonly CSVHeaderLocation?: 'FIRST_ROW' | 'GIVEN';
    readonly CSVHeaders?: readonly string[];
    readonly CSVDelimiter?: 'COMMA' | 'PIPE' | 'SEMICOLON' | 'SPACE' | 'TAB';
    readonly ItemsPointer?: string;
    readonly MaxItems?: number | string;
    readonly MaxItemsPath?: string;
  };
}

/**
 * How a distributed `Map` puts items together.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html
 */
export interface ItemBatcher {
  readonly BatchInput?: PayloadTemplate;
  readonly MaxItemsPerBatch?: number | string;
  readonly MaxItemsPerBatchPath?: string;
  readonly MaxInputBytesPerBatch?: number | string;
  readonly MaxInputBytesPerBatchPath?: string;
}

/**
 * Where a distributed `Map` writes its results.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export interface ResultWriter {
  readonly Resource?: string;
  readonly Parameters?: PayloadTemplate;
  readonly Arguments?: PayloadTemplate;
  readonly WriterConfig?: {
    readonly Transformation?: 'NONE' | 'COMPACT' | 'FLATTEN';
    readonly OutputType?: 'JSON' | 'JSONL';
  };
}
