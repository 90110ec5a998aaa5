import {
  allow,
  allowManagedRule,
  arn,
  arnOrAny,
  expressionOf,
  injectedProps,
  requireBetween,
  requireLength,
  TaskStateBase,
} from '@sfn-tasks/core';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Annotations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { requireOneName, strangersTo } from './container-override';
import { networkConfiguration } from './network';
import type { EcsRunTaskJsonataProps, EcsRunTaskJsonPathProps, EcsRunTaskProps } from './run-task-props';
import { isOfApp, requireOneRevision, runnableArns, taskDefinitionName } from './task-definition';
import { allowRoles, isTaskRoleUnknown, renderOverrides, requireStorage } from './task-override';
import { mayTag, renderTags, requireTaggable } from './task-tags';

/**
 * Run a task of Amazon ECS, and wait for its end with `IntegrationPattern.RUN_JOB`.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
 */
export class EcsRunTask extends TaskStateBase implements ec2.IConnectable {
  /**
   * The name by which property injectors of the app find this class; that of aws-cdk-lib's.
   */
  public static readonly PROPERTY_INJECTION_ID: string = 'aws-cdk-lib.aws-stepfunctions-tasks.EcsRunTask';

  /**
   * Run a task of Amazon ECS, with the props in JSONPath.
   */
  public static jsonPath(scope: Construct, id: string, props: EcsRunTaskJsonPathProps): EcsRunTask {
    return new EcsRunTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSON_PATH });
  }

  /**
   * Run a task of Amazon ECS, with the props in JSONata.
   */
  public static jsonata(scope: Construct, id: string, props: EcsRunTaskJsonataProps): EcsRunTask {
    return new EcsRunTask(scope, id, { ...props, queryLanguage: sfn.QueryLanguage.JSONATA });
  }

  /**
   * What the task may talk to, if it has a network interface of its own.
   */
  public readonly connections: ec2.Connections = new ec2.Connections();

  private readonly props: EcsRunTaskProps;
  private readonly network?: object;

  constructor(scope: Construct, id: string, props: EcsRunTaskProps) {
    const injected = injectedProps(scope, id, EcsRunTask.PROPERTY_INJECTION_ID, props);
    super(scope, id, injected, {
      service: 'ecs',
      action: 'runTask',
      patterns: [sfn.IntegrationPattern.REQUEST_RESPONSE, sfn.IntegrationPattern.RUN_JOB, sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN],
      tokenIn: 'containerOverrides',
    });
    this.props = injected;
    this.checkProps(injected);
    this.network = networkConfiguration(this, this.connections, injected);
    this.node.addValidation({ validate: () => this.faultsInContainers() });
  }

  /** @internal */
  protected _parameters(): { [name: string]: any } {
    const { cluster, taskDefinition, revisionNumber, launchTarget } = this.props;
    return {
      // A name that is only known at run time cannot be part of an ARN.
      Cluster: expressionOf(cluster.clusterName) ? cluster.clusterName : cluster.clusterArn,
      TaskDefinition: taskDefinitionName(this, taskDefinition, revisionNumber),
      NetworkConfiguration: this.network,
      Overrides: renderOverrides(this, this.props),
      ...renderTags(this.props),
      ...launchTarget.bind(this, { taskDefinition, cluster }).parameters,
      EnableExecuteCommand: this.props.enableExecuteCommand,
      Group: this.props.group,
      StartedBy: this.props.startedBy,
    };
  }

  /** @internal */
  protected _policies(): iam.PolicyStatement[] {
    const { taskDefinition, revisionNumber } = this.props;
    if (isTaskRoleUnknown(this.props)) this.warnOfUnknownRole();
    const tasks = this.tasksArn();
    return [
      allow(['ecs:RunTask'], runnableArns(this, taskDefinition, revisionNumber)),
      ...allowRoles(this, this.props),
      ...(mayTag(this.props) ? [allow(['ecs:TagResource'], [tasks], { StringEquals: { 'ecs:CreateAction': 'RunTask' } })] : []),
      ...(this.integrationPattern === sfn.IntegrationPattern.RUN_JOB
        ? [allow(['ecs:StopTask', 'ecs:DescribeTasks'], [tasks]), allowManagedRule(this, 'StepFunctionsGetEventsForECSTaskRule')]
        : []),
    ];
  }

  private checkProps(props: EcsRunTaskProps): void {
    requireBetween(this, 'revisionNumber', props.revisionNumber, { min: 1 });
    requireOneRevision(this, props.taskDefinition, props.revisionNumber);
    requireOneName(this, props.containerOverrides);
    requireStorage(this, props);
    requireTaggable(this, props);
    requireLength(this, 'cpu', props.cpu, { min: 1, max: 255 });
    requireLength(this, 'memoryMiB', props.memoryMiB, { min: 1, max: 255 });
    requireLength(this, 'group', props.group, { min: 1, max: 512 });
    requireLength(this, 'startedBy', props.startedBy, { min: 1, max: 128 });
  }

  private tasksArn(): string {
    const { clusterArn, clusterName, env } = this.props.cluster;
    if (expressionOf(clusterArn)) return arnOrAny(this, clusterArn, { service: 'ecs', resource: 'task' });
    return arn(this, { service: 'ecs', account: env.account, region: env.region, resource: 'task', resourceName: `${clusterName}/*` });
  }

  private warnOfUnknownRole(): void {
    Annotations.of(this).addWarningV2(
      '@sfn-tasks/ecs:unknownTaskRole',
      'The task definition is imported without its task role, so the role of the state machine is not allowed to pass it. If it has one, import it with TaskDefinition.fromTaskDefinitionAttributes() and its taskRole and executionRole.',
    );
  }

  private faultsInContainers(): string[] {
    const { taskDefinition, containerOverrides } = this.props;
    const strangers = strangersTo(taskDefinition, containerOverrides).map(
      (name) => `containerOverrides has the container '${name}', which the task definition ${taskDefinition.node.path} has not.`,
    );
    if (!isOfApp(taskDefinition) || taskDefinition.defaultContainer) return strangers;
    return [`The task definition ${taskDefinition.node.path} has no essential container. Call addContainer() on it.`, ...strangers];
  }
}
