import { actionsNamed } from './action';
import { filledIn, fits, remnantsIn } from './arn';

/** A statement as the test-kit shows it, with plain texts. */
export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: string | string[];
  readonly Condition?: { [operator: string]: { [key: string]: unknown } };
}

export function actionsOf(statements: Statement[]): string[] {
  return statements.flatMap(({ Action }) => Action);
}

/** What IAM would not make sense of in a statement, a line each. */
export async function faultsOfStatement(statement: Statement, resources: { [id: string]: { Type: string } }): Promise<string[]> {
  const arns = [statement.Resource].flat();
  const remnants = arns.flatMap((arn) => remnantsIn(arn).map((remnant) => `${arn} has '${remnant}' in it`));
  if (remnants.length > 0) return remnants;
  const faults = [statement.Action].flat().map((action) => faultsOfAction(action, arns, resources));
  return [...(await Promise.all(faults)).flat(), ...passRoleFaults(statement)];
}

async function faultsOfAction(action: string, arns: string[], resources: { [id: string]: { Type: string } }): Promise<string[]> {
  const actions = await actionsNamed(action);
  if (actions.length === 0) return [`${action} is no action of IAM`];
  const formats = actions.flatMap((one) => one.formats);
  const strangers = arns.filter((arn) => arn !== '*' && !formats.some((format) => fits(filledIn(arn, resources), format)));
  return strangers.map((arn) => `${action} does not work on ${arn}, but on ${formats.join(', ') || '* only'}`);
}

function passRoleFaults({ Action, Condition = {} }: Statement): string[] {
  if (![Action].flat().includes('iam:PassRole')) return [];
  const limited = Object.values(Condition).some((keys) => 'iam:PassedToService' in keys);
  return limited ? [] : ['iam:PassRole is not limited by iam:PassedToService'];
}
