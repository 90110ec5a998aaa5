import { ifKnown, refuse, renderEach, requireBetween, requireLength } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';
import { renderInstanceType } from '../instance-type';
import { requireName } from '../resource-name';
import type { AcceleratorType } from './accelerator-type';

/**
 * A model on instances, to which an endpoint sends a share of its requests.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html
 */
export interface ProductionVariant {
  /**
   * The accelerator of Elastic Inference of each instance.
   *
   * @default - none
   */
  readonly acceleratorType?: AcceleratorType;

  /**
   * How many instances there are at first.
   *
   * @default 1
   */
  readonly initialInstanceCount?: number;

  /**
   * The share of requests that the variant gets at first, as a part of the sum of all variants' weights.
   *
   * @default 1
   */
  readonly initialVariantWeight?: number;

  /**
   * The type of the instances, without the `ml.` that SageMaker puts before it. An expression, as in
   * `new ec2.InstanceType(JsonPath.stringAt('$.type'))`, has to give it with `ml.`.
   */
  readonly instanceType: ec2.InstanceType;

  /**
   * The name of the variant, of 1 to 63 characters.
   */
  readonly variantName: string;

  /**
   * The name of the model.
   */
  readonly modelName: string;
}

/**
 * Variants as the API spells them.
 *
 * @internal
 */
export function renderProductionVariants(variants: ProductionVariant[]): unknown {
  return renderEach(variants, (variant) => ({
    InitialInstanceCount: variant.initialInstanceCount ?? 1,
    InstanceType: renderInstanceType(variant.instanceType),
    ModelName: variant.modelName,
    VariantName: variant.variantName,
    AcceleratorType: variant.acceleratorType?.toString(),
    InitialVariantWeight: variant.initialVariantWeight,
  }));
}

/**
 * Refuse variants that SageMaker does not take.
 *
 * @internal
 */
export function requireProductionVariants(scope: IConstruct, variants: ProductionVariant[]): void {
  requireLength(scope, 'productionVariants', variants, { min: 1, max: 10 });
  const names: string[] = [];
  for (const [index, variant] of (ifKnown(variants) ?? []).entries()) {
    if (!ifKnown(variant)) continue;
    const prop = `productionVariants[${index}]`;
    const { variantName, initialInstanceCount, initialVariantWeight } = variant;
    requireName(scope, `${prop}.variantName`, variantName);
    requireBetween(scope, `${prop}.initialInstanceCount`, initialInstanceCount, { min: 1 });
    requireBetween(scope, `${prop}.initialVariantWeight`, initialVariantWeight, { min: 0 });
    if (names.includes(variantName)) {
      refuse(scope, {
        prop: `${prop}.variantName`,
        value: variantName,
        because: 'another variant has this name',
        remedy: 'Give each variant a name of its own',
      });
    }
    names.push(variantName);
  }
}
