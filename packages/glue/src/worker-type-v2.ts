/**
 * The machines that a job runs on.
 *
 * @see https://docs.aws.amazon.com/glue/latest/dg/worker-types.html
 */
export class WorkerTypeV2 {
  /** 4 vCPUs, 16 GB of memory, two executors a worker; for jobs of Glue 0.9 and 1.0. */
  public static readonly STANDARD = WorkerTypeV2.of('Standard');

  /** 2 vCPUs, 4 GB of memory: for streaming jobs of low volume, from Glue 3.0. */
  public static readonly G_025X = WorkerTypeV2.of('G.025X');

  /** 4 vCPUs, 16 GB of memory. */
  public static readonly G_1X = WorkerTypeV2.of('G.1X');

  /** 8 vCPUs, 32 GB of memory. */
  public static readonly G_2X = WorkerTypeV2.of('G.2X');

  /** 16 vCPUs, 64 GB of memory; from Glue 3.0, not in every region. */
  public static readonly G_4X = WorkerTypeV2.of('G.4X');

  /** 32 vCPUs, 128 GB of memory; from Glue 3.0, not in every region. */
  public static readonly G_8X = WorkerTypeV2.of('G.8X');

  /** 48 vCPUs, 192 GB of memory; from Glue 4.0, not in every region. */
  public static readonly G_12X = WorkerTypeV2.of('G.12X');

  /** 64 vCPUs, 256 GB of memory; from Glue 4.0, not in every region. */
  public static readonly G_16X = WorkerTypeV2.of('G.16X');

  /** 4 vCPUs, 32 GB of memory: twice the memory of `G_1X`; from Glue 4.0, not in every region. */
  public static readonly R_1X = WorkerTypeV2.of('R.1X');

  /** 8 vCPUs, 64 GB of memory: twice the memory of `G_2X`; from Glue 4.0, not in every region. */
  public static readonly R_2X = WorkerTypeV2.of('R.2X');

  /** 16 vCPUs, 128 GB of memory: twice the memory of `G_4X`; from Glue 4.0, not in every region. */
  public static readonly R_4X = WorkerTypeV2.of('R.4X');

  /** 32 vCPUs, 256 GB of memory: twice the memory of `G_8X`; from Glue 4.0, not in every region. */
  public static readonly R_8X = WorkerTypeV2.of('R.8X');

  /** 8 vCPUs, 64 GB of memory: for Ray jobs. */
  public static readonly Z_2X = WorkerTypeV2.of('Z.2X');

  /**
   * A type that is not in the list yet, or one that is only known at run time.
   *
   * @param workerType its name, such as `G.1X`; an expression will do
   */
  public static of(workerType: string): WorkerTypeV2 {
    return new WorkerTypeV2(workerType);
  }

  private constructor(
    /** The name of the type, as Glue spells it. */
    public readonly name: string,
  ) {}
}
