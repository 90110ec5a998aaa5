import { ifKnown, isKnownLater, refuse, renderEach, renderStruct } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { type BatchEksContainerOverrides, checkEksContainerOverrides, eksContainerOverrides } from './eks-container-overrides';

/**
 * What the Kubernetes pod of a job on Amazon EKS gets in place of what the job definition says.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodPropertiesOverride.html
 */
export interface BatchEksOverrides {
  /**
   * The containers that do the job.
   *
   * @default - as in the job definition
   */
  readonly containers?: BatchEksContainerOverrides[];

  /**
   * The containers that run to their end, one after the other, before the others start.
   *
   * @default - as in the job definition
   */
  readonly initContainers?: BatchEksContainerOverrides[];

  /**
   * Labels of the pod, by which Kubernetes finds it.
   *
   * @default - as in the job definition
   */
  readonly labels?: { [name: string]: string };

  /**
   * Annotations of the pod, of up to 255 characters each.
   *
   * @default - as in the job definition
   */
  readonly annotations?: { [name: string]: string };

  /**
   * The namespace of the pod: 1 to 63 lower-case letters, digits and hyphens. It is not `default`, and does not start with `kube`.
   *
   * @default - as in the job definition
   */
  readonly namespace?: string;
}

/**
 * Overrides of a pod as AWS Batch spells them.
 *
 * @internal
 */
export function eksOverrides(scope: IConstruct, prop: string, overrides: BatchEksOverrides | undefined): unknown {
  return renderStruct(overrides, ({ containers, initContainers, labels, annotations, namespace }) => {
    const metadata = { Labels: labels, Annotations: annotations, Namespace: namespace };
    return {
      PodProperties: {
        Containers: renderEach(containers, (container) => eksContainerOverrides(scope, `${prop}.containers`, container)),
        InitContainers: renderEach(initContainers, (container) => eksContainerOverrides(scope, `${prop}.initContainers`, container)),
        Metadata: Object.values(metadata).some((value) => value !== undefined) ? metadata : undefined,
      },
    };
  });
}

/**
 * Refuse overrides of a pod that AWS Batch would refuse.
 *
 * @internal
 */
export function checkEksOverrides(scope: IConstruct, prop: string, overrides: BatchEksOverrides | undefined): void {
  const { containers, initContainers, namespace } = ifKnown(overrides) ?? {};
  for (const [list, items] of Object.entries({ containers, initContainers })) {
    for (const [index, item] of (ifKnown(items) ?? []).entries()) checkEksContainerOverrides(scope, `${prop}.${list}[${index}]`, item);
  }
  requireNamespace(scope, `${prop}.namespace`, namespace);
}

function requireNamespace(scope: IConstruct, prop: string, namespace: string | undefined): void {
  if (namespace === undefined || isKnownLater(namespace)) return;
  if (/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace) && !/^default$|^kube/.test(namespace)) return;
  const because = 'AWS Batch takes 1 to 63 lower-case letters, digits and hyphens, but neither default nor what starts with kube';
  refuse(scope, { prop, value: namespace, because, remedy: 'Give a namespace that you made for AWS Batch' });
}
