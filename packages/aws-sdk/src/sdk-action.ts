import { isToken, refuse, requireKnown, requireNotEmpty } from '@sfn-tasks/core';
import { Annotations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { didYouMean, nearNames, question } from './near-names';
import { type SdkService, sdkService, sdkServiceNames, sdkServicesOfPrefix } from './sdk-table';

const SUPPORTED = 'https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html';

/**
 * What a task calls, by the names its user gave.
 *
 * @internal
 */
export interface SdkCall {
  readonly service: string;
  readonly action: string;
  readonly iamAction?: string;
  readonly skipValidation?: boolean;
}

/**
 * The service as the one who makes the call spells it, in Step Functions or as a client of the AWS SDK.
 *
 * @internal
 */
export function spelled(service: string, as: 'name' | 'client'): string {
  if (isToken(service)) return service;
  return sdkService(service)?.[as] ?? (as === 'name' ? service.toLowerCase() : service);
}

/**
 * Refuse names that AWS does not have, and a service by another name than the caller's with a warning.
 *
 * @param as whose names they are
 * @internal
 */
export function requireAction(scope: IConstruct, call: SdkCall, as: 'name' | 'client'): void {
  const { service, action } = call;
  requireNotEmpty(scope, { service, action, iamAction: call.iamAction });
  if (requireKnown(scope, 'skipValidation', call.skipValidation)) return;
  requireKnown(scope, 'service', service);
  requireKnown(scope, 'action', action);
  if (!/^[a-z]/.test(action)) {
    refuse(scope, {
      prop: 'action',
      value: action,
      because: 'an action is written in camelCase',
      remedy: `Write '${action.charAt(0).toLowerCase()}${action.slice(1)}'`,
    });
  }
  const known = sdkService(service);
  if (!known) refuseService(scope, service, as);
  if (known[as] !== service.toLowerCase()) {
    Annotations.of(scope).addWarningV2(
      '@sfn-tasks/aws-sdk:serviceName',
      `service is '${service}', which is taken for '${known[as]}', as ${as === 'name' ? 'Step Functions' : 'the AWS SDK for JavaScript v3'} calls it. Write '${known[as]}'.`,
    );
  }
  if (known.operations.length > 0) requireOperation(scope, known, action, as);
}

function requireOperation(scope: IConstruct, { name, operations, unsupported }: SdkService, action: string, as: 'name' | 'client'): void {
  const operation = operationOf(action);
  if (as === 'name' && unsupported.includes(operation)) {
    refuse(scope, {
      prop: 'action',
      value: action,
      because: `Step Functions cannot call this action of ${name}, see ${SUPPORTED}`,
      remedy: 'Call it from a Lambda function',
    });
  }
  if (operations.includes(operation)) return;
  refuse(scope, {
    prop: 'action',
    value: action,
    because: `${name} has no such action`,
    remedy: `${didYouMean(action, operations.map(actionOf))}For one that is newer than this package set skipValidation and iamAction`,
  });
}

function refuseService(scope: IConstruct, service: string, as: 'name' | 'client'): never {
  const ofPrefix = sdkServicesOfPrefix(service.toLowerCase(), as);
  const meant = ofPrefix.length > 0 ? question(ofPrefix) : didYouMean(service.replace(/^@aws-sdk\/client-/, ''), sdkServiceNames(as));
  refuse(scope, {
    prop: 'service',
    value: service,
    because:
      as === 'name' ? `Step Functions calls no service by this name, see ${SUPPORTED}` : 'the AWS SDK for JavaScript v3 has no such client',
    remedy: `${meant}For one that is newer than this package set skipValidation and iamAction`,
  });
}

/**
 * The actions of IAM that a call takes; `iamAction` is the user's word, and wins.
 *
 * @internal
 */
export function iamActionsOf(scope: IConstruct, { service, action, iamAction }: SdkCall): string[] {
  if (iamAction !== undefined) return [iamAction];
  const known = sdkService(service);
  const operation = operationOf(action);
  const exception = known?.exceptions.get(operation);
  if (Array.isArray(exception)) return exception;
  // The action as the user wrote it, like aws-cdk-lib: IAM does not mind the case, and a policy that stays the same is not deployed.
  if (known?.operations.includes(operation) && exception !== '?') return [`${known.prefix}:${action}`];
  const near = nearNames(
    action,
    (known?.operations ?? []).filter((name) => !known?.exceptions.has(name)),
  );
  const examples = near.map((name) => `${known?.prefix}:${name}`).join(', ');
  refuse(scope, {
    prop: 'iamAction',
    because: `it is not known which action of IAM ${service}:${action} takes`,
    remedy: `Give the action that its page in the AWS documentation names${examples && `; near in name are ${examples}`}`,
  });
}

function operationOf(action: string): string {
  return `${action.charAt(0).toUpperCase()}${action.slice(1)}`;
}

function actionOf(operation: string): string {
  return `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
}
