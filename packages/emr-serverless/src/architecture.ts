/**
 * The processors that an application runs on.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/architecture.html
 */
export enum EmrServerlessArchitecture {
  /**
   * AWS Graviton.
   */
  ARM64 = 'ARM64',

  /**
   * Intel and AMD.
   */
  X86_64 = 'X86_64',
}
