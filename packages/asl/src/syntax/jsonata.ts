import jsonata from 'jsonata';
import { findNewerOperator } from './jsonata-dialect';
import { freeVariables, type JsonataReference } from './jsonata-references';
import { SyntaxFault } from './syntax-fault';

/**
 * A JSONata expression that has been read.
 */
export interface JsonataExpression {
  /** Without the delimiters. */
  readonly text: string;
  /** Evaluates the expression, by the `jsonata` package. */
  readonly compiled: jsonata.Expression;
  /** The variables and functions that the expression takes from outside. */
  readonly references: readonly JsonataReference[];
}

/**
 * Bounds of an evaluation.
 */
export interface JsonataLimits {
  /** In milliseconds. */
  readonly timeout?: number;
  /** How deep calls may nest. */
  readonly stack?: number;
  /** How many values a sequence may have. */
  readonly sequence?: number;
}

/**
 * The text between the delimiters of `{% … %}`, or nothing if the value is no expression.
 */
export function jsonataOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length < 4 || !value.startsWith('{%') || !value.endsWith('%}')) return undefined;
  return value.slice(2, -2);
}

/**
 * Read a JSONata expression, without its delimiters, in the dialect of Step Functions: JSONata 2.0.6.
 *
 * @param limits bounds of its evaluation; none if not given
 * @throws SyntaxFault if the expression cannot be read, or has an operator that Step Functions does not know
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export function parseJsonata(text: string, limits: JsonataLimits = {}): JsonataExpression {
  const compiled = compile(text, limits);
  const tree = compiled.ast();
  const newer = findNewerOperator(tree);
  if (newer) {
    const { operator, position } = newer;
    throw new SyntaxFault(
      text,
      `Step Functions does not know the operator '${operator}': write a condition, as in $exists($a) ? $a : $b`,
      position,
    );
  }
  return { text, compiled, references: freeVariables(tree) };
}

function compile(text: string, limits: JsonataLimits): jsonata.Expression {
  try {
    return jsonata(text, limits);
  } catch (thrown) {
    // jsonata throws plain objects; a stack that is exhausted by nesting is an Error
    const { message = 'nested too deep', position = 0 } = thrown instanceof RangeError ? {} : (thrown as Partial<jsonata.JsonataError>);
    throw new SyntaxFault(text, message, position);
  }
}
