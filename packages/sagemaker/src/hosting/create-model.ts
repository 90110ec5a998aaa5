import { allow, injectedProps, refuse, renderEach, renderStruct, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole } from '../execution-role';
import { requireName, resourceArns } from '../resource-name';
import { SageMakerTask } from '../sagemaker-task';
import { allowTagsIfAny, renderTagInput } from '../tags';
import type { SageMakerCreateModelJsonataProps, SageMakerCreateModelJsonPathProps, SageMakerCreateModelProps } from './create-model-props';

/**
 * Make a model that can be hosted, or that transform jobs can work with.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateModel extends SageMakerTask {
  /**
   * The name by which an app's property injectors know the class: that of aws-cdk-lib's class.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.SageMakerCreateModel';

  /**
   * Make a model, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: SageMakerCreateModelJsonPathProps): SageMakerCreateModel {
    return new SageMakerCreateModel(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Make a model, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: SageMakerCreateModelJsonataProps): SageMakerCreateModel {
    return new SageMakerCreateModel(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  private readonly props: SageMakerCreateModelProps;
  private readonly request: { [name: string]: any };

  constructor(scope: Construct, id: string, props: SageMakerCreateModelProps) {
    const injected = injectedProps(scope, id, SageMakerCreateModel.PROPERTY_INJECTION_ID, props);
    const { vpc, subnetSelection } = injected;
    super(scope, id, injected, {
      action: 'createModel',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
      vpcConfig: vpc && { vpc, subnets: subnetSelection },
      securityGroupId: 'ModelSecurityGroup',
    });
    this.props = injected;
    requireName(this, 'modelName', injected.modelName);
    requireLength(this, 'containers', injected.containers, { min: 1, max: 15 });
    this.requireOneKind();
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    return this.request;
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const models = resourceArns(this, 'model', this.props.modelName);
    return [allow(['sagemaker:CreateModel'], models), ...allowTagsIfAny(models, this.props.tags), allowPassExecutionRole(this, this.role)];
  }

  private renderRequest(): { [name: string]: any } {
    const { modelName, primaryContainer, containers, enableNetworkIsolation, tags } = this.props;
    return {
      EnableNetworkIsolation: enableNetworkIsolation,
      ExecutionRoleArn: this.role.roleArn,
      ModelName: modelName,
      Tags: renderTagInput(tags),
      PrimaryContainer: renderStruct(primaryContainer, (container) => container.bind(this).parameters),
      Containers: renderEach(containers, (container) => container.bind(this).parameters),
      VpcConfig: this._vpcConfig(),
    };
  }

  private requireOneKind(): void {
    const { primaryContainer, containers, vpc, subnetSelection } = this.props;
    if ((primaryContainer === undefined) === (containers === undefined)) {
      refuse(this, {
        prop: containers ? 'containers' : 'primaryContainer',
        given: containers ? 'set besides primaryContainer' : undefined,
        because: 'SageMaker makes a model from one container, or from several that work one after the other',
        remedy: containers ? 'Put all containers into containers, in their order' : 'Give primaryContainer, or containers',
      });
    }
    if (subnetSelection && !vpc) {
      refuse(this, {
        prop: 'subnetSelection',
        value: subnetSelection,
        because: 'there is no VPC to select subnets of',
        remedy: 'Give the vpc too',
      });
    }
  }
}
