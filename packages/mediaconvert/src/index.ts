export {
  MediaConvertCreateJob,
  type MediaConvertCreateJobJsonataProps,
  type MediaConvertCreateJobJsonPathProps,
  type MediaConvertCreateJobProps,
} from './create-job';
