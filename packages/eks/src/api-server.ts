import { isToken, refuse, renderStruct, requireBetween } from '@sfn-tasks/core';
import type { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { inSingleUnit } from './single-unit';

/**
 * Settings of the API server of a control plane.
 *
 * @see https://docs.aws.amazon.com/eks/latest/APIReference/API_KubeApiServerConfigRequest.html
 */
export interface EksApiServer {
  /**
   * How long events of Kubernetes are kept.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly eventTtl?: Duration;

  /**
   * The ports for services of type NodePort.
   *
   * @default - as the version of Kubernetes has it
   */
  readonly nodePorts?: EksPortRange;
}

/**
 * Ports from one to another.
 */
export interface EksPortRange {
  /**
   * The first port.
   */
  readonly min: number;

  /**
   * The last port.
   */
  readonly max: number;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderApiServer(scope: IConstruct, apiServer: EksApiServer | undefined): unknown {
  return renderStruct(apiServer, ({ eventTtl, nodePorts }) => ({
    EventTtl: inSingleUnit(scope, 'apiServer.eventTtl', eventTtl),
    ServiceNodePortRange: renderStruct(nodePorts, ({ min, max }) => ({ MinPort: min, MaxPort: max })),
  }));
}

/**
 * Refuse ports that there are not.
 *
 * @internal
 */
export function requireApiServer(scope: IConstruct, apiServer: EksApiServer | undefined): void {
  inSingleUnit(scope, 'apiServer.eventTtl', apiServer?.eventTtl);
  const { min, max } = apiServer?.nodePorts ?? {};
  requireBetween(scope, 'apiServer.nodePorts.min', min, { min: 1, max: 65535 });
  requireBetween(scope, 'apiServer.nodePorts.max', max, { min: 1, max: 65535 });
  if (min === undefined || max === undefined || isToken(min) || isToken(max) || min <= max) return;
  refuse(scope, {
    prop: 'apiServer.nodePorts',
    value: { min, max },
    because: 'the first port comes after the last',
    remedy: 'Give the lower one as min',
  });
}
