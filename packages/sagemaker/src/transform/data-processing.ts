import { renderStruct } from '@sfn-tasks/core';

/**
 * Which parts of a record the model is given, and which parts of it go to the results.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform-data-processing.html
 */
export interface DataProcessing {
  /**
   * A JSONPath of SageMaker, such as `$[1:]`, that selects what the model is given of a record.
   *
   * @default - all of it
   */
  readonly inputFilter?: string;

  /**
   * A JSONPath of SageMaker, such as `$[0,-1]`, that selects what of the record and its result is kept.
   *
   * @default - all of it
   */
  readonly outputFilter?: string;

  /**
   * What results are joined with.
   *
   * @default JoinSource.NONE
   */
  readonly joinSource?: JoinSource;
}

/**
 * What the results of a transform job are joined with.
 */
export enum JoinSource {
  /**
   * Nothing.
   */
  NONE = 'None',

  /**
   * The record that each comes from.
   */
  INPUT = 'Input',
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderDataProcessing(settings: DataProcessing | undefined): unknown {
  return renderStruct(settings, ({ inputFilter, outputFilter, joinSource }) => ({
    InputFilter: inputFilter,
    OutputFilter: outputFilter,
    JoinSource: joinSource,
  }));
}
