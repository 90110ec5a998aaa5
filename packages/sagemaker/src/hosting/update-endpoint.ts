import {
  allow,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { allowVolumeKey } from '../encryption-key';
import { requireName, resourceArns } from '../resource-name';

interface SageMakerUpdateEndpointOptions {
  /**
   * The name of the new endpoint configuration.
   */
  readonly endpointConfigName: string;

  /**
   * The name of the endpoint.
   */
  readonly endpointName: string;

  /**
   * The `kmsKey` of the new endpoint configuration. It is not sent: it lets the state machine's role have volumes encrypted with it.
   *
   * @default - the configuration has none
   */
  readonly volumeEncryptionKey?: aws_kms.IKeyRef;
}

/**
 * Properties of SageMakerUpdateEndpoint in JSONPath.
 */
export interface SageMakerUpdateEndpointJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerUpdateEndpointOptions {}

/**
 * Properties of SageMakerUpdateEndpoint in JSONata.
 */
export interface SageMakerUpdateEndpointJsonataProps extends TaskStateJsonataBaseProps, SageMakerUpdateEndpointOptions {}

/**
 * Properties of SageMakerUpdateEndpoint.
 */
export interface SageMakerUpdateEndpointProps extends TaskStateBaseProps, SageMakerUpdateEndpointOptions {}

/**
 * Begin to give an endpoint another configuration; it stays in service meanwhile. The state does not wait until that is done.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerUpdateEndpoint extends TaskStateBase {
  /**
   * Update an endpoint, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerUpdateEndpointJsonPathProps): SageMakerUpdateEndpoint {
    return new SageMakerUpdateEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Update an endpoint, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerUpdateEndpointJsonataProps): SageMakerUpdateEndpoint {
    return new SageMakerUpdateEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerUpdateEndpointProps,
  ) {
    super(scope, id, props, {
      service: 'sagemaker',
      action: 'updateEndpoint',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireName(this, 'endpointConfigName', props.endpointConfigName);
    requireName(this, 'endpointName', props.endpointName);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { endpointConfigName, endpointName } = this.props;
    return { EndpointConfigName: endpointConfigName, EndpointName: endpointName };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { endpointConfigName, endpointName, volumeEncryptionKey } = this.props;
    const endpoints = resourceArns(this, 'endpoint', endpointName);
    return [
      allow(['sagemaker:updateEndpoint'], [...endpoints, ...resourceArns(this, 'endpoint-config', endpointConfigName)]),
      ...allowVolumeKey(this, volumeEncryptionKey),
    ];
  }
}
