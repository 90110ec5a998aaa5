import * as fs from 'node:fs';
import * as path from 'node:path';

/** What `inputs/sdk-operations.json` has of a service, by the name Step Functions gives it. */
export interface SdkService {
  /** Whose operations these are: a client of the AWS SDK with its version. None where the service is known by name alone. */
  readonly source?: string;
  readonly operations: string[];
  /** Those of them that Step Functions cannot call. */
  readonly unsupported: string[];
}

/** How the names of a service are spelled outside of Step Functions. */
export interface Spelling {
  /** In actions of IAM; none for a service that IAM does not know. */
  readonly prefix?: string;
  /** In the package of its client, after `@aws-sdk/client-`. */
  readonly client: string;
}

export function sdkServices(): Map<string, SdkService> {
  const services = read<{ source?: string; operations?: string; unsupported?: string }>('inputs/sdk-operations.json');
  return new Map(
    Object.entries(services).map(([name, { source, operations, unsupported }]) => [
      name,
      { source, operations: words(operations), unsupported: words(unsupported) },
    ]),
  );
}

export function spellings(): { readonly [service: string]: Spelling } {
  return read('inputs/iam-prefixes.json');
}

/** The fields of requests, at any depth, whose keys are the user's own and not AWS's. */
export function mapFields(): { readonly [service: string]: string[] } {
  return Object.fromEntries(Object.entries(read<string>('inputs/map-fields.json')).map(([service, fields]) => [service, words(fields)]));
}

export function read<T>(file: string): { [name: string]: T } {
  return JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8'));
}

function words(text = ''): string[] {
  return text.split(' ').filter(Boolean);
}
