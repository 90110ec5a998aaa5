/**
 * The machines that a job runs on.
 *
 * @deprecated use `WorkerTypeV2`, which has more of them and takes any name
 */
export enum WorkerType {
  /**
   * 4 vCPUs, 16 GB of memory, two executors a worker; for jobs of Glue 0.9 and 1.0.
   */
  STANDARD = 'Standard',

  /**
   * 2 vCPUs, 4 GB of memory: for streaming jobs of low volume.
   */
  G_025X = 'G.025X',

  /**
   * 4 vCPUs, 16 GB of memory.
   */
  G_1X = 'G.1X',

  /**
   * 8 vCPUs, 32 GB of memory.
   */
  G_2X = 'G.2X',

  /**
   * 16 vCPUs, 64 GB of memory; from Glue 3.0, not in every region.
   */
  G_4X = 'G.4X',

  /**
   * 32 vCPUs, 128 GB of memory; from Glue 3.0, not in every region.
   */
  G_8X = 'G.8X',

  /**
   * 8 vCPUs, 64 GB of memory: for Ray jobs.
   */
  Z_2X = 'Z.2X',
}
