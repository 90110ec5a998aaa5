/**
 * The image that nodes start from, for Intel and AMD unless it says otherwise.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-amis.html
 */
export enum EksAmiType {
  /**
   * Amazon Linux 2, for AWS Graviton.
   */
  AL2_ARM_64 = 'AL2_ARM_64',

  /**
   * Amazon Linux 2.
   */
  AL2_X86_64 = 'AL2_x86_64',

  /**
   * Amazon Linux 2, for instances with GPUs or AWS Inferentia.
   */
  AL2_X86_64_GPU = 'AL2_x86_64_GPU',

  /**
   * Amazon Linux 2023, for AWS Graviton and NVIDIA.
   */
  AL2023_ARM_64_NVIDIA = 'AL2023_ARM_64_NVIDIA',

  /**
   * Amazon Linux 2023, for AWS Graviton.
   */
  AL2023_ARM_64_STANDARD = 'AL2023_ARM_64_STANDARD',

  /**
   * Amazon Linux 2023, for AWS Neuron.
   */
  AL2023_X86_64_NEURON = 'AL2023_x86_64_NEURON',

  /**
   * Amazon Linux 2023, for NVIDIA.
   */
  AL2023_X86_64_NVIDIA = 'AL2023_x86_64_NVIDIA',

  /**
   * Amazon Linux 2023.
   */
  AL2023_X86_64_STANDARD = 'AL2023_x86_64_STANDARD',

  /**
   * Bottlerocket, for AWS Graviton.
   */
  BOTTLEROCKET_ARM_64 = 'BOTTLEROCKET_ARM_64',

  /**
   * Bottlerocket with FIPS, for AWS Graviton.
   */
  BOTTLEROCKET_ARM_64_FIPS = 'BOTTLEROCKET_ARM_64_FIPS',

  /**
   * Bottlerocket, for AWS Graviton and NVIDIA.
   */
  BOTTLEROCKET_ARM_64_NVIDIA = 'BOTTLEROCKET_ARM_64_NVIDIA',

  /**
   * Bottlerocket with FIPS, for AWS Graviton and NVIDIA.
   */
  BOTTLEROCKET_ARM_64_NVIDIA_FIPS = 'BOTTLEROCKET_ARM_64_NVIDIA_FIPS',

  /**
   * Bottlerocket.
   */
  BOTTLEROCKET_X86_64 = 'BOTTLEROCKET_x86_64',

  /**
   * Bottlerocket with FIPS.
   */
  BOTTLEROCKET_X86_64_FIPS = 'BOTTLEROCKET_x86_64_FIPS',

  /**
   * Bottlerocket, for NVIDIA.
   */
  BOTTLEROCKET_X86_64_NVIDIA = 'BOTTLEROCKET_x86_64_NVIDIA',

  /**
   * Bottlerocket with FIPS, for NVIDIA.
   */
  BOTTLEROCKET_X86_64_NVIDIA_FIPS = 'BOTTLEROCKET_x86_64_NVIDIA_FIPS',

  /**
   * The one of the launch template.
   */
  CUSTOM = 'CUSTOM',

  /**
   * Windows Server 2019 Core.
   */
  WINDOWS_CORE_2019_X86_64 = 'WINDOWS_CORE_2019_x86_64',

  /**
   * Windows Server 2022 Core.
   */
  WINDOWS_CORE_2022_X86_64 = 'WINDOWS_CORE_2022_x86_64',

  /**
   * Windows Server 2025 Core.
   */
  WINDOWS_CORE_2025_X86_64 = 'WINDOWS_CORE_2025_x86_64',

  /**
   * Windows Server 2019 with a desktop.
   */
  WINDOWS_FULL_2019_X86_64 = 'WINDOWS_FULL_2019_x86_64',

  /**
   * Windows Server 2022 with a desktop.
   */
  WINDOWS_FULL_2022_X86_64 = 'WINDOWS_FULL_2022_x86_64',

  /**
   * Windows Server 2025 with a desktop.
   */
  WINDOWS_FULL_2025_X86_64 = 'WINDOWS_FULL_2025_x86_64',
}
