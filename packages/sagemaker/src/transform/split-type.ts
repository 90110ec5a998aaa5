/**
 * How a file is split into records.
 */
export enum SplitType {
  /**
   * Not at all: the file is the record.
   */
  NONE = 'None',

  /**
   * At the ends of its lines.
   */
  LINE = 'Line',

  /**
   * As MXNet's RecordIO.
   */
  RECORD_IO = 'RecordIO',

  /**
   * As TensorFlow's TFRecord.
   */
  TF_RECORD = 'TFRecord',
}
