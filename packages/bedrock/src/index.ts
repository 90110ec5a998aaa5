export { BedrockCreateModelCustomizationJob } from './create-model-customization-job';
export type {
  BedrockCreateModelCustomizationJobJsonataProps,
  BedrockCreateModelCustomizationJobJsonPathProps,
  BedrockCreateModelCustomizationJobProps,
} from './create-model-customization-job-props';
export type { CustomModelTag } from './custom-model-tag';
export { CustomizationType } from './customization-type';
export type {
  DataBucketConfiguration,
  OutputBucketConfiguration,
  TrainingBucketConfiguration,
  ValidationBucketConfiguration,
} from './data-bucket';
export { Guardrail } from './guardrail';
export { BedrockInferenceProfile } from './inference-profile';
export {
  BedrockInvokeModel,
  type BedrockInvokeModelJsonataProps,
  type BedrockInvokeModelJsonPathProps,
  type BedrockInvokeModelProps,
} from './invoke-model';
export type { BedrockInvokeModelInputProps } from './invoke-model-input';
export type { BedrockInvokeModelOutputProps } from './invoke-model-output';
export type { IBedrockCreateModelCustomizationJobVpcConfig } from './vpc-config';
