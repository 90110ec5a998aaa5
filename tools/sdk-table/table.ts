import { nounsByVerbs, verbsOf } from './names';
import { mapFields, type SdkService, type Spelling, sdkServices, spellings } from './operations';
import { overrides } from './overrides';
import { type IamActions, iamActions, permissionOf } from './permissions';

/** Where the package has it, from the root of the repository. */
export const TABLE = 'packages/aws-sdk/sdk-table.txt';

/**
 * The table as `packages/aws-sdk/src/sdk-table.ts` reads it: the verbs of the operations, then a service a line, its fields divided by tabs.
 *
 * A line has the name in Step Functions, the name of the client, the prefix in IAM, the operations, those of them that are not offered, or take
 * anything but the one action of their name, and the fields with keys of the user's own. A name that is the same as the first is left out.
 */
export async function tableText(): Promise<string> {
  const services = [...sdkServices()].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = spellings();
  const fields = mapFields();
  const known = await iamActions();
  const verbs = verbsOf(services.flatMap(([, { operations }]) => operations));
  const lines = services.map(([name, service]) => {
    const { client, prefix = '' } = names[name];
    return [
      name,
      client === name ? '' : client,
      prefix === name ? '=' : prefix,
      nounsByVerbs(service.operations, verbs),
      exceptions(name, service, names[name], known),
      (fields[name] ?? []).join(),
    ]
      .join('\t')
      .trimEnd();
  });
  return `${verbs.join()}\n${lines.join('\n')}\n`;
}

/** Operations by what they take: `-` is not offered, `?` unknown, nothing before the `=` is no permission at all. */
function exceptions(name: string, service: SdkService, spelling: Spelling, known: IamActions): string {
  const byActions = new Map<string, string[]>();
  const add = (actions: string, operation: string) => byActions.set(actions, [...(byActions.get(actions) ?? []), operation]);
  for (const operation of service.unsupported) add('-', operation);
  for (const operation of service.operations) {
    const permission = permissionOf(name, operation, spelling, known, overrides);
    if (permission === 'unknown') add('?', operation);
    else if (permission.actions.join() !== `${spelling.prefix}:${operation}`) {
      add(permission.actions.map((action) => action.replace(`${spelling.prefix}:`, '')).join('+'), operation);
    }
  }
  return [...byActions].map(([actions, operations]) => `${actions}=${operations.join()}`).join(' ');
}
