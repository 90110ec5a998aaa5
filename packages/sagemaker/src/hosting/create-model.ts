import { allow, injectedProps, refuse, renderEach, renderStruct, requireLength, TaskStateBase } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { allowPassExecutionRole, executionRole, granteeOf } from '../execution-role';
import { JobNetwork } from '../job-network';
import { requireName, resourceArns } from '../resource-name';
import { allowTagsIfAny, renderTagInput } from '../tags';
import type { SageMakerCreateModelJsonataProps, SageMakerCreateModelJsonPathProps, SageMakerCreateModelProps } from './create-model-props';

/**
 * Make a model that can be hosted, or that transform jobs can work with.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sagemaker.html
 */
export class SageMakerCreateModel extends TaskStateBase implements iam.IGrantable, ec2.IConnectable {
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

  /**
   * The security groups of the model, if it is in a VPC.
   */
  public readonly connections: ec2.Connections;

  /**
   * The role that the model works with.
   */
  public readonly role: iam.IRole;

  /**
   * The role that the model works with, as one that is given permissions.
   */
  public readonly grantPrincipal: iam.IPrincipal;

  private readonly props: SageMakerCreateModelProps;
  private readonly network: JobNetwork;
  private readonly request: { [name: string]: any };

  constructor(scope: Construct, id: string, props: SageMakerCreateModelProps) {
    const injected = injectedProps(scope, id, SageMakerCreateModel.PROPERTY_INJECTION_ID, props);
    super(scope, id, injected, {
      service: 'sagemaker',
      action: 'createModel',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE],
    });
    this.props = injected;
    requireName(this, 'modelName', injected.modelName);
    requireLength(this, 'containers', injected.containers, { min: 1, max: 15 });
    this.requireOneKind();
    const { vpc, subnetSelection } = injected;
    this.network = new JobNetwork(this, 'ModelSecurityGroup', vpc && { vpc, subnets: subnetSelection });
    this.connections = this.network.connections;
    this.role = executionRole(this, injected.role, { policyName: 'CreateModel', inVpc: this.network.isUsed });
    this.grantPrincipal = granteeOf(this, this.role);
    // Here and not when it is asked for, since what is in the request gives the role its permissions.
    this.request = this.renderRequest();
  }

  /**
   * Add a security group to the model, which has to be in a VPC.
   */
  public addSecurityGroup(securityGroup: ec2.ISecurityGroup): void {
    this.network.addSecurityGroup(securityGroup);
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
      VpcConfig: this.network.render(),
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
