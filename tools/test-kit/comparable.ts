import { readable } from './readable';

/**
 * A template in the one form in which two of them are compared: definitions parsed, ARNs as text, statements by action and
 * condition, hashes of assets masked. Logical ids stay: another id is a resource that is replaced.
 */
export function comparable(template: any): any {
  const text = readable(structuredClone(template));
  for (const resource of Object.values<any>(text.Resources ?? {})) {
    const properties = resource.Properties ?? {};
    if (typeof properties.DefinitionString === 'string') properties.DefinitionString = JSON.parse(properties.DefinitionString);
    if (properties.PolicyDocument) properties.PolicyDocument = resourcesByAction(properties.PolicyDocument.Statement);
    if (Array.isArray(resource.DependsOn)) resource.DependsOn.sort();
  }
  return maskedAssets(text);
}

function resourcesByAction(statements: any[]): { [action: string]: string[] } {
  const byAction: { [action: string]: string[] } = {};
  for (const { Action, Resource, Condition, Effect, Principal } of statements) {
    for (const action of [Action].flat()) {
      const key = [
        Effect === 'Allow' ? '' : Effect,
        action,
        Condition && `if ${JSON.stringify(Condition)}`,
        Principal && `by ${JSON.stringify(Principal)}`,
      ];
      const name = key.filter(Boolean).join(' ');
      byAction[name] = [...new Set([...(byAction[name] ?? []), ...[Resource].flat()])].sort();
    }
  }
  return byAction;
}

function maskedAssets(value: any): any {
  return JSON.parse(JSON.stringify(value).replace(/\b[0-9a-f]{64}\b/g, '<asset>'));
}
