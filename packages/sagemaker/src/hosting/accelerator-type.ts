import type * as ec2 from 'aws-cdk-lib/aws-ec2';

/**
 * The generation of an accelerator of Elastic Inference.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html
 */
export class AcceleratorClass {
  /**
   * The first generation.
   */
  public static readonly EIA1 = AcceleratorClass.of('eia1');

  /**
   * The second generation.
   */
  public static readonly EIA2 = AcceleratorClass.of('eia2');

  /**
   * A generation that has no name here.
   *
   * @param version such as `eia2`
   */
  public static of(version: string): AcceleratorClass {
    return new AcceleratorClass(version);
  }

  private constructor(
    /**
     * The name of the generation.
     */
    public readonly version: string,
  ) {}
}

/**
 * An accelerator of Elastic Inference, which AWS offers to those alone who used it before April 2023.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html
 */
export class AcceleratorType {
  /**
   * An accelerator by its generation and its size.
   */
  public static of(acceleratorClass: AcceleratorClass, instanceSize: ec2.InstanceSize): AcceleratorType {
    return new AcceleratorType(`ml.${acceleratorClass.version}.${instanceSize}`);
  }

  /**
   * @param instanceTypeIdentifier such as `ml.eia2.medium`
   */
  constructor(private readonly instanceTypeIdentifier: string) {}

  /**
   * The accelerator as the API spells it.
   */
  public toString(): string {
    return this.instanceTypeIdentifier;
  }
}
