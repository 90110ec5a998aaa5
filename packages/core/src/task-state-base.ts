import type * as iam from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { withoutUndefined } from './defined-fields';
import { findExpression, jsonataOf } from './expression';
import { integrationName, requireSupported, whyNotExpress } from './integration-pattern';
import { requireWholeArns } from './policy';
import { renderRequest, requireOneLanguage } from './query-language';
import { isPlain, withFields } from './request';
import type { ServiceIntegration } from './service-integration';
import { languageOf, machineTypeOf, watch } from './state-graph';
import type { TaskStateBaseProps } from './task-props';
import { requireTaskToken } from './task-token';
import { refuse } from './validation';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

/** What core knows of a task, in one object: V8 takes long over each field of objects of so many classes. */
interface Call {
  readonly integration: ServiceIntegration;
  readonly pattern: sfn.IntegrationPattern;
  readonly additionalParameters: { [name: string]: any } | undefined;
  readonly needsPermissions: boolean;
  graph: sfn.StateGraph | undefined;
}

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

  private readonly serviceCall: Call;

  /**
   * @param props the props every task takes, among the task's own
   * @throws if AWS does not offer the integration pattern, or a callback would not hand out its token
   */
  constructor(scope: Construct, id: string, props: TaskStateBaseProps, integration: ServiceIntegration) {
    super(scope, id, props);
    const { integrationPattern: pattern = integration.patterns[0], additionalParameters } = props;
    // The role in `credentials` does the work, so the machine's own role needs nothing of the target.
    const needsPermissions = (props.grantPermissions ?? true) && !props.credentials;
    this.serviceCall = { integration, pattern, additionalParameters, needsPermissions, graph: undefined };
    requireSupported(this, integration, pattern);
    requireToken(this, props, this.serviceCall);
    requireHeartbeatBelowTimeout(this, props);
  }

  /**
   * How this task waits for the service.
   */
  protected get integrationPattern(): sfn.IntegrationPattern {
    return this.serviceCall.pattern;
  }

  /**
   * Read when a metric of the task is asked for.
   */
  protected get taskMetrics(): sfn.TaskMetricsConfig | undefined {
    return this.serviceCall.integration.metrics ?? serviceMetrics(this.serviceCall);
  }

  /**
   * Read when the task joins a graph.
   */
  protected get taskPolicies(): iam.PolicyStatement[] | undefined {
    if (!this.serviceCall.needsPermissions) return [];
    const statements = this._policies();
    requireWholeArns(this, statements);
    return statements;
  }

  /**
   * Return the Amazon States Language object for this state
   */
  public toStateJson(topLevelQueryLanguage?: sfn.QueryLanguage): object {
    const own = this.queryLanguage;
    const machine = topLevelQueryLanguage ?? languageOf(this.serviceCall.graph);
    if (machine === JSONATA && own === JSON_PATH) {
      refuse(this, {
        prop: 'queryLanguage',
        value: own,
        because: 'its state machine is written in JSONata, and AWS allows no JSONPath state in it',
        remedy: 'Make the task with jsonata(), or with new, which takes the language of the machine',
      });
    }
    // A state that says its own language is rendered like aws-cdk-lib's, which names it again inside Map and Parallel.
    const state = super.toStateJson(own ? topLevelQueryLanguage : machine);
    requireOneLanguage(this, state, own ?? machine ?? JSON_PATH);
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
    this.serviceCall.graph = graph;
  }

  protected validateState(): string[] {
    const faults = super.validateState();
    if (machineTypeOf(this.serviceCall.graph) !== sfn.StateMachineType.EXPRESS) return faults;
    const why = whyNotExpress(this.serviceCall.integration, this.serviceCall.pattern);
    return why ? [...faults, why] : faults;
  }

  /** @internal */
  protected _renderTask(topLevelQueryLanguage?: sfn.QueryLanguage): any {
    const language = this.queryLanguage ?? topLevelQueryLanguage ?? JSON_PATH;
    const { integration, additionalParameters } = this.serviceCall;
    const parameters = this._parameters(language);
    const request = additionalParameters ? withAdditional(this, parameters, additionalParameters) : parameters;
    return {
      Resource: resourceOf(this, this.serviceCall),
      ...renderRequest(this, request, language, { codeIn: integration.codeIn, inputPath: this.inputPath }),
    };
  }
}

function resourceOf(scope: Construct, { integration, pattern }: Call): string {
  const { resourceArn } = integration;
  if (resourceArn === undefined) return `arn:${Aws.PARTITION}:states:::${integrationName(integration, pattern)}`;
  const expression = findExpression(resourceArn)?.expression ?? jsonataOf(resourceArn);
  if (expression === undefined) return resourceArn;
  return refuse(scope, {
    prop: 'the resource',
    value: expression,
    because: 'the state names it, and Step Functions takes no expression there',
    remedy: 'Give the function or the activity itself',
  });
}

function withAdditional(scope: Construct, parameters: unknown, additionalParameters: { [name: string]: any }): { [name: string]: any } {
  if (parameters !== undefined && !isPlain(parameters)) {
    refuse(scope, {
      prop: 'additionalParameters',
      value: additionalParameters,
      because: 'the request is not an object that fields could be added to',
      remedy: 'Put the fields into the request itself',
    });
  }
  return withFields(parameters ?? {}, additionalParameters);
}

function serviceMetrics({ integration, pattern }: Call): sfn.TaskMetricsConfig | undefined {
  if (integration.resourceArn) return undefined;
  const name = integrationName(integration, pattern);
  return {
    metricPrefixSingular: 'ServiceIntegration',
    metricPrefixPlural: 'ServiceIntegrations',
    // Unlike the state's resource, the dimension has the region and the account in it.
    metricDimensions: { ServiceIntegrationResourceArn: `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:${name}` },
  };
}

function requireToken(scope: Construct, props: TaskStateBaseProps, { integration, pattern }: Call): void {
  if (pattern !== sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN) return;
  const { assign, outputs, resultSelector, comment, stateName, ...request } = props;
  requireTaskToken(scope, request, integration.tokenIn);
}

function requireHeartbeatBelowTimeout(scope: Construct, { taskTimeout, timeout, heartbeatTimeout, heartbeat }: TaskStateBaseProps): void {
  const limit = taskTimeout?.seconds ?? timeout?.toSeconds();
  const value = heartbeatTimeout?.seconds ?? heartbeat?.toSeconds();
  if (limit === undefined || value === undefined || value < limit) return;
  refuse(scope, {
    prop: 'heartbeatTimeout',
    value,
    because: `Step Functions takes only a heartbeat below the timeout, which is ${limit} seconds`,
    remedy: 'Shorten the heartbeat, or lengthen the timeout',
  });
}
