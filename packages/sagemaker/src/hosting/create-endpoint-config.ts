import {
  allow,
  injectedProps,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { Construct } from 'constructs';
import { requireName, resourceArns } from '../resource-name';
import { allowTagsIfAny, renderTagInput } from '../tags';
import { type ProductionVariant, renderProductionVariants, requireProductionVariants } from './production-variant';

interface SageMakerCreateEndpointConfigOptions {
  /**
   * A name for the configuration, of 1 to 63 characters, that no other one of the account and region has.
   */
  readonly endpointConfigName: string;

  /**
   * A key of yours to encrypt the volumes of the instances with. Who makes the endpoint has to be allowed to use it, as its
   * `volumeEncryptionKey`.
   *
   * @default - a key of SageMaker
   */
  readonly kmsKey?: aws_kms.IKeyRef;

  /**
   * The 1 to 10 models that the endpoint hosts, each on instances of its own.
   */
  readonly productionVariants: ProductionVariant[];

  /**
   * Up to 50 tags of the configuration: an object with a value for each name, a list with `Key` and `Value` of each, or an expression
   * for such a list.
   *
   * @default - none
   */
  readonly tags?: sfn.TaskInput;
}

/**
 * Properties of SageMakerCreateEndpointConfig in JSONPath.
 */
export interface SageMakerCreateEndpointConfigJsonPathProps extends TaskStateJsonPathBaseProps, SageMakerCreateEndpointConfigOptions {}

/**
 * Properties of SageMakerCreateEndpointConfig in JSONata.
 */
export interface SageMakerCreateEndpointConfigJsonataProps extends TaskStateJsonataBaseProps, SageMakerCreateEndpointConfigOptions {}

/**
 * Properties of SageMakerCreateEndpointConfig.
 */
export interface SageMakerCreateEndpointConfigProps extends TaskStateBaseProps, SageMakerCreateEndpointConfigOptions {}

/**
 * Say which models an endpoint will host, and on what instances.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateEndpointConfig extends TaskStateBase {
  /**
   * The name by which an app's property injectors know the class: that of aws-cdk-lib's class.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.SageMakerCreateEndpointConfig';

  /**
   * Make an endpoint configuration, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateEndpointConfigJsonPathProps): SageMakerCreateEndpointConfig {
    return new SageMakerCreateEndpointConfig(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Make an endpoint configuration, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateEndpointConfigJsonataProps): SageMakerCreateEndpointConfig {
    return new SageMakerCreateEndpointConfig(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly props: SageMakerCreateEndpointConfigProps;

  constructor(scope: Construct, id: string, props: SageMakerCreateEndpointConfigProps) {
    const injected = injectedProps(scope, id, SageMakerCreateEndpointConfig.PROPERTY_INJECTION_ID, props);
    super(scope, id, injected, {
      service: 'sagemaker',
      action: 'createEndpointConfig',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    this.props = injected;
    requireName(this, 'endpointConfigName', injected.endpointConfigName);
    requireProductionVariants(this, injected.productionVariants);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { endpointConfigName, tags, kmsKey, productionVariants } = this.props;
    return {
      EndpointConfigName: endpointConfigName,
      Tags: renderTagInput(tags),
      // A key of another account is not found by its id.
      KmsKeyId: kmsKey?.keyRef.keyArn,
      ProductionVariants: renderProductionVariants(productionVariants),
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const configs = resourceArns(this, 'endpoint-config', this.props.endpointConfigName);
    return [allow(['sagemaker:CreateEndpointConfig'], configs), ...allowTagsIfAny(configs, this.props.tags)];
  }
}
