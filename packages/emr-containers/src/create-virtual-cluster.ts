import {
  allow,
  arn,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Annotations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { EksClusterInput } from './eks-cluster-input';
import { requireTags } from './tags';
import { requireText } from './text-input';
import { virtualClusterArn } from './virtual-cluster-input';

interface EmrContainersCreateVirtualClusterOptions {
  /**
   * The EKS cluster that the virtual cluster is on.
   */
  readonly eksCluster: EksClusterInput;

  /**
   * The Kubernetes namespace of the EKS cluster that the virtual cluster stands for, of 1 to 63 characters.
   *
   * @default - 'default'
   */
  readonly eksNamespace?: string;

  /**
   * The name of the virtual cluster, of 1 to 64 letters, digits and `.-_/#`.
   *
   * @default - the name of the execution, a slash and the name of the state, which then has to consist of such characters
   */
  readonly virtualClusterName?: string;

  /**
   * Up to 50 tags of the virtual cluster.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/**
 * Properties of EmrContainersCreateVirtualCluster in JSONPath.
 */
export interface EmrContainersCreateVirtualClusterJsonPathProps
  extends TaskStateJsonPathBaseProps,
    EmrContainersCreateVirtualClusterOptions {}

/**
 * Properties of EmrContainersCreateVirtualCluster in JSONata.
 */
export interface EmrContainersCreateVirtualClusterJsonataProps
  extends TaskStateJsonataBaseProps,
    EmrContainersCreateVirtualClusterOptions {}

/**
 * Properties of EmrContainersCreateVirtualCluster.
 */
export interface EmrContainersCreateVirtualClusterProps extends TaskStateBaseProps, EmrContainersCreateVirtualClusterOptions {}

/**
 * Create a virtual cluster, on which jobs run, for a namespace of an EKS cluster.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
 */
export class EmrContainersCreateVirtualCluster extends TaskStateBase {
  /**
   * Create a virtual cluster, with the props in JSONPath.
   */
  public static jsonPath(
    scope: Construct,
    id: string,
    props: EmrContainersCreateVirtualClusterJsonPathProps,
  ): EmrContainersCreateVirtualCluster {
    return new EmrContainersCreateVirtualCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create a virtual cluster, with the props in JSONata.
   */
  public static jsonata(
    scope: Construct,
    id: string,
    props: EmrContainersCreateVirtualClusterJsonataProps,
  ): EmrContainersCreateVirtualCluster {
    return new EmrContainersCreateVirtualCluster(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrContainersCreateVirtualClusterProps,
  ) {
    super(scope, id, props, {
      service: 'emr-containers',
      action: 'createVirtualCluster',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireText(this, 'eksCluster', props.eksCluster.clusterName, { min: 1, max: 100 });
    requireLength(this, 'eksNamespace', props.eksNamespace, { min: 1, max: 63 });
    requireLength(this, 'virtualClusterName', props.virtualClusterName, { min: 1, max: 64 });
    requireTags(this, props.tags);
    this.warnOfStateName();
  }

  /** @internal */
  protected _parameters(language: sfn.QueryLanguage): { [name: string]: any } {
    const { eksCluster, eksNamespace = 'default', virtualClusterName = defaultName(language), tags } = this.props;
    return {
      Name: virtualClusterName,
      ContainerProvider: {
        Id: eksCluster.clusterName,
        Info: { EksInfo: { Namespace: eksNamespace } },
        Type: 'EKS',
      },
      Tags: tags,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const service = 'emr-containers.amazonaws.com';
    const resourceName = `aws-service-role/${service}/AWSServiceRoleForAmazonEMRContainers`;
    const role = arn(this, { service: 'iam', region: '', resource: 'role', resourceName });
    return [
      // AWS knows no narrower resource for what does not exist yet.
      allow(['emr-containers:CreateVirtualCluster'], ['*']),
      allow(['iam:CreateServiceLinkedRole'], [role], { StringLike: { 'iam:AWSServiceName': service } }),
      ...(this.props.tags ? [allow(['emr-containers:TagResource'], [virtualClusterArn(this, '*')])] : []),
    ];
  }

  private warnOfStateName(): void {
    if (this.props.virtualClusterName || /^[.\-_/#A-Za-z0-9]+$/.test(this.stateId)) return;
    Annotations.of(this).addWarningV2(
      '@sfn-tasks/emr-containers:virtualClusterName',
      `The virtual cluster is named after the state '${this.stateId}', and EMR takes letters, digits and .-_/# only. Give virtualClusterName.`,
    );
  }
}

function defaultName(language: sfn.QueryLanguage): string {
  return language === sfn.QueryLanguage.JSONATA
    ? "{% $states.context.Execution.Name & '/' & $states.context.State.Name %}"
    : sfn.JsonPath.format('{}/{}', sfn.JsonPath.stringAt('$$.Execution.Name'), sfn.JsonPath.stringAt('$$.State.Name'));
}
