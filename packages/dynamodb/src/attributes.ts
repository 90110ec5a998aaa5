import { ifKnown, renderEach, renderValues } from '@sfn-tasks/core';
import type { DynamoAttributeValue } from './attribute-value';

/** Attributes by name. */
export type Attributes = { readonly [name: string]: DynamoAttributeValue };

/**
 * How an integration spells attributes; what is only known at run time passes as it is.
 *
 * @internal
 */
export type Spelling = (attributes: Attributes | undefined) => { [name: string]: unknown } | undefined;

/** The data types that the AWS SDK integration spells as the AWS SDK for Java does. */
const OF_JAVA: { [type: string]: string } = { SS: 'Ss', NS: 'Ns', BS: 'Bs', NULL: 'Nul', BOOL: 'Bool' };

/**
 * Attributes as the optimized integration spells them, which is how DynamoDB does.
 *
 * @internal
 */
export const optimized: Spelling = (attributes) => renderValues(attributes, (value) => value.toObject());

/**
 * Attributes as the AWS SDK integration spells them.
 *
 * @see https://github.com/aws/aws-sdk-js/issues/4294
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
 * @internal
 */
export const ofSdk: Spelling = (attributes) => renderValues(attributes, (value) => respelled(value.toObject()));

function respelled(value: { [type: string]: any }): { [type: string]: unknown } {
  return Object.fromEntries(Object.entries(value).map(([type, data]) => [typeOf(type), type === 'M' || type === 'L' ? inner(data) : data]));
}

function typeOf(type: string): string {
  const [, name, path = ''] = /^(.*?)(\.\$)?$/.exec(type) as string[];
  return `${OF_JAVA[name] ?? name}${path}`;
}

function inner(data: any): unknown {
  return Array.isArray(ifKnown(data)) ? renderEach<{ [type: string]: any }>(data, respelled) : renderValues(data, respelled);
}
