/**
 * The kind of machine that a build runs on.
 *
 * @see https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-compute-types.html
 */
export enum CodeBuildEnvironmentType {
  /**
   * A Linux container on x86.
   */
  LINUX_CONTAINER = 'LINUX_CONTAINER',

  /**
   * A Linux container with a GPU.
   */
  LINUX_GPU_CONTAINER = 'LINUX_GPU_CONTAINER',

  /**
   * A Linux container on ARM.
   */
  ARM_CONTAINER = 'ARM_CONTAINER',

  /**
   * AWS Lambda on x86.
   */
  LINUX_LAMBDA_CONTAINER = 'LINUX_LAMBDA_CONTAINER',

  /**
   * AWS Lambda on ARM.
   */
  ARM_LAMBDA_CONTAINER = 'ARM_LAMBDA_CONTAINER',

  /**
   * An EC2 instance with Linux on x86.
   */
  LINUX_EC2 = 'LINUX_EC2',

  /**
   * An EC2 instance with Linux on ARM.
   */
  ARM_EC2 = 'ARM_EC2',

  /**
   * An EC2 instance with Windows.
   */
  WINDOWS_EC2 = 'WINDOWS_EC2',

  /**
   * A container of Windows Server 2016, which CodeBuild no longer has images for.
   */
  WINDOWS_CONTAINER = 'WINDOWS_CONTAINER',

  /**
   * A container of Windows Server 2019.
   */
  WINDOWS_SERVER_2019_CONTAINER = 'WINDOWS_SERVER_2019_CONTAINER',

  /**
   * A container of Windows Server 2022.
   */
  WINDOWS_SERVER_2022_CONTAINER = 'WINDOWS_SERVER_2022_CONTAINER',

  /**
   * macOS on ARM, in a fleet.
   */
  MAC_ARM = 'MAC_ARM',
}
