import * as semver from 'semver';
import type { PublishedManifest } from './published-manifest';
import { versionsOf } from './registry';

/** One end of the range that a package declares: exact versions to install. */
export interface End {
  readonly cdk: string;
  readonly constructs: string;
}

/** The least that the peer dependencies allow. */
export function lowest({ name, peerDependencies = {} }: PublishedManifest): End {
  const least = (peer: string) => {
    const version = semver.minVersion(peerDependencies[peer] ?? '<0.0.0-0');
    if (!version) throw new Error(`${name} has no peer dependency on ${peer}: its project type in tools/projen declares one`);
    return version.version;
  };
  return { cdk: least('aws-cdk-lib'), constructs: least('constructs') };
}

/** The newest of the same major that the registry has. */
export function newest({ peerDependencies = {} }: PublishedManifest): End {
  const last = (peer: string) => versionsOf(peer, peerDependencies[peer]).at(-1) as string;
  return { cdk: last('aws-cdk-lib'), constructs: last('constructs') };
}
