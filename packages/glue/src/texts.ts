import { isKnownLater, isToken, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';

/**
 * Refuse anything but an object of texts, or an expression for it or for any of them: Step Functions sends Glue no numbers and no objects there.
 *
 * @internal
 */
export function requireTexts(scope: IConstruct, prop: string, texts: unknown): void {
  if (texts === undefined || isKnownLater(texts)) return;
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
    refuse(scope, {
      prop,
      value: texts,
      because: 'Glue takes texts by name',
      remedy: "Give an object of texts, such as { '--day': 'today' }",
    });
  }
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text === 'string' || isToken(text)) continue;
    refuse(scope, {
      prop: `${prop}.${name}`,
      value: text,
      because: 'Glue takes text there and nothing else',
      remedy: 'Write it as a text, such as JSON.stringify(…) of it, or select a text by an expression',
    });
  }
}
