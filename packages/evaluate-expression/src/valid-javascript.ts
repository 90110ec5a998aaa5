import { Script } from 'node:vm';
import { isToken, refuse } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { ExpressionPaths } from './expression-paths';

/**
 * Refuse an expression that is no JavaScript, or that has a path in a text; it is compiled and not run.
 *
 * @internal
 */
export function requireJavaScript(scope: IConstruct, expression: string, { javaScript, pathsInText }: ExpressionPaths): void {
  const refused = (because: string, remedy: string) => refuse(scope, { prop: 'expression', value: expression, because, remedy });
  if (pathsInText.length > 0) {
    const [path] = pathsInText;
    refused(
      `the path ${path} is part of a text, where it is not looked up`,
      `Write \`… \${${path}} …\` between backquotes, or \\u0024 for a dollar sign that stays one`,
    );
  }
  if (expression.trim() === '') refused('there is nothing to evaluate', 'Write JavaScript');
  // What CloudFormation fills in may be any piece of it.
  const fault = isToken(expression) ? undefined : syntaxErrorOf(javaScript);
  if (fault === undefined) return;
  refused(
    `it is not JavaScript to Node.js ${process.versions.node}: ${fault}`,
    'Mend it; an object stands in parentheses, as in ({ sum: $.a + $.b })',
  );
}

function syntaxErrorOf(javaScript: string): string | undefined {
  try {
    new Script(javaScript);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
