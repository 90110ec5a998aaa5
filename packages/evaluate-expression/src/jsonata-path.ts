const ROOTS: { [root: string]: string } = { $: '$states.input', $$: '$states.context' };

const SEGMENT = /(?<deep>\.)?\.(?<name>[^.[]+)|\[(?<index>-?\d+)\]/g;

/** A name that JSONata takes as it is; others stand in backquotes. */
const PLAIN_NAME = /^(?!(and|or|in)$)[A-Za-z_]\w*$/;

/**
 * A path that a state in JSONPath would take, for a state in JSONata.
 *
 * @internal
 */
export function jsonataOfPath(path: string): string {
  const [root] = /^\$\$?/.exec(path) as RegExpExecArray;
  const selected = [...path.slice(root.length).matchAll(SEGMENT)].reduce((parent, { groups: { deep, name, index } = {} }) => {
    if (index !== undefined) return `(${parent})[${index}]`;
    return `${parent}.${deep ? '**.' : ''}${PLAIN_NAME.test(name) ? name : `\`${name}\``}`;
  }, ROOTS[root]);
  return `{% ${path.includes('..') ? `[${selected}]` : selected} %}`;
}
