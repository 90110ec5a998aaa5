import {
  allow,
  allowManagedRule,
  inGibibytes,
  inSeconds,
  refuse,
  renderEach,
  requireBetween,
  requireLength,
  TaskStateBase,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { clusterArn } from './cluster-arn';
import { checkTags, hasTags, renderTags } from './cluster-tags';
import type { EmrCreateClusterJsonataProps, EmrCreateClusterJsonPathProps, EmrCreateClusterProps } from './create-cluster-props';
import * as instances from './instances';
import { checkInstancesConfig, hasFleets, renderInstancesConfig } from './instances/instances-config';
import { ClusterRoles } from './roles/cluster-roles';
import * as scaling from './scaling';
import { checkManagedScalingPolicy, renderManagedScalingPolicy } from './scaling/managed-scaling-policy';
import type * as software from './software';
import { renderApplicationConfig } from './software/application-config';
import { renderBootstrapActionConfig } from './software/bootstrap-action-config';
import { renderConfiguration } from './software/configuration';
import { renderKerberosAttributes } from './software/kerberos-attributes';
import { checkReleaseLabel, requireRelease } from './software/release-label';
import * as storage from './storage';

/**
 * Create a cluster, and wait until it is ready unless told otherwise.
 *
 * It runs until it is terminated, by `EmrTerminateCluster` or by `autoTerminationPolicyIdleTimeout`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr.html
 */
export class EmrCreateCluster extends TaskStateBase {
  /**
   * Create a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrCreateClusterJsonPathProps): EmrCreateCluster {
    return new EmrCreateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrCreateClusterJsonataProps): EmrCreateCluster {
    return new EmrCreateCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly roles: ClusterRoles;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrCreateClusterProps,
  ) {
    super(scope, id, props, {
      service: 'elasticmapreduce',
      action: 'createCluster',
      patterns: [sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    const idleTimeout = inSeconds(this, 'autoTerminationPolicyIdleTimeout', props.autoTerminationPolicyIdleTimeout);
    requireLength(this, 'name', props.name, { min: 0, max: 256 });
    requireBetween(this, 'autoTerminationPolicyIdleTimeout', idleTimeout, { min: 60, max: 604_800, unit: 'seconds' });
    this.checkRootVolume();
    requireBetween(this, 'stepConcurrencyLevel', props.stepConcurrencyLevel, { min: 1, max: 256 });
    requireRelease(this, props.releaseLabel, 'stepConcurrencyLevel', props.stepConcurrencyLevel, '5.28.0');
    checkReleaseLabel(this, props.releaseLabel);
    checkInstancesConfig(this, props.instances);
    checkManagedScalingPolicy(this, props.managedScalingPolicy);
    checkTags(this, props.tags);
    this.roles = new ClusterRoles(this, props, hasFleets(props.instances));
  }

  /**
   * The role by which EMR works with the cluster.
   */
  public get serviceRole(): iam.IRole {
    return this.roles.service;
  }

  /**
   * The role that the cluster's EC2 instances run under: grant it what the steps read and write.
   */
  public get clusterRole(): iam.IRole {
    return this.roles.cluster;
  }

  /**
   * The role by which instance groups are scaled.
   *
   * @throws if the cluster is of instance fleets, which are not scaled by a role
   */
  public get autoScalingRole(): iam.IRole {
    const because = 'the cluster is of instance fleets, which are not scaled by a role';
    return this.roles.autoScaling ?? refuse(this, { prop: 'autoScalingRole', because, remedy: 'Use instance groups, or no role' });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { props } = this;
    const idleTimeout = inSeconds(this, 'autoTerminationPolicyIdleTimeout', props.autoTerminationPolicyIdleTimeout);
    return {
      Instances: renderInstancesConfig(this, props.instances),
      Name: props.name,
      ...this.roles.render(),
      AdditionalInfo: props.additionalInfo,
      Applications: renderEach(props.applications, renderApplicationConfig),
      BootstrapActions: renderEach(props.bootstrapActions, renderBootstrapActionConfig),
      Configurations: renderEach(props.configurations, renderConfiguration),
      CustomAmiId: props.customAmiId,
      EbsRootVolumeSize: inGibibytes(this, 'ebsRootVolumeSize', props.ebsRootVolumeSize),
      EbsRootVolumeIops: props.ebsRootVolumeIops,
      EbsRootVolumeThroughput: props.ebsRootVolumeThroughput,
      KerberosAttributes: renderKerberosAttributes(props.kerberosAttributes),
      LogUri: props.logUri,
      ManagedScalingPolicy: renderManagedScalingPolicy(props.managedScalingPolicy),
      ReleaseLabel: props.releaseLabel,
      ScaleDownBehavior: props.scaleDownBehavior,
      SecurityConfiguration: props.securityConfiguration,
      StepConcurrencyLevel: props.stepConcurrencyLevel,
      Tags: renderTags(this, props.tags),
      VisibleToAllUsers: props.visibleToAllUsers ?? true,
      AutoTerminationPolicy: idleTimeout === undefined ? undefined : { IdleTimeout: idleTimeout },
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const clusters = clusterArn(this, '*');
    // AWS documents `*`: no cluster is there yet to be named.
    const create = allow(['elasticmapreduce:RunJobFlow'], ['*']);
    const tag = hasTags(this, this.props.tags) ? [allow(['elasticmapreduce:AddTags'], [clusters])] : [];
    const statements = [create, ...this.roles.policies(), ...tag];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return statements;
    return [
      ...statements,
      allow(['elasticmapreduce:DescribeCluster', 'elasticmapreduce:TerminateJobFlows'], [clusters]),
      allowManagedRule(this, 'StepFunctionsGetEventForEMRRunJobFlowRule'),
    ];
  }

  private checkRootVolume(): void {
    const { ebsRootVolumeIops, ebsRootVolumeThroughput, releaseLabel } = this.props;
    const size = inGibibytes(this, 'ebsRootVolumeSize', this.props.ebsRootVolumeSize);
    requireBetween(this, 'ebsRootVolumeSize', size, { min: 15, max: 100, unit: 'GiB' });
    requireBetween(this, 'ebsRootVolumeIops', ebsRootVolumeIops, { min: 3000, max: 16_000 });
    requireBetween(this, 'ebsRootVolumeThroughput', ebsRootVolumeThroughput, { min: 125, max: 1000, unit: 'MiB/s' });
    requireRelease(this, releaseLabel, 'ebsRootVolumeIops', ebsRootVolumeIops, '6.15.0');
    requireRelease(this, releaseLabel, 'ebsRootVolumeThroughput', ebsRootVolumeThroughput, '6.15.0');
  }
}

/** The names that these types have in aws-cdk-lib. */
export namespace EmrCreateCluster {
  export type ApplicationConfigProperty = software.ApplicationConfigProperty;
  export type AutoScalingPolicyProperty = scaling.AutoScalingPolicyProperty;
  export type BootstrapActionConfigProperty = software.BootstrapActionConfigProperty;
  export import CloudWatchAlarmComparisonOperator = scaling.CloudWatchAlarmComparisonOperator;
  export type CloudWatchAlarmDefinitionProperty = scaling.CloudWatchAlarmDefinitionProperty;
  export import CloudWatchAlarmStatistic = scaling.CloudWatchAlarmStatistic;
  export import CloudWatchAlarmUnit = scaling.CloudWatchAlarmUnit;
  export import ComputeLimitsUnitType = scaling.ComputeLimitsUnitType;
  export type ConfigurationProperty = software.ConfigurationProperty;
  export type EbsBlockDeviceConfigProperty = storage.EbsBlockDeviceConfigProperty;
  export import EbsBlockDeviceVolumeType = storage.EbsBlockDeviceVolumeType;
  export type EbsConfigurationProperty = storage.EbsConfigurationProperty;
  export import EmrClusterScaleDownBehavior = scaling.EmrClusterScaleDownBehavior;
  export type InstanceFleetConfigProperty = instances.InstanceFleetConfigProperty;
  export type InstanceFleetProvisioningSpecificationsProperty = instances.InstanceFleetProvisioningSpecificationsProperty;
  export type InstanceGroupConfigProperty = instances.InstanceGroupConfigProperty;
  export import InstanceMarket = instances.InstanceMarket;
  export import InstanceRoleType = instances.InstanceRoleType;
  export type InstanceTypeConfigProperty = instances.InstanceTypeConfigProperty;
  export type InstancesConfigProperty = instances.InstancesConfigProperty;
  export type KerberosAttributesProperty = software.KerberosAttributesProperty;
  export type ManagedScalingComputeLimitsProperty = scaling.ManagedScalingComputeLimitsProperty;
  export type ManagedScalingPolicyProperty = scaling.ManagedScalingPolicyProperty;
  export type MetricDimensionProperty = scaling.MetricDimensionProperty;
  export import OnDemandAllocationStrategy = instances.OnDemandAllocationStrategy;
  export type OnDemandProvisioningSpecificationProperty = instances.OnDemandProvisioningSpecificationProperty;
  export type PlacementTypeProperty = instances.PlacementTypeProperty;
  export type ScalingActionProperty = scaling.ScalingActionProperty;
  export import ScalingAdjustmentType = scaling.ScalingAdjustmentType;
  export type ScalingConstraintsProperty = scaling.ScalingConstraintsProperty;
  export type ScalingRuleProperty = scaling.ScalingRuleProperty;
  export type ScalingTriggerProperty = scaling.ScalingTriggerProperty;
  export type ScriptBootstrapActionConfigProperty = software.ScriptBootstrapActionConfigProperty;
  export type SimpleScalingPolicyConfigurationProperty = scaling.SimpleScalingPolicyConfigurationProperty;
  export import SpotAllocationStrategy = instances.SpotAllocationStrategy;
  export type SpotProvisioningSpecificationProperty = instances.SpotProvisioningSpecificationProperty;
  export import SpotTimeoutAction = instances.SpotTimeoutAction;
  export type VolumeSpecificationProperty = storage.VolumeSpecificationProperty;
}
