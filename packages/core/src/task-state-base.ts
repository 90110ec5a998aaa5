import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { withoutUndefined } from './defined-fields';
import { integrationName, requireSupported, whyNotExpress } from './integration-pattern';
import { requireWholeArns } from './policy';
import { renderRequest, requireOneLanguage } from './query-language';
import { isPlain, withFields } from './request';
import type { ServiceIntegration } from './service-integration';
import { languageOf, machineTypeOf, watch } from './state-graph';
import type { TaskStateBaseProps } from './task-props';
import { requireTaskToken } from './task-token';
import { refuse } from './validation';

/**
 * A state that calls one action of one AWS service.
 *
 * A task says what it calls (its `ServiceIntegration`), what it sends (`_parameters`) and what the state machine's role must be
 * allowed to do for it (`_policies`).
 */
export abstract class TaskStateBase extends sfn.TaskStateBase {
  static {
    // aws-cdk-lib puts a state together from these parts, and to copy fields that are undefined takes it longer than all else that rendering does.
    withoutUndefined(TaskStateBase.prototype, ['renderQueryLanguage', 'renderRetryCatch', 'renderTaskBase']);
  }

  /**
   * How this task waits for the service.
   */
  protected readonly integrationPattern: sfn.IntegrationPattern;

  private readonly baseProps: TaskStateBaseProps;
  private readonly integration: ServiceIntegration;
  private graph?: sfn.StateGraph;

  /**
   * @param props the props every task takes, among the task's own
   * @throws if AWS does not offer the integration pattern, or a callback would not hand out its token
   */
  constructor(scope: Construct, id: string, props: TaskStateBaseProps, integration: ServiceIntegration) {
    super(scope, id, props);
    this.baseProps = props;
    this.integration = integration;
    this.integrationPattern = props.integrationPattern ?? integration.patterns[0];
    requireSupported(this, integration, this.integrationPattern);
    this.requireToken();
    this.requireHeartbeatBelowTimeout();
  }

  /**
   * Read when a metric of the task is asked for.
   */
  protected get taskMetrics(): sfn.TaskMetricsConfig | undefined {
    return this.integration.metrics ?? this.serviceMetrics();
  }

  /**
   * Read when the task joins a graph.
   */
  protected get taskPolicies(): iam.PolicyStatement[] | undefined {
    const { credentials, grantPermissions = true } = this.baseProps;
    // The role in `credentials` does the work, so the machine's own role needs nothing of the target.
    if (credentials || !grantPermissions) return [];
    const statements = this._policies();
    requireWholeArns(this, statements);
    return statements;
  }

  /**
   * Return the Amazon States Language object for this state
   */
  public toStateJson(topLevelQueryLanguage?: sfn.QueryLanguage): object {
    const machine = topLevelQueryLanguage ?? languageOf(this.graph);
    if (machine === sfn.QueryLanguage.JSONATA && this.queryLanguage === sfn.QueryLanguage.JSON_PATH) {
      refuse(this, {
        prop: 'queryLanguage',
        value: this.queryLanguage,
        because: 'its state machine is written in JSONata, and AWS allows no JSONPath state in it',
        remedy: 'Make the task with jsonata(), or with new, which takes the language of the machine',
      });
    }
    // A state that says its own language is rendered like aws-cdk-lib's, which names it again inside Map and Parallel.
    const state = super.toStateJson(topLevelQueryLanguage ?? (this.queryLanguage ? undefined : machine));
    requireOneLanguage(this, state, this.language(machine));
    return state;
  }

  /**
   * What the task sends to the service, in the service's own words.
   *
   * @internal
   */
  protected abstract _parameters(language: sfn.QueryLanguage): { [name: string]: any } | undefined;

  /**
   * What the state machine's role must be allowed to do. Neither the machine nor its language is known yet.
   *
   * @internal
   */
  protected abstract _policies(): iam.PolicyStatement[];

  protected whenBoundToGraph(graph: sfn.StateGraph): void {
    watch(graph);
    super.whenBoundToGraph(graph);
    this.graph = graph;
  }

  protected validateState(): string[] {
    const faults = super.validateState();
    if (machineTypeOf(this.graph) !== sfn.StateMachineType.EXPRESS) return faults;
    const why = whyNotExpress(this.integration, this.integrationPattern);
    return why ? [...faults, why] : faults;
  }

  /** @internal */
  protected _renderTask(topLevelQueryLanguage?: sfn.QueryLanguage): any {
    const language = this.language(topLevelQueryLanguage ?? languageOf(this.graph));
    const request = this.withAdditional(this._parameters(language));
    const { resourceArn, codeIn } = this.integration;
    return {
      Resource: resourceArn ?? `arn:${Aws.PARTITION}:states:::${integrationName(this.integration, this.integrationPattern)}`,
      ...renderRequest(this, request, language, { codeIn, inputPath: this.inputPath }),
    };
  }

  private language(machine: sfn.QueryLanguage | undefined): sfn.QueryLanguage {
    return this.queryLanguage ?? machine ?? sfn.QueryLanguage.JSON_PATH;
  }

  private withAdditional(parameters: { [name: string]: any } | undefined): { [name: string]: any } | undefined {
    const { additionalParameters } = this.baseProps;
    if (!additionalParameters) return parameters;
    if (parameters !== undefined && !isPlain(parameters)) {
      refuse(this, {
        prop: 'additionalParameters',
        value: additionalParameters,
        because: 'the request is not an object that fields could be added to',
        remedy: 'Put the fields into the request itself',
      });
    }
    return withFields(parameters ?? {}, additionalParameters);
  }

  private serviceMetrics(): sfn.TaskMetricsConfig | undefined {
    if (this.integration.resourceArn) return undefined;
    const name = integrationName(this.integration, this.integrationPattern);
    return {
      metricPrefixSingular: 'ServiceIntegration',
      metricPrefixPlural: 'ServiceIntegrations',
      // Unlike the state's resource, the dimension has the region and the account in it.
      metricDimensions: { ServiceIntegrationResourceArn: `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:${name}` },
    };
  }

  private requireToken(): void {
    if (this.integrationPattern !== sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN) return;
    const { assign, outputs, resultSelector, comment, stateName, ...request } = this.baseProps;
    requireTaskToken(this, request, this.integration.tokenIn);
  }

  private requireHeartbeatBelowTimeout(): void {
    const timeout = this.baseProps.taskTimeout?.seconds ?? this.baseProps.timeout?.toSeconds();
    const heartbeat = this.baseProps.heartbeatTimeout?.seconds ?? this.baseProps.heartbeat?.toSeconds();
    if (timeout === undefined || heartbeat === undefined || heartbeat < timeout) return;
    refuse(this, {
      prop: 'heartbeatTimeout',
      value: heartbeat,
      because: `Step Functions takes only a heartbeat below the timeout, which is ${timeout} seconds`,
      remedy: 'Shorten the heartbeat, or lengthen the timeout',
    });
  }
}
