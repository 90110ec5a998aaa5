import { isToken, refuse } from '@sfn-tasks/core';
import { Annotations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Fields that often hold a document of the user's own, given as an object: its keys are nobody else's business. */
const DOCUMENTS =
  /(Args|Arguments|Attributes?|Body|Content|Context|Data|Definition|Detail|Document|Event|Input|Json|Message|Metadata|Output|Parameters?|Payload|Policy|Properties|Schema|State|String|Tags|Template|Text|Values?)$/;

/**
 * Refuse parameters that are not in PascalCase, and warn of such names further in, where only a guess tells AWS's from the user's own.
 *
 * @param mapFields the fields of the service's requests whose keys are the user's own
 * @internal
 */
export function requirePascalCase(scope: IConstruct, parameters: { [name: string]: unknown } = {}, mapFields: string[] = []): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (isCamelCase(name)) {
      refuse(scope, {
        prop: `parameters.${name}`,
        value,
        because: 'Step Functions spells the parameters of an action in PascalCase',
        remedy: `Write ${pascalCase(name)}`,
      });
    }
    warnWithin(scope, value, name, `parameters.${name}`, mapFields);
  }
}

function warnWithin(scope: IConstruct, value: unknown, field: string, path: string, mapFields: string[]): void {
  if (!isRecord(value) || mapFields.includes(field) || DOCUMENTS.test(field)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) warnWithin(scope, item, field, `${path}[${index}]`, mapFields);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    if (!isCamelCase(name)) {
      warnWithin(scope, inner, name, `${path}.${name}`, mapFields);
      continue;
    }
    Annotations.of(scope).addWarningV2(
      '@sfn-tasks/aws-sdk:parameterName',
      `${path}.${name} begins with a small letter, and Step Functions spells the fields of a request in PascalCase, at every level. Write ${pascalCase(name)}, unless the key is your own.`,
    );
  }
}

function isRecord(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !isToken(value);
}

function isCamelCase(name: string): boolean {
  return /^[a-z]/.test(name);
}

function pascalCase(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
