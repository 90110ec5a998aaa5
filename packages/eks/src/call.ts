import {
  requireNotEmpty,
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
import type { HttpMethods } from './http-methods';
import { renderKubernetesApi, requireKubernetesApi } from './kubernetes-api';

interface EksCallOptions {
  /**
   * The cluster, of `aws-eks` or of `aws-eks-v2`. Its API has to be reachable from the internet, and Kubernetes has to let the state machine's
   * role do what is called.
   */
  readonly cluster: eks.ICluster | eksV2.ICluster;

  /**
   * The method of the request.
   */
  readonly httpMethod: HttpMethods;

  /**
   * The path in the Kubernetes API, such as `/api/v1/namespaces/default/pods`.
   */
  readonly httpPath: string;

  /**
   * The parameters of the query, each with its values, such as `{ labelSelector: ['job-name=report'] }`.
   *
   * @default - none
   */
  readonly queryParameters?: { [key: string]: string[] };

  /**
   * The body of the request: an object of Kubernetes, or a text.
   *
   * @default - none
   */
  readonly requestBody?: sfn.TaskInput;
}

/**
 * Properties of EksCall in JSONPath.
 */
export interface EksCallJsonPathProps extends TaskStateJsonPathBaseProps, EksCallOptions {}

/**
 * Properties of EksCall in JSONata.
 */
export interface EksCallJsonataProps extends TaskStateJsonataBaseProps, EksCallOptions {}

/**
 * Properties of EksCall.
 */
export interface EksCallProps extends TaskStateBaseProps, EksCallOptions {}

/**
 * Call the Kubernetes API of a cluster.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export class EksCall extends TaskStateBase {
  /**
   * Call the Kubernetes API of a cluster, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EksCallJsonPathProps): EksCall {
    return new EksCall(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call the Kubernetes API of a cluster, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EksCallJsonataProps): EksCall {
    return new EksCall(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EksCallProps,
  ) {
    super(scope, id, props, { service: 'eks', action: 'call', patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE] });
    requireKubernetesApi(this, props.cluster);
    requireNotEmpty(this, { httpPath: props.httpPath });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return {
      ...renderKubernetesApi(this.props.cluster),
      Method: this.props.httpMethod,
      Path: this.props.httpPath,
      QueryParameters: this.props.queryParameters,
      RequestBody: this.props.requestBody?.value,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    // Kubernetes decides what the role may do, not IAM.
    return [];
  }
}
