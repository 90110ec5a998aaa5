import { eolOf, indentOf } from '../text-layout';
import type { Clause } from './clause';
import { hasComments, type ListedName, onLines, onOneLine } from './name-list';
import { marginOf } from './source-text';

/** Beyond this, names stand on lines of their own. */
const LINE_WIDTH = 120;

/**
 * A clause like another, for some of its names or for another module.
 *
 * @param wholes what stands before the braces
 */
export function printClause(clause: Clause, module: string, wholes: readonly string[], names: readonly ListedName[]): string {
  const { style, marksTypes, node } = clause;
  const areTypes = marksTypes && wholes.length === 0 && names.every(({ text }) => text.startsWith('type '));
  const listed = areTypes ? names.map((name) => ({ ...name, text: name.text.replace(/^type /, '') })) : names;
  const around = (list: string) => {
    const [quote] = clause.literal.getText();
    const taken = [...wholes, ...(names.length > 0 ? [list] : [])].join(', ');
    return `${areTypes ? 'import type ' : clause.head}${taken}${clause.link}${quote}${module}${quote}${clause.tail}`;
  };
  const short = around(onOneLine(listed, style));
  const isLong = names.length > 1 && (style.isMultiline || short.length > LINE_WIDTH);
  if (!isLong && !hasComments(names)) return short;
  const text = node.getSourceFile().getFullText();
  return around(onLines(listed, style, marginOf(node), indentOf(text), eolOf(text)));
}
