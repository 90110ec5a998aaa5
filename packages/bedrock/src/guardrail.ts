import { allow, arn, asText, isKnownLater, isToken, refuse, requireLength } from '@sfn-tasks/core';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Reference, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * A guardrail that what goes to the model, and what comes from it, has to pass.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html
 */
export class Guardrail {
  /**
   * A published version of a guardrail.
   *
   * @param identifier its id, of lower-case letters and digits, or its ARN; an expression will do
   * @param version from 1 to 99,999,999; an expression will do
   */
  public static enable(identifier: string, version: number): Guardrail {
    return new Guardrail(identifier, asText(version));
  }

  /**
   * The working draft of a guardrail.
   *
   * @param identifier its id, of lower-case letters and digits, or its ARN; an expression will do
   */
  public static enableDraft(identifier: string): Guardrail {
    return new Guardrail(identifier, 'DRAFT');
  }

  private constructor(
    /**
     * The id or the ARN of the guardrail.
     */
    public readonly guardrailIdentifier: string,

    /**
     * The number of the version, or `DRAFT`.
     */
    public readonly guardrailVersion: string,
  ) {}
}

/**
 * The guardrail as the API spells it.
 *
 * @internal
 */
export function guardrailFields(guardrail: Guardrail | undefined): { [name: string]: string | undefined } {
  return { GuardrailIdentifier: guardrail?.guardrailIdentifier, GuardrailVersion: guardrail?.guardrailVersion };
}

/**
 * Permission to apply a guardrail.
 *
 * @internal
 */
export function allowGuardrail(scope: IConstruct, guardrail: Guardrail | undefined): iam.PolicyStatement[] {
  if (!guardrail) return [];
  const { guardrailIdentifier: identifier } = guardrail;
  const resource = isArn(identifier) ? identifier : arn(scope, { service: 'bedrock', resource: 'guardrail', resourceName: identifier });
  return [allow(['bedrock:ApplyGuardrail'], [resource])];
}

/**
 * Refuse a guardrail that cannot be one.
 *
 * @internal
 */
export function requireGuardrail(scope: IConstruct, guardrail: Guardrail | undefined): void {
  if (!guardrail) return;
  const { guardrailIdentifier: identifier, guardrailVersion: version } = guardrail;
  requireLength(scope, 'guardrail', identifier, { min: 1, max: 2048 });
  if (!isKnownLater(identifier) && !/^(arn:[^:]+:bedrock:[^:]+:[^:]+:guardrail\/)?[a-z0-9]+$/.test(identifier)) {
    refuse(scope, {
      prop: 'guardrail',
      value: identifier,
      because: 'a guardrail goes by an id of lower-case letters and digits, or by its ARN',
      remedy: 'Give either, such as attrGuardrailId of the CfnGuardrail',
    });
  }
  if (!isKnownLater(version) && !/^([1-9][0-9]{0,7}|DRAFT)$/.test(version)) {
    refuse(scope, {
      prop: "the guardrail's version",
      value: version,
      because: 'versions are counted from 1 to 99999999',
      remedy: 'Give one of these, or Guardrail.enableDraft(…)',
    });
  }
}

/** An attribute of a guardrail in the app tells by its name that it is the ARN. */
function isArn(identifier: string): boolean {
  if (identifier.startsWith('arn:')) return true;
  const [token] = isToken(identifier) ? Tokenization.reverseString(identifier).tokens : [];
  return Reference.isReference(token) && token.displayName.endsWith('Arn');
}
