/**
 * The kernel of the machine that a container of CodeBuild is on.
 */
export enum CodeBuildHostKernel {
  /**
   * Linux 4, of Amazon Linux 2.
   */
  LINUX_KERNEL_4 = 'LINUX_KERNEL_4',

  /**
   * Linux 6, of Amazon Linux 2023.
   */
  LINUX_KERNEL_6 = 'LINUX_KERNEL_6',

  /**
   * The newest that CodeBuild has.
   */
  LINUX_KERNEL_LATEST = 'LINUX_KERNEL_LATEST',
}
