import * as fs from 'node:fs';
import * as path from 'node:path';

/** Written by tools/sdk-table, which says what is in a line. */
const TABLE = path.join(__dirname, '..', 'sdk-table.txt');

/** One character for each verb of the table's first line. */
const CODES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567';

/**
 * An API of AWS, as far as the table knows it.
 *
 * @internal
 */
export interface SdkService {
  /** The name in Step Functions, such as `cloudwatchlogs`. */
  readonly name: string;
  /** The name of its client in the AWS SDK for JavaScript v3, such as `cloudwatch-logs`. */
  readonly client: string;
  /** The name in actions of IAM, such as `logs`; empty if IAM has none. */
  readonly prefix: string;
  /** Every operation, such as `DescribeLogGroups`; none if the table knows the service by its name alone. */
  readonly operations: string[];
  /** The operations that Step Functions cannot call. */
  readonly unsupported: string[];
  /** What operations take that is not the one action of their name: another one, several or none, `?` if nobody can say. */
  readonly exceptions: ReadonlyMap<string, string[] | '?'>;
  /** The fields of its requests whose keys are the user's own. */
  readonly mapFields: string[];
}

let tableText: string | undefined;
const services = new Map<string, SdkService | undefined>();

/**
 * The API of this name, which may be that of its client too, in any case.
 *
 * @internal
 */
export function sdkService(name: string): SdkService | undefined {
  const wanted = name.toLowerCase();
  if (!services.has(wanted)) services.set(wanted, find(wanted));
  return services.get(wanted);
}

/**
 * The names of all APIs, in Step Functions or as clients of the AWS SDK.
 *
 * @internal
 */
export function sdkServiceNames(of: 'name' | 'client'): string[] {
  return lines().map((line) => named(line)[of]);
}

/**
 * The names of the APIs whose actions have this prefix in IAM.
 *
 * @internal
 */
export function sdkServicesOfPrefix(prefix: string, of: 'name' | 'client'): string[] {
  return lines()
    .filter((line) => line.split('\t', 3)[2] === prefix)
    .map((line) => named(line)[of]);
}

function find(wanted: string): SdkService | undefined {
  const line = lineOf(wanted) ?? lines().find((other) => named(other).client === wanted);
  return line === undefined ? undefined : parsed(line);
}

/** A line begins with the service's name. To take all lines apart for it would take longer than to read them. */
function lineOf(name: string): string | undefined {
  const before = table().indexOf(`\n${name}\t`);
  return before === -1 ? undefined : table().slice(before + 1, table().indexOf('\n', before + 1));
}

function lines(): string[] {
  return table().trimEnd().split('\n').slice(1);
}

function table(): string {
  tableText ??= fs.readFileSync(TABLE, 'utf8');
  return tableText;
}

function named(line: string): { name: string; client: string } {
  const [name, client] = line.split('\t', 2);
  return { name, client: client || name };
}

function parsed(line: string): SdkService {
  const [, , prefix = '', operations = '', exceptions = '', mapFields = ''] = line.split('\t');
  const service = { ...named(line), prefix: prefix === '=' ? named(line).name : prefix };
  const byActions = words(exceptions).map((exception) => exception.split('='));
  return {
    ...service,
    operations: operationsOf(operations),
    unsupported: byActions.find(([actions]) => actions === '-')?.[1].split(',') ?? [],
    exceptions: new Map(byActions.filter(([actions]) => actions !== '-').flatMap((exception) => exceptionsOf(exception, service.prefix))),
    mapFields: mapFields.split(','),
  };
}

/** Of `ab'c:Api,Stage` they are verbs a and b before Api and before Stage, and c before their plurals. Loops, because some APIs have hundreds. */
function operationsOf(text: string): string[] {
  const verbs = table().slice(0, table().indexOf('\n')).split(',');
  const operations: string[] = [];
  for (const word of words(text)) {
    const [codes, nouns] = word.split(':');
    const [singular, plural = ''] = codes.split("'");
    for (const noun of nouns?.split(',') ?? []) {
      for (const code of singular) operations.push(`${verbs[CODES.indexOf(code)]}${noun}`);
      for (const code of plural) operations.push(`${verbs[CODES.indexOf(code)]}${noun}s`);
    }
    if (nouns === undefined) operations.push(word);
  }
  return operations;
}

function exceptionsOf([taken, operations]: string[], prefix: string): [operation: string, actions: string[] | '?'][] {
  const actions = taken === '?' ? taken : actionsOf(taken, prefix);
  return operations.split(',').map((operation) => [operation, actions]);
}

function actionsOf(taken: string, prefix: string): string[] {
  if (taken === '') return [];
  return taken.split('+').map((action) => (action.includes(':') ? action : `${prefix}:${action}`));
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
