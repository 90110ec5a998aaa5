export {
  CallAwsService,
  type CallAwsServiceJsonataProps,
  type CallAwsServiceJsonPathProps,
  type CallAwsServiceProps,
} from './call-aws-service';
export {
  CallAwsServiceCrossRegion,
  type CallAwsServiceCrossRegionJsonataProps,
  type CallAwsServiceCrossRegionJsonPathProps,
  type CallAwsServiceCrossRegionProps,
} from './call-aws-service-cross-region';
