/**
 * What SageMaker wraps each object in.
 */
export enum RecordWrapperType {
  /**
   * Nothing.
   */
  NONE = 'None',

  /**
   * A record of MXNet's RecordIO.
   */
  RECORD_IO = 'RecordIO',
}
