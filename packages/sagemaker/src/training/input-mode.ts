/**
 * How the data gets from S3 to the algorithm.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html
 */
export enum InputMode {
  /**
   * Streamed through a pipe.
   */
  PIPE = 'Pipe',

  /**
   * Downloaded before the algorithm starts.
   */
  FILE = 'File',

  /**
   * Downloaded when the algorithm opens a file.
   */
  FAST_FILE = 'FastFile',
}
