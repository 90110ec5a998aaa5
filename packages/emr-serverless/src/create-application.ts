import {
  allow,
  allowManagedRule,
  arn,
  requireLength,
  TaskStateBase,
  type TaskStateBaseProps,
  type TaskStateJsonataBaseProps,
  type TaskStateJsonPathBaseProps,
} from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type EmrServerlessApplicationSettings, renderApplication, requireApplication } from './application';
import { APPLICATION_RULE, applicationArn } from './application-arn';

interface EmrServerlessCreateApplicationOptions extends EmrServerlessApplicationSettings {
  /**
   * A token by which EMR Serverless tells a repeated request from a new one, of 1 to 64 characters.
   *
   * @default - one that is made up for each request
   */
  readonly clientToken?: string;
}

/**
 * Properties of EmrServerlessCreateApplication in JSONPath.
 */
export interface EmrServerlessCreateApplicationJsonPathProps extends TaskStateJsonPathBaseProps, EmrServerlessCreateApplicationOptions {}

/**
 * Properties of EmrServerlessCreateApplication in JSONata.
 */
export interface EmrServerlessCreateApplicationJsonataProps extends TaskStateJsonataBaseProps, EmrServerlessCreateApplicationOptions {}

/**
 * Properties of EmrServerlessCreateApplication.
 */
export interface EmrServerlessCreateApplicationProps extends TaskStateBaseProps, EmrServerlessCreateApplicationOptions {}

/**
 * Create an application, which runs jobs; with `IntegrationPattern.RUN_JOB` wait until it is created.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html
 */
export class EmrServerlessCreateApplication extends TaskStateBase {
  /**
   * Create an application, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EmrServerlessCreateApplicationJsonPathProps): EmrServerlessCreateApplication {
    return new EmrServerlessCreateApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Create an application, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EmrServerlessCreateApplicationJsonataProps): EmrServerlessCreateApplication {
    return new EmrServerlessCreateApplication(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  constructor(
    scope: Construct,
    id: string,
    private readonly props: EmrServerlessCreateApplicationProps,
  ) {
    super(scope, id, props, {
      service: 'emr-serverless',
      action: 'createApplication',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB],
    });
    requireLength(this, 'clientToken', props.clientToken, { min: 1, max: 64 });
    requireApplication(this, props);
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return { ...renderApplication(this, this.props), ClientToken: this.props.clientToken };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const create = [
      // AWS documents this ARN for what does not exist yet, and so has no ARN of its own.
      allow(
        ['emr-serverless:CreateApplication', ...(this.props.tags ? ['emr-serverless:TagResource'] : [])],
        [arn(this, { service: 'emr-serverless', resource: '/*', arnFormat: ArnFormat.NO_RESOURCE_NAME })],
      ),
      this.allowServiceLinkedRole(),
      ...this.allowNetwork(),
      ...this.allowImages(),
    ];
    if (this.integrationPattern !== sfn.IntegrationPattern.RUN_JOB) return create;
    return [
      ...create,
      allow(['emr-serverless:GetApplication', 'emr-serverless:DeleteApplication'], [applicationArn(this, '*')]),
      allowManagedRule(this, APPLICATION_RULE),
    ];
  }

  /** The first application of an account makes the role that EMR Serverless works with. */
  private allowServiceLinkedRole(): iam.PolicyStatement {
    const service = 'ops.emr-serverless.amazonaws.com';
    const resourceName = `aws-service-role/${service}/AWSServiceRoleForAmazonEMRServerless*`;
    const role = arn(this, { service: 'iam', region: '', resource: 'role', resourceName });
    return allow(['iam:CreateServiceLinkedRole'], [role], { StringLike: { 'iam:AWSServiceName': service } });
  }

  /** EMR Serverless connects workers to a VPC on behalf of who creates the application. */
  private allowNetwork(): iam.PolicyStatement[] {
    if (!this.props.network) return [];
    const interfaces = arn(this, { service: 'ec2', resource: 'network-interface', resourceName: '*' });
    const onBehalf = { StringEquals: { 'aws:CalledViaLast': 'ops.emr-serverless.amazonaws.com' } };
    return [allow(['ec2:CreateNetworkInterface'], [interfaces], onBehalf)];
  }

  private allowImages(): iam.PolicyStatement[] {
    const { image, workerImages = {} } = this.props;
    const images = image ? [image] : Object.values(workerImages);
    if (images.length === 0) return [];
    const repositories = images.map((each) => each._repositoryArn(this));
    return [allow(['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'ecr:DescribeImages'], repositories)];
  }
}
