import type { StateGroup } from './definition';
import type { PayloadTemplate } from './state';

/**
 * The states that a `Map` runs for each item.
 */
export interface ItemProcessor extends StateGroup {
  /** Where the iterations run. */
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
  /** The ARN of what is called, such as `arn:aws:states:::s3:getObject`. */
  readonly Resource: string;
  /** JSONPath: the request. */
  readonly Parameters?: PayloadTemplate;
  /** JSONata: the request. */
  readonly Arguments?: PayloadTemplate;
  /** What the items are written in, and how many are read. */
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
  /** What each batch has beside its items. */
  readonly BatchInput?: PayloadTemplate;
  /** How many items a batch has at most. In JSONata also an expression. */
  readonly MaxItemsPerBatch?: number | string;
  /** JSONPath: where `MaxItemsPerBatch` is. */
  readonly MaxItemsPerBatchPath?: string;
  /** How many bytes a batch has at most. In JSONata also an expression. */
  readonly MaxInputBytesPerBatch?: number | string;
  /** JSONPath: where `MaxInputBytesPerBatch` is. */
  readonly MaxInputBytesPerBatchPath?: string;
}

/**
 * Where a distributed `Map` writes its results.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
 */
export interface ResultWriter {
  /** The ARN of what is called, such as `arn:aws:states:::s3:getObject`. */
  readonly Resource?: string;
  /** JSONPath: the request. */
  readonly Parameters?: PayloadTemplate;
  /** JSONata: the request. */
  readonly Arguments?: PayloadTemplate;
  /** What the results are written as. */
  readonly WriterConfig?: {
    readonly Transformation?: 'NONE' | 'COMPACT' | 'FLATTEN';
    readonly OutputType?: 'JSON' | 'JSONL';
  };
}
