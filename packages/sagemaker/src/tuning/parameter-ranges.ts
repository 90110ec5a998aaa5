import { asText, isToken, refuse, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * The values that hyperparameters may have while the best are looked for.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ParameterRanges.html
 */
export interface ParameterRanges {
  /**
   * Up to 30 hyperparameters that are whole numbers.
   *
   * @default - none
   */
  readonly integerParameterRanges?: ParameterRange[];

  /**
   * Up to 30 hyperparameters that are numbers.
   *
   * @default - none
   */
  readonly continuousParameterRanges?: ParameterRange[];

  /**
   * Up to 30 hyperparameters that are one of a few texts.
   *
   * @default - none
   */
  readonly categoricalParameterRanges?: CategoricalParameterRange[];

  /**
   * Up to 100 hyperparameters whose ranges SageMaker chooses, with autotune.
   *
   * @default - none
   */
  readonly autoParameters?: AutoParameter[];
}

/**
 * The numbers that a hyperparameter may be.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContinuousParameterRange.html
 */
export interface ParameterRange {
  /**
   * The name of the hyperparameter.
   */
  readonly name: string;

  /**
   * The least that it may be.
   */
  readonly minValue: number;

  /**
   * The most that it may be.
   */
  readonly maxValue: number;

  /**
   * How densely the range is searched where.
   *
   * @default - as SageMaker decides, HyperParameterScalingType.AUTO
   */
  readonly scalingType?: HyperParameterScalingType;
}

/**
 * How densely a range of numbers is searched where.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-ranges.html
 */
export enum HyperParameterScalingType {
  /**
   * As SageMaker chooses.
   */
  AUTO = 'Auto',

  /**
   * The same everywhere.
   */
  LINEAR = 'Linear',

  /**
   * By orders of magnitude.
   */
  LOGARITHMIC = 'Logarithmic',

  /**
   * By orders of magnitude seen from 1, for numbers from 0 to below 1.
   */
  REVERSE_LOGARITHMIC = 'ReverseLogarithmic',
}

/**
 * The texts that a hyperparameter may be.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CategoricalParameterRange.html
 */
export interface CategoricalParameterRange {
  /**
   * The name of the hyperparameter.
   */
  readonly name: string;

  /**
   * The 1 to 30 texts.
   */
  readonly values: string[];
}

/**
 * A hyperparameter whose range SageMaker chooses.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoParameter.html
 */
export interface AutoParameter {
  /**
   * The name of the hyperparameter.
   */
  readonly name: string;

  /**
   * A value that it may well have, as text.
   */
  readonly valueHint: string;
}

/**
 * Ranges as the API spells them.
 *
 * @internal
 */
export function renderParameterRanges(scope: IConstruct, prop: string, ranges: ParameterRanges | undefined): unknown {
  return renderStruct(ranges, ({ integerParameterRanges, continuousParameterRanges, categoricalParameterRanges, autoParameters }) => {
    requireLength(scope, `${prop}.categoricalParameterRanges`, categoricalParameterRanges, { min: 0, max: 30 });
    requireLength(scope, `${prop}.autoParameters`, autoParameters, { min: 0, max: 100 });
    return {
      IntegerParameterRanges: renderNumbers(scope, `${prop}.integerParameterRanges`, integerParameterRanges),
      ContinuousParameterRanges: renderNumbers(scope, `${prop}.continuousParameterRanges`, continuousParameterRanges),
      CategoricalParameterRanges: renderEach(categoricalParameterRanges, ({ name, values }) => {
        requireLength(scope, `${prop}.categoricalParameterRanges.values`, values, { min: 1, max: 30 });
        return { Name: name, Values: values };
      }),
      AutoParameters: renderEach(autoParameters, ({ name, valueHint }) => ({ Name: name, ValueHint: valueHint })),
    };
  });
}

function renderNumbers(scope: IConstruct, prop: string, ranges: ParameterRange[] | undefined): unknown {
  requireLength(scope, prop, ranges, { min: 0, max: 30 });
  return renderEach(ranges, ({ name, minValue, maxValue, scalingType }) => {
    if (!isToken(minValue) && !isToken(maxValue) && minValue > maxValue) {
      refuse(scope, {
        prop,
        given: `from ${minValue} to ${maxValue}`,
        because: 'no number is in that range',
        remedy: 'Give the lower one first',
      });
    }
    // Although they are numbers, SageMaker takes them as text.
    return { Name: name, MinValue: asText(minValue), MaxValue: asText(maxValue), ScalingType: scalingType };
  });
}
