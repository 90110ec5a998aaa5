import { ifKnown, refuse } from '@sfn-tasks/core';
import type { Construct } from 'constructs';
import type { ISageMakerTask } from '../sagemaker-task';
import type { InputMode } from '../training/input-mode';
import type { S3DataDistributionType } from '../training/s3-data-type';
import { type AthenaDatasetDefinition, renderAthenaDataset } from './athena-dataset-definition';
import { type RedshiftDatasetDefinition, renderRedshiftDataset } from './redshift-dataset-definition';

/**
 * The result of a query, which SageMaker runs before the job. The permission to query is yours to add to the role of the task.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DatasetDefinition.html
 */
export interface DatasetDefinition {
  /**
   * The folder of the container that the result goes to, such as `/opt/ml/processing/input`.
   *
   * @default - none, which is for data that the program gets by itself
   */
  readonly localPath?: string;

  /**
   * How the result is divided among instances.
   *
   * @default - as SageMaker decides, S3DataDistributionType.FULLY_REPLICATED
   */
  readonly dataDistributionType?: S3DataDistributionType;

  /**
   * How it gets to the container: FILE or PIPE.
   *
   * @default - as SageMaker decides, InputMode.FILE
   */
  readonly inputMode?: InputMode;

  /**
   * A query of Athena.
   *
   * @default - none; there has to be one of Redshift
   */
  readonly athena?: AthenaDatasetDefinition;

  /**
   * A query of Redshift.
   *
   * @default - none; there has to be one of Athena
   */
  readonly redshift?: RedshiftDatasetDefinition;
}

/**
 * The query as the API spells it; the role of the task may read its result.
 *
 * @internal
 */
export function renderDatasetDefinition(task: Construct & ISageMakerTask, dataset: DatasetDefinition | undefined): unknown {
  if (!ifKnown(dataset)) return dataset;
  const { localPath, dataDistributionType, inputMode, athena, redshift } = dataset as DatasetDefinition;
  if ((athena === undefined) === (redshift === undefined)) {
    refuse(task, {
      prop: 'processingInputs.datasetDefinition',
      given: athena ? 'one with both athena and redshift' : 'one without a query',
      because: 'the data comes from one query',
      remedy: 'Give one of athena and redshift',
    });
  }
  return {
    LocalPath: localPath,
    DataDistributionType: dataDistributionType,
    InputMode: inputMode,
    AthenaDatasetDefinition: renderAthenaDataset(task, athena),
    RedshiftDatasetDefinition: renderRedshiftDataset(task, redshift),
  };
}
