import { refuse } from '@sfn-tasks/core';
import type * as eks from 'aws-cdk-lib/aws-eks';
import type * as eksV2 from 'aws-cdk-lib/aws-eks-v2';
import type { IConstruct } from 'constructs';

/** What an imported cluster may lack, although nothing can be called without it. */
const ATTRIBUTES = ['clusterEndpoint', 'clusterCertificateAuthorityData'] as const;

/**
 * Where the Kubernetes API of a cluster is.
 *
 * @internal
 */
export function renderKubernetesApi(cluster: eks.ICluster | eksV2.ICluster): { [name: string]: unknown } {
  return {
    ClusterName: cluster.clusterName,
    CertificateAuthority: cluster.clusterCertificateAuthorityData,
    Endpoint: cluster.clusterEndpoint,
  };
}

/**
 * Refuse a cluster of which it is not known where its Kubernetes API is.
 *
 * @internal
 */
export function requireKubernetesApi(scope: IConstruct, cluster: eks.ICluster | eksV2.ICluster): void {
  const missing = ATTRIBUTES.filter((attribute) => !has(cluster, attribute));
  if (missing.length === 0) return;
  refuse(scope, {
    prop: 'cluster',
    given: `imported without ${missing.join(' and ')}`,
    because: 'Step Functions calls the Kubernetes API at its endpoint, and trusts it by its certificate',
    remedy: 'Give both to Cluster.fromClusterAttributes(…)',
  });
}

/** aws-cdk-lib throws what an imported cluster does not have, without the path of who asks for it. */
function has(cluster: eks.ICluster | eksV2.ICluster, attribute: (typeof ATTRIBUTES)[number]): boolean {
  try {
    return cluster[attribute] !== undefined;
  } catch {
    return false;
  }
}
