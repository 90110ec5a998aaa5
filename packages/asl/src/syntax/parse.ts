import type { IntrinsicCall } from './intrinsic';
import { IntrinsicReader } from './intrinsic-reader';
import { isReferencePath, type Path } from './path';
import { PathReader } from './path-reader';
import { TextReader } from './text-reader';

/**
 * Read a path: `$.order.items[0]`, `$$.Execution.Id`, `$variable.field`.
 *
 * @throws SyntaxFault if the text is no path
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html
 */
export function parsePath(text: string): Path {
  return parseWhole(text, (reader) => {
    if (reader.startsWith('@')) reader.fail("'@' is the element in a filter; a path starts with '$'");
    return new PathReader(reader).read();
  });
}

/**
 * Read a path that names one node only, as `ResultPath` does.
 *
 * @throws SyntaxFault if the text is no path, or has `*`, `..`, a list, a slice, a filter or a function in it
 */
export function parseReferencePath(text: string): Path {
  const path = parsePath(text);
  if (isReferencePath(path)) return path;
  const fault = path.segments.find((segment) => !isReferencePath({ ...path, segments: [segment] }));
  throw new TextReader(text).fail('a reference path has only names and single indexes, as in $.orders[0].id', fault?.position);
}

/**
 * Read a call of an intrinsic function: `States.Format('{} of {}', $.name, $.place)`.
 *
 * @throws SyntaxFault if the text is no call, or the function takes another number of arguments
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html
 */
export function parseIntrinsic(text: string): IntrinsicCall {
  return parseWhole(text, (reader) => new IntrinsicReader(reader).read());
}

/**
 * Read what a field whose name ends in `.$` may hold: a path or a call of an intrinsic function.
 *
 * @throws SyntaxFault if the text is neither
 */
export function parseExpression(text: string): Path | IntrinsicCall {
  const start = text.trimStart();
  if (start.startsWith('States.')) return parseIntrinsic(text);
  if (start.startsWith('$')) return parsePath(text);
  throw new TextReader(text).fail("a path starts with '$', an intrinsic function with 'States.'");
}

function parseWhole<T>(text: string, read: (reader: TextReader) => T): T {
  const reader = new TextReader(text);
  reader.skipBlanks();
  const tree = read(reader);
  reader.skipBlanks();
  if (!reader.isAtEnd) reader.fail('nothing may follow here');
  return tree;
}
