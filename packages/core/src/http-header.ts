import type { IConstruct } from 'constructs';
import { ifKnown, isPlain } from './request';
import { refuse } from './validation';

/**
 * Refuse headers of an HTTP request that Step Functions does not send.
 *
 * @param headers by name; an expression for them is left alone
 * @param reserved the names in lower case; one that ends in `*` stands for every name that begins so
 * @internal
 */
export function refuseHeaders(scope: IConstruct, prop: string, headers: unknown, reserved: string[], remedy: string): void {
  const known = ifKnown(headers);
  if (!isPlain(known)) return;
  for (const field of Object.keys(known)) {
    const name = field.replace(/\.\$$/, '').toLowerCase();
    if (!reserved.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one))) continue;
    // The value may be a secret.
    refuse(scope, { prop: `${prop}.${field}`, given: 'set', because: 'Step Functions fails a request with this header', remedy });
  }
}
