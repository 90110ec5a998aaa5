import { refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import { isKnown } from '../known';

const FORMAT = /^emr-(\d+)\.(\d+)\.(\d+)$/;

/**
 * Refuse a release that is not written as `emr-x.y.z`.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-release-components.html
 * @internal
 */
export function checkReleaseLabel(scope: IConstruct, releaseLabel: string | undefined): void {
  if (!isKnown(releaseLabel) || FORMAT.test(releaseLabel)) return;
  refuse(scope, {
    prop: 'releaseLabel',
    value: releaseLabel,
    because: 'a release of EMR is named emr-x.y.z',
    remedy: 'Write it in full, such as emr-7.5.0',
  });
}

/**
 * Refuse a prop that a known release does not have yet.
 *
 * @param since the first release that has it, such as `5.28.0`
 * @internal
 */
export function requireRelease(scope: IConstruct, releaseLabel: string | undefined, prop: string, value: unknown, since: string): void {
  if (value === undefined || !isKnown(releaseLabel) || !isBefore(releaseLabel, since)) return;
  refuse(scope, {
    prop,
    value,
    because: `EMR has it since emr-${since}, and releaseLabel is ${releaseLabel}`,
    remedy: 'Choose a later release, or leave the prop out',
  });
}

function isBefore(releaseLabel: string, since: string): boolean {
  const wanted = since.split('.').map(Number);
  const given = (FORMAT.exec(releaseLabel) ?? []).slice(1).map(Number);
  const differing = wanted.findIndex((part, index) => part !== given[index]);
  return differing !== -1 && given[differing] < wanted[differing];
}
