import { type IntrinsicArgument, type IntrinsicCall, type Path, parseExpression, SyntaxFault } from '@sfn-tasks/asl';
import { EvaluationFault } from '../errors/state-error';
import { callIntrinsic } from '../intrinsics/intrinsic';
import type { JsonPathScope } from './json-path-scope';
import { valueAt } from './path-value';

const EXPRESSIONS = new Map<string, Path | IntrinsicCall>();
const MOST_EXPRESSIONS = 10_000;

/**
 * The value of a path or of a call of an intrinsic function.
 *
 * @param field the field of the definition that it stands in, for the error
 * @throws EvaluationFault if a path leads nowhere, or a function cannot take its arguments
 */
export function evaluateExpression(text: string, scope: JsonPathScope, field: string): unknown {
  const tree = treeOf(text);
  const value = evaluate(tree, scope, text, field);
  if (value !== undefined) return value;
  throw EvaluationFault.runtime(
    `The JSONPath '${text}' specified for the field '${field}' could not be found in the input '${JSON.stringify(scope.data)}'`,
  );
}

function treeOf(text: string): Path | IntrinsicCall {
  const known = EXPRESSIONS.get(text);
  if (known) return known;
  const tree = parse(text);
  if (EXPRESSIONS.size >= MOST_EXPRESSIONS) EXPRESSIONS.clear();
  EXPRESSIONS.set(text, tree);
  return tree;
}

function parse(text: string): Path | IntrinsicCall {
  try {
    return parseExpression(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxFault) throw EvaluationFault.runtime(thrown.message);
    throw thrown;
  }
}

function evaluate(tree: IntrinsicArgument, scope: JsonPathScope, text: string, field: string): unknown {
  if (tree.kind === 'literal') return tree.value;
  if (tree.kind === 'path') return valueAt(tree, scope);
  const values = tree.arguments.map((argument) => {
    const value = evaluate(argument, scope, text, field);
    if (value !== undefined) return value;
    throw EvaluationFault.runtime(
      `The function '${tree.text}' had the following error: The JsonPath argument for the field '${argument.text}' could not be found in the input '${JSON.stringify(scope.data)}'`,
    );
  });
  return callIntrinsic(tree, values, scope.random);
}
