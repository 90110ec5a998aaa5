export { ActionOnFailure } from './action-on-failure';
export { EmrAddStep, type EmrAddStepJsonataProps, type EmrAddStepJsonPathProps, type EmrAddStepProps } from './add-step';
export { EmrCancelStep, type EmrCancelStepJsonataProps, type EmrCancelStepJsonPathProps, type EmrCancelStepProps } from './cancel-step';
export { EmrCreateCluster } from './create-cluster';
export type { EmrCreateClusterJsonataProps, EmrCreateClusterJsonPathProps, EmrCreateClusterProps } from './create-cluster-props';
export {
  type InstanceFleetConfigProperty,
  type InstanceFleetProvisioningSpecificationsProperty,
  type InstanceGroupConfigProperty,
  InstanceMarket,
  InstanceRoleType,
  type InstancesConfigProperty,
  type InstanceTypeConfigProperty,
  OnDemandAllocationStrategy,
  type OnDemandProvisioningSpecificationProperty,
  type PlacementTypeProperty,
  SpotAllocationStrategy,
  type SpotProvisioningSpecificationProperty,
  SpotTimeoutAction,
} from './instances';
export {
  EmrModifyInstanceFleetByName,
  type EmrModifyInstanceFleetByNameJsonataProps,
  type EmrModifyInstanceFleetByNameJsonPathProps,
  type EmrModifyInstanceFleetByNameProps,
} from './modify-instance-fleet-by-name';
export {
  EmrModifyInstanceGroupByName,
  type EmrModifyInstanceGroupByNameJsonataProps,
  type EmrModifyInstanceGroupByNameJsonPathProps,
  type EmrModifyInstanceGroupByNameProps,
} from './modify-instance-group-by-name';
export type { InstanceGroupModifyConfigProperty, InstanceResizePolicyProperty, ShrinkPolicyProperty } from './resizing';
export {
  type AutoScalingPolicyProperty,
  CloudWatchAlarmComparisonOperator,
  type CloudWatchAlarmDefinitionProperty,
  CloudWatchAlarmStatistic,
  CloudWatchAlarmUnit,
  ComputeLimitsUnitType,
  EmrClusterScaleDownBehavior,
  type ManagedScalingComputeLimitsProperty,
  type ManagedScalingPolicyProperty,
  type MetricDimensionProperty,
  type ScalingActionProperty,
  ScalingAdjustmentType,
  type ScalingConstraintsProperty,
  type ScalingRuleProperty,
  type ScalingTriggerProperty,
  type SimpleScalingPolicyConfigurationProperty,
} from './scaling';
export {
  EmrSetClusterTerminationProtection,
  type EmrSetClusterTerminationProtectionJsonataProps,
  type EmrSetClusterTerminationProtectionJsonPathProps,
  type EmrSetClusterTerminationProtectionProps,
} from './set-cluster-termination-protection';
export type {
  ApplicationConfigProperty,
  BootstrapActionConfigProperty,
  ConfigurationProperty,
  KerberosAttributesProperty,
  ScriptBootstrapActionConfigProperty,
} from './software';
export {
  type EbsBlockDeviceConfigProperty,
  EbsBlockDeviceVolumeType,
  type EbsConfigurationProperty,
  type VolumeSpecificationProperty,
} from './storage';
export {
  EmrTerminateCluster,
  type EmrTerminateClusterJsonataProps,
  type EmrTerminateClusterJsonPathProps,
  type EmrTerminateClusterProps,
} from './terminate-cluster';
