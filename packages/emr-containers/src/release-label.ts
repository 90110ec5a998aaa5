/**
 * A release of EMR that a job runs on, always with its latest security updates.
 *
 * Any other one is `new ReleaseLabel('emr-x.y.z-latest')`, or with a date in the place of `latest` a release as it was that day.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-releases.html
 */
export class ReleaseLabel {
  /**
   * Release 5.32.0.
   */
  public static readonly EMR_5_32_0 = new ReleaseLabel('emr-5.32.0-latest');

  /**
   * Release 5.33.0.
   */
  public static readonly EMR_5_33_0 = new ReleaseLabel('emr-5.33.0-latest');

  /**
   * Release 5.34.0.
   */
  public static readonly EMR_5_34_0 = new ReleaseLabel('emr-5.34.0-latest');

  /**
   * Release 5.35.0.
   */
  public static readonly EMR_5_35_0 = new ReleaseLabel('emr-5.35.0-latest');

  /**
   * Release 5.36.0.
   */
  public static readonly EMR_5_36_0 = new ReleaseLabel('emr-5.36.0-latest');

  /**
   * Release 6.2.0.
   */
  public static readonly EMR_6_2_0 = new ReleaseLabel('emr-6.2.0-latest');

  /**
   * Release 6.3.0.
   */
  public static readonly EMR_6_3_0 = new ReleaseLabel('emr-6.3.0-latest');

  /**
   * Release 6.4.0.
   */
  public static readonly EMR_6_4_0 = new ReleaseLabel('emr-6.4.0-latest');

  /**
   * Release 6.5.0.
   */
  public static readonly EMR_6_5_0 = new ReleaseLabel('emr-6.5.0-latest');

  /**
   * Release 6.6.0.
   */
  public static readonly EMR_6_6_0 = new ReleaseLabel('emr-6.6.0-latest');

  /**
   * Release 6.7.0.
   */
  public static readonly EMR_6_7_0 = new ReleaseLabel('emr-6.7.0-latest');

  /**
   * Release 6.8.0.
   */
  public static readonly EMR_6_8_0 = new ReleaseLabel('emr-6.8.0-latest');

  /**
   * Release 6.9.0.
   */
  public static readonly EMR_6_9_0 = new ReleaseLabel('emr-6.9.0-latest');

  /**
   * Release 6.10.0.
   */
  public static readonly EMR_6_10_0 = new ReleaseLabel('emr-6.10.0-latest');

  /**
   * Release 6.11.0.
   */
  public static readonly EMR_6_11_0 = new ReleaseLabel('emr-6.11.0-latest');

  /**
   * Release 6.12.0.
   */
  public static readonly EMR_6_12_0 = new ReleaseLabel('emr-6.12.0-latest');

  /**
   * Release 6.13.0.
   */
  public static readonly EMR_6_13_0 = new ReleaseLabel('emr-6.13.0-latest');

  /**
   * Release 6.14.0.
   */
  public static readonly EMR_6_14_0 = new ReleaseLabel('emr-6.14.0-latest');

  /**
   * Release 6.15.0.
   */
  public static readonly EMR_6_15_0 = new ReleaseLabel('emr-6.15.0-latest');

  /**
   * Release 7.0.0.
   */
  public static readonly EMR_7_0_0 = new ReleaseLabel('emr-7.0.0-latest');

  /**
   * Release 7.1.0.
   */
  public static readonly EMR_7_1_0 = new ReleaseLabel('emr-7.1.0-latest');

  /**
   * Release 7.2.0.
   */
  public static readonly EMR_7_2_0 = new ReleaseLabel('emr-7.2.0-latest');

  /**
   * Release 7.3.0.
   */
  public static readonly EMR_7_3_0 = new ReleaseLabel('emr-7.3.0-latest');

  /**
   * Release 7.4.0.
   */
  public static readonly EMR_7_4_0 = new ReleaseLabel('emr-7.4.0-latest');

  /**
   * Release 7.5.0.
   */
  public static readonly EMR_7_5_0 = new ReleaseLabel('emr-7.5.0-latest');

  /**
   * Release 7.6.0.
   */
  public static readonly EMR_7_6_0 = new ReleaseLabel('emr-7.6.0-latest');

  /**
   * Release 7.7.0.
   */
  public static readonly EMR_7_7_0 = new ReleaseLabel('emr-7.7.0-latest');

  /**
   * Release 7.8.0.
   */
  public static readonly EMR_7_8_0 = new ReleaseLabel('emr-7.8.0-latest');

  /**
   * Release 7.9.0.
   */
  public static readonly EMR_7_9_0 = new ReleaseLabel('emr-7.9.0-latest');

  /**
   * Release 7.10.0.
   */
  public static readonly EMR_7_10_0 = new ReleaseLabel('emr-7.10.0-latest');

  /**
   * Release 7.11.0.
   */
  public static readonly EMR_7_11_0 = new ReleaseLabel('emr-7.11.0-latest');

  /**
   * Release 7.12.0.
   */
  public static readonly EMR_7_12_0 = new ReleaseLabel('emr-7.12.0-latest');

  /**
   * Release 7.13.0.
   */
  public static readonly EMR_7_13_0 = new ReleaseLabel('emr-7.13.0-latest');

  /**
   * @param label the label, of 1 to 64 characters, such as `emr-7.9.0-latest`; an expression will do
   */
  constructor(public readonly label: string) {}
}
