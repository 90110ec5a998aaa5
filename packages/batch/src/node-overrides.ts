import { ifKnown, isKnownLater, refuse, renderEach, renderStruct } from '@sfn-tasks/core';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';
import { type BatchContainerOverrides, checkContainerOverrides, containerOverrides } from './container-overrides';
import { type BatchEksOverrides, checkEksOverrides, eksOverrides } from './eks-overrides';
import { requireOneOf } from './one-of';

/**
 * What the nodes of a range get in place of what the job definition says.
 */
export interface BatchNodeRangeOverrides {
  /**
   * The nodes by their indexes, such as `0:3`; `:3` starts at the first node, and `4:` ends at the last one.
   */
  readonly targetNodes: string;

  /**
   * The container of the nodes, on Amazon ECS.
   *
   * @default - as in the job definition
   */
  readonly containerOverrides?: BatchContainerOverrides;

  /**
   * The pod of the nodes, on Amazon EKS. All ranges have the same namespace.
   *
   * @default - as in the job definition
   */
  readonly eksOverrides?: BatchEksOverrides;

  /**
   * The types of instances that the nodes may run on.
   *
   * @default - as in the job definition
   */
  readonly instanceTypes?: ec2.InstanceType[];
}

/**
 * What the nodes of a multi-node parallel job get in place of what the job definition says.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_NodeOverrides.html
 */
export interface BatchNodeOverrides {
  /**
   * How many nodes the job has. A range of the job definition has to be open at its end, and the main node among them.
   *
   * @default - as many as in the job definition
   */
  readonly numNodes?: number;

  /**
   * Overrides for ranges of nodes.
   *
   * @default - none
   */
  readonly nodeRanges?: BatchNodeRangeOverrides[];
}

/**
 * Overrides of nodes as AWS Batch spells them.
 *
 * @internal
 */
export function nodeOverrides(scope: IConstruct, prop: string, overrides: BatchNodeOverrides | undefined): unknown {
  return renderStruct(overrides, ({ numNodes, nodeRanges }) => ({
    NumNodes: numNodes,
    NodePropertyOverrides: renderEach(nodeRanges, (range) => ({
      TargetNodes: range.targetNodes,
      ContainerOverrides: containerOverrides(scope, `${prop}.nodeRanges.containerOverrides`, range.containerOverrides),
      EksPropertiesOverride: eksOverrides(scope, `${prop}.nodeRanges.eksOverrides`, range.eksOverrides),
      InstanceTypes: renderEach(range.instanceTypes, (type) => type.toString()),
    })),
  }));
}

/**
 * Refuse overrides of nodes that AWS Batch would refuse.
 *
 * @internal
 */
export function checkNodeOverrides(scope: IConstruct, prop: string, overrides: BatchNodeOverrides | undefined): void {
  const { nodeRanges } = ifKnown(overrides) ?? {};
  for (const [index, item] of (ifKnown(nodeRanges) ?? []).entries()) {
    const range = ifKnown(item);
    if (!range) continue;
    const at = `${prop}.nodeRanges[${index}]`;
    requireRange(scope, `${at}.targetNodes`, range.targetNodes);
    requireOneOf(scope, { [`${at}.containerOverrides`]: range.containerOverrides, [`${at}.eksOverrides`]: range.eksOverrides });
    checkContainerOverrides(scope, `${at}.containerOverrides`, range.containerOverrides);
    checkEksOverrides(scope, `${at}.eksOverrides`, range.eksOverrides);
  }
}

function requireRange(scope: IConstruct, prop: string, range: string): void {
  if (isKnownLater(range) || /^\d+$|^\d*:\d*$/.test(range)) return;
  refuse(scope, { prop, value: range, because: 'AWS Batch counts nodes by their indexes', remedy: "Write it like '0:3', ':3' or '4:'" });
}
