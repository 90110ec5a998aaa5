import { expressionOf, isKnownLater, joinTexts, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse a root that is no URL of HTTPS, or one in which IAM would see a wildcard.
 *
 * @internal
 */
export function requireRoot(scope: IConstruct, apiRoot: string): void {
  if (isKnownLater(apiRoot) || /^https:\/\/[^\s/?#*@]+(\/[^\s?#*]*)?$/.test(apiRoot)) return;
  refuse(scope, {
    prop: 'apiRoot',
    value: apiRoot,
    because: 'it is the part of a URL of HTTPS, without a query, below which the task may call anything',
    remedy: "Give a URL such as 'https://api.example.com/v1', and the query in queryStringParameters",
  });
}

/**
 * Refuse an end of a URL that is no text.
 *
 * @internal
 */
export function requireEndpoint(scope: IConstruct, apiEndpoint: unknown): void {
  if (typeof apiEndpoint === 'string' || expressionOf(apiEndpoint)) return;
  const remedy = "Give a text, as in TaskInput.fromText('customers/7'), or an expression for one";
  refuse(scope, { prop: 'apiEndpoint', value: apiEndpoint, because: 'it is the end of a URL', remedy });
}

/**
 * The whole URL, with one slash between its parts.
 *
 * @internal
 */
export function urlOf(scope: IConstruct, apiRoot: string, apiEndpoint: string): string {
  return joinTexts(scope, 'apiEndpoint', [rootOf(apiRoot), '/', expressionOf(apiEndpoint) ? apiEndpoint : apiEndpoint.replace(/^\//, '')]);
}

/**
 * What IAM compares a URL with. A slash ends the host: without it `https://api.example.com*` would let `https://api.example.com.evil.org` in.
 *
 * @internal
 */
export function urlsBelow(apiRoot: string): string {
  return `${expressionOf(apiRoot) ? 'https:/' : rootOf(apiRoot)}/*`;
}

function rootOf(apiRoot: string): string {
  return expressionOf(apiRoot) ? apiRoot : apiRoot.replace(/\/$/, '');
}
