import { isKnownLater, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse an amount without its unit, or with another one. An amount only known later is left alone.
 *
 * @internal
 */
export function requireAmount(scope: IConstruct, prop: string, value: string | undefined, unit: 'vCPU' | 'GB'): void {
  if (value === undefined || isKnownLater(value)) return;
  if (new RegExp(`^[1-9]\\d*\\s?${unit}$`, 'i').test(value)) return;
  const because = `EMR Serverless takes a whole number of ${unit}`;
  refuse(scope, { prop, value, because, remedy: `Write it as in '16 ${unit}'` });
}
