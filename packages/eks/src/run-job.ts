import {
  ifKnown,
  refuse,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as eks from 'aws-cdk-lib/aws-eks';
import type * as eksV2 from 'aws-cdk-lib/aws-eks-v2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { renderKubernetesApi, requireKubernetesApi } from './kubernetes-api';
import { type EksLogOptions, renderLogOptions, requireLogOptions } from './log-options';

interface EksRunJobOptions {
  /**
   * The cluster, of `aws-eks` or of `aws-eks-v2`. Its API has to be reachable from the internet, and Kubernetes has to let the state machine's
   * role run jobs and read pods and logs.
   */
  readonly cluster: eks.ICluster | eksV2.ICluster;

  /**
   * The job, as Kubernetes describes one of `batch/v1`. Each execution needs a job of another name, which may come from the input.
   *
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/
   */
  readonly job: sfn.TaskInput;

  /**
   * The namespace that the job runs in, of 1 to 63 characters.
   *
   * @default - `default`
   */
  readonly namespace?: string;

  /**
   * What becomes of the logs, with `IntegrationPattern.RUN_JOB`.
   *
   * @default - they are not retrieved
   */
  readonly logOptions?: EksLogOptions;
}

/**
 * Properties of EksRunJob in JSONPath.
 */
export interface EksRunJobJsonPathProps extends TaskStateJsonPathBaseProps, EksRunJobOptions {}

/**
 * Properties of EksRunJob in JSONata.
 */
export interface EksRunJobJsonataProps extends TaskStateJsonataBaseProps, EksRunJobOptions {}

/**
 * Properties of EksRunJob.
 */
export interface EksRunJobProps extends TaskStateBaseProps, EksRunJobOptions {}

/**
 * Run a job of Kubernetes on a cluster; with `IntegrationPattern.RUN_JOB` wait until it has ended, and retrieve its logs.
 *
 * Step Functions asks for its state once a minute, and after a while every five minutes.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksRunJob extends TaskStateBase {
  /**
   * Run a job of Kubernetes on a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksRunJobJsonPathProps): EksRunJob {
    return new EksRunJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a job of Kubernetes on a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksRunJobJsonataProps): EksRunJob {
    return new EksRunJob(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksRunJobProps,
  ) {
    super(scope, id, props, {
      service: 'eks',
      action: 'runJob',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireKubernetesApi(this, props.cluster);
    requireLength(this, 'namespace', props.namespace, { min: 1, max: 63 });
    requireLogOptions(this, props.logOptions, this.integrationPattern);
    this.requireJob();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ...renderKubernetesApi(this.props.cluster),
      Namespace: this.props.namespace,
      Job: this.props.job.value,
      LogOptions: renderLogOptions(this.props.logOptions),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    // Kubernetes decides what the role may do, not IAM.
    return [];
  }

  private requireJob(): void {
    const kind = ifKnown(this.props.job.value)?.kind;
    if (kind === undefined || kind === 'Job' || ifKnown(kind) === undefined) return;
    refuse(this, {
      prop: 'job.kind',
      value: kind,
      because: 'this task runs jobs, and no other objects of Kubernetes',
      remedy: "Set it to 'Job', or create the object with EksCall",
    });
  }
}
