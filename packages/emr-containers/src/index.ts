export type { ApplicationConfiguration } from './application-configuration';
export { Classification } from './classification';
export {
  EmrContainersCreateVirtualCluster,
  type EmrContainersCreateVirtualClusterJsonataProps,
  type EmrContainersCreateVirtualClusterJsonPathProps,
  type EmrContainersCreateVirtualClusterProps,
} from './create-virtual-cluster';
export {
  EmrContainersDeleteVirtualCluster,
  type EmrContainersDeleteVirtualClusterJsonataProps,
  type EmrContainersDeleteVirtualClusterJsonPathProps,
  type EmrContainersDeleteVirtualClusterProps,
} from './delete-virtual-cluster';
export { EksClusterInput } from './eks-cluster-input';
export type { JobDriver } from './job-driver';
export type { Monitoring } from './monitoring';
export { ReleaseLabel } from './release-label';
export type { SparkSubmitJobDriver } from './spark-submit-job-driver';
export {
  EmrContainersStartJobRun,
  type EmrContainersStartJobRunJsonataProps,
  type EmrContainersStartJobRunJsonPathProps,
  type EmrContainersStartJobRunProps,
} from './start-job-run';
export { VirtualClusterInput } from './virtual-cluster-input';
