import * as semver from 'semver';

/** The lowest aws-cdk-lib that core works with, and most packages; `npm run floor` finds it. What it means: docs/decisions/0008-aws-cdk-lib-range.md. */
export const DEFAULT_FLOOR = '2.196.0';

/** What a package accepts from its user's app: all from its floor on. */
export function cdkPeers(floor: string): Record<'aws-cdk-lib' | 'constructs', string> {
  // The least that aws-cdk-lib itself asks for.
  const constructs = semver.lt(floor, '2.239.0') ? '10.0.0' : '10.5.0';
  return { 'aws-cdk-lib': `^${floor}`, constructs: `^${constructs}` };
}
