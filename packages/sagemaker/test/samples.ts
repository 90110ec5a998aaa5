import { createEndpoint, createEndpointConfig, createModel, updateEndpoint } from './hosting-samples';
import { createLabelingJob } from './labeling-samples';
import { createProcessingJob } from './processing-samples';
import { createTrainingJob } from './training-samples';
import { createTransformJob } from './transform-samples';
import { createHyperParameterTuningJob } from './tuning-samples';

export const samples = {
  SageMakerCreateTrainingJob: createTrainingJob,
  SageMakerCreateTransformJob: createTransformJob,
  SageMakerCreateModel: createModel,
  SageMakerCreateEndpointConfig: createEndpointConfig,
  SageMakerCreateEndpoint: createEndpoint,
  SageMakerUpdateEndpoint: updateEndpoint,
  SageMakerCreateProcessingJob: createProcessingJob,
  SageMakerCreateHyperParameterTuningJob: createHyperParameterTuningJob,
  SageMakerCreateLabelingJob: createLabelingJob,
};
