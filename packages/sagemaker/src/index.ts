export { DockerImage, type DockerImageConfig } from './docker-image';
export { AcceleratorClass, AcceleratorType } from './hosting/accelerator-type';
export {
  ContainerDefinition,
  type ContainerDefinitionConfig,
  type ContainerDefinitionOptions,
  type IContainerDefinition,
} from './hosting/container-definition';
export {
  SageMakerCreateEndpoint,
  type SageMakerCreateEndpointJsonataProps,
  type SageMakerCreateEndpointJsonPathProps,
  type SageMakerCreateEndpointProps,
} from './hosting/create-endpoint';
export {
  SageMakerCreateEndpointConfig,
  type SageMakerCreateEndpointConfigJsonataProps,
  type SageMakerCreateEndpointConfigJsonPathProps,
  type SageMakerCreateEndpointConfigProps,
} from './hosting/create-endpoint-config';
export { SageMakerCreateModel } from './hosting/create-model';
export type {
  SageMakerCreateModelJsonataProps,
  SageMakerCreateModelJsonPathProps,
  SageMakerCreateModelProps,
} from './hosting/create-model-props';
export { Mode } from './hosting/mode';
export type { ProductionVariant } from './hosting/production-variant';
export {
  SageMakerUpdateEndpoint,
  type SageMakerUpdateEndpointJsonataProps,
  type SageMakerUpdateEndpointJsonPathProps,
  type SageMakerUpdateEndpointProps,
} from './hosting/update-endpoint';
export type { VpcConfig } from './job-network';
export { SageMakerCreateLabelingJob } from './labeling/create-labeling-job';
export type {
  SageMakerCreateLabelingJobJsonataProps,
  SageMakerCreateLabelingJobJsonPathProps,
  SageMakerCreateLabelingJobProps,
} from './labeling/create-labeling-job-props';
export type { HumanTaskConfig } from './labeling/human-task-config';
export type { LabelingJobAlgorithmsConfig } from './labeling/labeling-job-algorithms';
export { ContentClassifier, type LabelingJobInputConfig } from './labeling/labeling-job-input';
export type { LabelingJobOutputConfig } from './labeling/labeling-job-output';
export type { LabelingJobStoppingConditions } from './labeling/labeling-job-stopping-conditions';
export type { PublicWorkforceTaskPrice } from './labeling/public-workforce-price';
export type { AppSpecification } from './processing/app-specification';
export { type AthenaDatasetDefinition, AthenaResultCompression, AthenaResultFormat } from './processing/athena-dataset-definition';
export { SageMakerCreateProcessingJob } from './processing/create-processing-job';
export type {
  SageMakerCreateProcessingJobJsonataProps,
  SageMakerCreateProcessingJobJsonPathProps,
  SageMakerCreateProcessingJobProps,
} from './processing/create-processing-job-props';
export type { DatasetDefinition } from './processing/dataset-definition';
export type { ExperimentConfig } from './processing/experiment-config';
export type { ProcessingInput, ProcessingS3Input } from './processing/processing-input';
export {
  type ProcessingOutput,
  type ProcessingOutputConfig,
  type ProcessingS3Output,
  ProcessingS3UploadMode,
} from './processing/processing-output';
export type { ProcessingResources } from './processing/processing-resources';
export { type RedshiftDatasetDefinition, RedshiftResultCompression, RedshiftResultFormat } from './processing/redshift-dataset-definition';
export { S3Location, type S3LocationBindOptions, type S3LocationConfig } from './s3-location';
export type { ISageMakerTask } from './sagemaker-task';
export type { AlgorithmSpecification } from './training/algorithm-specification';
export type { Channel } from './training/channel';
export type { CheckpointConfig } from './training/checkpoint-config';
export { CompressionType } from './training/compression-type';
export { SageMakerCreateTrainingJob } from './training/create-training-job';
export type {
  SageMakerCreateTrainingJobJsonataProps,
  SageMakerCreateTrainingJobJsonPathProps,
  SageMakerCreateTrainingJobProps,
} from './training/create-training-job-props';
export type { DataSource, S3DataSource } from './training/data-source';
export { FileSystemAccessMode, type FileSystemDataSource, FileSystemType } from './training/file-system-data-source';
export { InputMode } from './training/input-mode';
export type { MetricDefinition } from './training/metric-definition';
export { OutputCompressionType, type OutputDataConfig } from './training/output-data-config';
export { RecordWrapperType } from './training/record-wrapper-type';
export type { ResourceConfig } from './training/resource-config';
export { S3DataDistributionType, S3DataType } from './training/s3-data-type';
export type { ShuffleConfig } from './training/shuffle-config';
export type { StoppingCondition } from './training/stopping-condition';
export { AssembleWith } from './transform/assemble-with';
export { BatchStrategy } from './transform/batch-strategy';
export { SageMakerCreateTransformJob } from './transform/create-transform-job';
export type {
  SageMakerCreateTransformJobJsonataProps,
  SageMakerCreateTransformJobJsonPathProps,
  SageMakerCreateTransformJobProps,
} from './transform/create-transform-job-props';
export { type DataProcessing, JoinSource } from './transform/data-processing';
export type { ModelClientOptions } from './transform/model-client-options';
export { SplitType } from './transform/split-type';
export type { TransformDataSource, TransformInput, TransformS3DataSource } from './transform/transform-input';
export type { TransformOutput } from './transform/transform-output';
export type { TransformResources } from './transform/transform-resources';
export type { TuningJobCompletionCriteria } from './tuning/completion-criteria';
export { SageMakerCreateHyperParameterTuningJob } from './tuning/create-hyper-parameter-tuning-job';
export type {
  SageMakerCreateHyperParameterTuningJobJsonataProps,
  SageMakerCreateHyperParameterTuningJobJsonPathProps,
  SageMakerCreateHyperParameterTuningJobProps,
} from './tuning/create-hyper-parameter-tuning-job-props';
export { type HyperParameterTuningJobObjective, HyperParameterTuningJobObjectiveType } from './tuning/objective';
export {
  type AutoParameter,
  type CategoricalParameterRange,
  HyperParameterScalingType,
  type ParameterRange,
  type ParameterRanges,
} from './tuning/parameter-ranges';
export type { ResourceLimits } from './tuning/resource-limits';
export type { HyperParameterTrainingJobDefinition } from './tuning/training-job-definition';
export {
  type HyperbandStrategyConfig,
  type HyperParameterTuningJobConfig,
  HyperParameterTuningJobStrategy,
  TrainingJobEarlyStoppingType,
} from './tuning/tuning-job-config';
export type { HyperParameterTuningInstanceConfig, HyperParameterTuningResourceConfig } from './tuning/tuning-resource-config';
export { type HyperParameterTuningJobWarmStartConfig, HyperParameterTuningJobWarmStartType } from './tuning/warm-start-config';
