import { isKnownLater, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * How AgentCore has something spelled.
 *
 * @internal
 */
export interface Spelling {
  readonly pattern: RegExp;
  /** The pattern in words, behind "it has to be". */
  readonly words: string;
}

/** @internal */
export const HARNESS_ARN: Spelling = {
  pattern: /^arn:[^:]+:bedrock-agentcore:[^:]+:[^:]+:harness\/[^/]+$/,
  words: 'the ARN of a harness, without an endpoint',
};

/** @internal */
export const ENDPOINT_NAME: Spelling = {
  pattern: /^[a-zA-Z][a-zA-Z0-9_]{0,47}$/,
  words: 'of 1 to 48 letters, digits and underscores, and begin with a letter',
};

/** @internal */
export const SESSION_ID: Spelling = {
  pattern: /^[a-zA-Z0-9][a-zA-Z0-9_-]{32,99}$/,
  words: 'of 33 to 100 letters, digits, hyphens and underscores, and begin with a letter or a digit',
};

/** @internal */
export const MODEL_ID: Spelling = { pattern: /^\S+$/, words: 'the id of a model, without blanks' };

/** @internal */
export const TOOL_NAME: Spelling = { pattern: /^[a-zA-Z0-9_-]{1,64}$/, words: 'of 1 to 64 letters, digits, hyphens and underscores' };

/**
 * Refuse a text that AgentCore does not take. One that is only known later is left alone.
 *
 * @internal
 */
export function requireSpelling(scope: IConstruct, prop: string, text: string | undefined, { pattern, words }: Spelling): void {
  if (text === undefined || isKnownLater(text) || pattern.test(text)) return;
  refuse(scope, { prop, value: text, because: `it has to be ${words}`, remedy: 'Give one that is' });
}
