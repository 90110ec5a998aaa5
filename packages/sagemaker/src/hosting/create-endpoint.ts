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
import { allowTagsIfAny, renderTagInput } from '../tags';

interface SageMakerCreateEndpointOptions {
  /**
   * The name of the endpoint configuration.
   */
  readonly endpointConfigName: string;

  /**
   * A name for the endpoint, of 1 to 63 characters, that no other one of the account and region has.
   */
  readonly endpointName: string;

  /**
   * The `kmsKey` of the endpoint configuration. It is not sent: it lets the state machine's role have volumes encrypted with it.
   *
   * @default - the configuration has none
   */
  readonly volumeEncryptionKey?: aws_kms.IKeyRef;

  /**
   * Up to 50 tags of the endpoint: an object with a value for each name, a list with `Key` and `Value` of each, or an expression for
   * such a list.
   *
   * @default - none
   */
  readonly tags?: sfn.TaskInput;
}

/**
 * Properties of SageMakerCreateEndpoint in JSONPath.
 */
export interface SageMakerCreateEndpointJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateEndpointOptions {}

/**
 * Properties of SageMakerCreateEndpoint in JSONata.
 */
export interface SageMakerCreateEndpointJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateEndpointOptions {}

/**
 * Properties of SageMakerCreateEndpoint.
 */
export interface SageMakerCreateEndpointProps extends TaskStateBaseProps, SageMakerCreateEndpointOptions {}

/**
 * Begin to make an endpoint that hosts models. The state does not wait until it is in service.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateEndpoint extends TaskStateBase {
  /**
   * Make an endpoint, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateEndpointJsonPathProps): SageMakerCreateEndpoint {
    return new SageMakerCreateEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Make an endpoint, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateEndpointJsonataProps): SageMakerCreateEndpoint {
    return new SageMakerCreateEndpoint(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: SageMakerCreateEndpointProps,
  ) {
    super(scope, id, props, {
      service: 'sagemaker',
      action: 'createEndpoint',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    requireName(this, 'endpointConfigName', props.endpointConfigName);
    requireName(this, 'endpointName', props.endpointName);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { endpointConfigName, endpointName, tags } = this.props;
    return { EndpointConfigName: endpointConfigName, EndpointName: endpointName, Tags: renderTagInput(tags) };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { endpointConfigName, endpointName, volumeEncryptionKey, tags } = this.props;
    const endpoints = resourceArns(this, 'endpoint', endpointName);
    return [
      allow(['sagemaker:createEndpoint'], [...endpoints, ...resourceArns(this, 'endpoint-config', endpointConfigName)]),
      ...allowTagsIfAny(endpoints, tags),
      ...allowVolumeKey(this, volumeEncryptionKey),
    ];
  }
}
