import {
  allow,
  expressionOf,
  requireLength,
  roleArnOrAny,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import {
  type ApplicationConfiguration,
  renderApplicationConfigurations,
  requireApplicationConfigurations,
} from './application-configuration';
import { type JobDriver, renderJobDriver, requireJobDriver } from './job-driver';
import { grantMonitoring, makeJobRole } from './job-role';
import { type Monitoring, renderMonitoring, withPlaces } from './monitoring';
import type { ReleaseLabel } from './release-label';
import { requireTags } from './tags';
import { requireText } from './text-input';
import { jobRunsArn, type VirtualClusterInput, virtualClusterArn } from './virtual-cluster-input';

interface EmrContainersStartJobRunOptions {
  /**
   * The virtual cluster that the job runs on.
   */
  readonly virtualCluster: VirtualClusterInput;

  /**
   * The name of the job run, of 1 to 64 letters, digits and `.-_/#`.
   *
   * @default - none
   */
  readonly jobName?: string;

  /**
   * The role that the job works with. It has to trust the service accounts of the virtual cluster's namespace.
   *
   * It is allowed to write the job's logs, unless it is only known at run time.
   *
   * @see https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-trust-policy.html
   * @default - one that is made and trusts them; there has to be a role if the virtual cluster is only known at run time
   */
  readonly executionRole?: iam.IRole;

  /**
   * The release of EMR that the job runs on.
   */
  readonly releaseLabel: ReleaseLabel;

  /**
   * Up to 100 configurations of the software.
   *
   * @default - none
   */
  readonly applicationConfig?: ApplicationConfiguration[];

  /**
   * What the job runs.
   */
  readonly jobDriver: JobDriver;

  /**
   * Where the logs of the job go.
   *
   * @default - nowhere; the Spark history server can be opened after the job has ended
   */
  readonly monitoring?: Monitoring;

  /**
   * Up to 50 tags of the job run.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/**
 * Properties of EmrContainersStartJobRun in JSONPath.
 */
export interface EmrContainersStartJobRunJsonPathProps extends TaskStateJsonPathBaseProps, EmrContainersStartJobRunOptions {}

/**
 * Properties of EmrContainersStartJobRun in JSONata.
 */
export interface EmrContainersStartJobRunJsonataProps extends TaskStateJsonataBaseProps, EmrContainersStartJobRunOptions {}

/**
 * Properties of EmrContainersStartJobRun.
 */
export interface EmrContainersStartJobRunProps extends TaskStateBaseProps, EmrContainersStartJobRunOptions {}

/**
 * Run a job on a virtual cluster, and wait for its end unless the pattern is `IntegrationPattern.REQUEST_RESPONSE`.
 *
 * What is granted to the task is granted to the role that the job works with.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-eks.html
 */
export class EmrContainersStartJobRun extends TaskStateBase implements iam.IGrantable {
  /**
   * Run a job on a virtual cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrContainersStartJobRunJsonPathProps): EmrContainersStartJobRun {
    return new EmrContainersStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a job on a virtual cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrContainersStartJobRunJsonataProps): EmrContainersStartJobRun {
    return new EmrContainersStartJobRun(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  /**
   * The role that the job works with.
   */
  public readonly grantPrincipal: iam.IPrincipal;

  private readonly role: iam.IRole;
  private readonly monitoring: Monitoring;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrContainersStartJobRunProps,
  ) {
    super(scope, id, props, {
      service: 'emr-containers',
      action: 'startJobRun',
      patterns: [sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireText(this, 'virtualCluster', props.virtualCluster.id, { min: 1, max: 64 });
    requireLength(this, 'jobName', props.jobName, { min: 1, max: 64 });
    requireLength(this, 'releaseLabel', props.releaseLabel.label, { min: 1, max: 64 });
    requireApplicationConfigurations(this, 'applicationConfig', props.applicationConfig);
    requireJobDriver(this, props.jobDriver);
    requireTags(this, props.tags);
    this.monitoring = withPlaces(this, props.monitoring);
    this.role = props.executionRole ?? makeJobRole(this, props.virtualCluster.id);
    this.grantPrincipal = this.role;
    grantMonitoring(this, this.role, this.monitoring);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      VirtualClusterId: this.props.virtualCluster.id,
      Name: this.props.jobName,
      ExecutionRoleArn: this.role.roleArn,
      ReleaseLabel: this.props.releaseLabel.label,
      JobDriver: renderJobDriver(this.props.jobDriver),
      ConfigurationOverrides: {
        ApplicationConfiguration: renderApplicationConfigurations(this.props.applicationConfig),
        MonitoringConfiguration: renderMonitoring(this.monitoring),
      },
      Tags: this.props.tags,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { virtualCluster, tags } = this.props;
    const jobRuns = jobRunsArn(this, virtualCluster.id);
    const waits = this.integrationPattern === sfn.IntegrationPattern.RUN_JOB;
    return [
      allow(['emr-containers:StartJobRun'], [virtualClusterArn(this, virtualCluster.id)], this.withRole()),
      ...(tags ? [allow(['emr-containers:TagResource'], [jobRuns])] : []),
      ...(waits ? [allow(['emr-containers:DescribeJobRun', 'emr-containers:CancelJobRun'], [jobRuns])] : []),
    ];
  }

  private withRole(): iam.Conditions {
    const key = 'emr-containers:ExecutionRoleArn';
    if (!expressionOf(this.role.roleArn)) return { StringEquals: { [key]: this.role.roleArn } };
    return { StringLike: { [key]: roleArnOrAny(this, this.role.roleArn) } };
  }
}
