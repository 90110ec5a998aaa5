import {
  allow,
  requireNotEmpty,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { requirePascalCase } from './parameter-names';
import { iamActionsOf, requireAction, spelled } from './sdk-action';
import { sdkService } from './sdk-table';

interface CallAwsServiceOptions {
  /**
   * The service to call, by its name in Step Functions, such as `cloudwatchlogs`.
   *
   * The name of its client in the AWS SDK for JavaScript v3, such as `cloudwatch-logs`, is taken for it with a warning.
   *
   * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
   */
  readonly service: string;

  /**
   * The action to call, in camelCase, such as `listObjectsV2`.
   */
  readonly action: string;

  /**
   * The parameters of the action, with names in PascalCase at every level, also where the service itself spells them otherwise.
   *
   * @default - none
   */
  readonly parameters?: { [key: string]: any };

  /**
   * The resources that the state machine's role may do the action on, as ARNs, or `*`.
   */
  readonly iamResources: string[];

  /**
   * The action of IAM that the call takes, such as `s3:ListAllMyBuckets`, in place of the ones that are known for it.
   *
   * @default - the actions that AWS documents for the call, which may be several, or none
   */
  readonly iamAction?: string;

  /**
   * What the state machine's role may do besides, such as reading an object that the action works on.
   *
   * @default - nothing
   */
  readonly additionalIamStatements?: iam.PolicyStatement[];

  /**
   * Whether to take the names of the service, the action and the parameters as they are, for an API that is newer than this package.
   *
   * Permissions are never made up: such a call needs an `iamAction`, unless it has `credentials`, or `grantPermissions` is false.
   *
   * @default false
   */
  readonly skipValidation?: boolean;
}

/**
 * Properties of CallAwsService in JSONPath.
 */
export interface CallAwsServiceJsonPathProps extends TaskStateJsonPathBaseProps, CallAwsServiceOptions {}

/**
 * Properties of CallAwsService in JSONata.
 */
export interface CallAwsServiceJsonataProps extends TaskStateJsonataBaseProps, CallAwsServiceOptions {}

/**
 * Properties of CallAwsService.
 */
export interface CallAwsServiceProps extends TaskStateBaseProps, CallAwsServiceOptions {}

/**
 * Call any action of an AWS API.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 */
export class CallAwsService extends TaskStateBase {
  /**
   * Call any action of an AWS API, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: CallAwsServiceJsonPathProps): CallAwsService {
    return new CallAwsService(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Call any action of an AWS API, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: CallAwsServiceJsonataProps): CallAwsService {
    return new CallAwsService(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: CallAwsServiceProps,
  ) {
    super(scope, id, props, {
      service: `aws-sdk:${spelled(props.service, 'name')}`,
      action: props.action,
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'parameters',
    });
    requireAction(this, props, 'name');
    requireNotEmpty(this, { iamResources: props.iamResources });
    if (!props.skipValidation) requirePascalCase(this, props.parameters, sdkService(props.service)?.mapFields);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.props.parameters ?? {};
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const actions = iamActionsOf(this, this.props);
    const call = actions.length > 0 ? [allow(actions, this.props.iamResources)] : [];
    return [...call, ...(this.props.additionalIamStatements ?? [])];
  }
}
