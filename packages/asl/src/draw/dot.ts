import { CATCH_COLOUR, COLOURS, lookOf } from './colour';
import type { DrawOptions, Edge, Group, Node } from './diagram';

const FONT = 'fontname="Helvetica,Arial,sans-serif"';

/** Writes a diagram in the language of Graphviz. */
export class DotWriter {
  private readonly lines: string[] = [];

  constructor(private readonly options: DrawOptions) {}

  public write(group: Group): string {
    this.lines.push(
      'digraph "state machine" {',
      `  graph [compound=true, rankdir=${this.options.direction === 'right' ? 'LR' : 'TB'}, nodesep=0.4, ranksep=0.45, ${FONT}, fontsize=12]`,
      `  node [shape=box, style="rounded,filled", ${FONT}, fontsize=12, margin="0.18,0.09"]`,
      `  edge [${FONT}, fontsize=10, color="#545b64", fontcolor="#545b64", arrowsize=0.7]`,
    );
    this.writeDot('start', 'fillcolor="#ffda75", label="start"');
    this.writeGroup(group, 'start', 'end');
    if (group.ends.length > 0) this.writeDot('end', 'fillcolor="#d5dbdb", label="end"');
    this.lines.push('}');
    return `${this.lines.join('\n')}\n`;
  }

  private writeDot(id: string, attributes: string): void {
    this.lines.push(`  ${quoted(id)} [shape=circle, style=filled, color="#37475a", fontsize=10, width=0.5, fixedsize=true, ${attributes}]`);
  }

  /** Write a group, led to from one node and leading to another. */
  private writeGroup(group: Group, entry: string, exit: string): void {
    for (const node of group.nodes) this.writeNode(node);
    const byName = new Map(group.nodes.map((node) => [node.name, node]));
    const start = group.start === undefined ? undefined : byName.get(group.start);
    if (start) this.writeEdge(quoted(entry), headOf(start));
    for (const edge of group.edges) {
      const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
      if (from && to) this.writeEdge(tailOf(from), headOf(to), [...attributesOf(edge), ...endsOf(from, to)]);
    }
    for (const name of group.ends) {
      const node = byName.get(name);
      if (node) this.writeEdge(tailOf(node), quoted(exit), endsOf(node));
    }
  }

  private writeNode(node: Node): void {
    if (node.groups.length > 0) this.writeCluster(node);
    else this.lines.push(`  ${idOf(node)} [label=${labelOf(node, this.options)}, ${this.coloursOf(node)}${SHAPES[node.type] ?? ''}]`);
  }

  private writeCluster(node: Node): void {
    const { fill, line } = COLOURS[lookOf(node.name, this.options)];
    const dash = lookOf(node.name, this.options) === 'unvisited' ? ',dashed' : '';
    this.lines.push(
      `  subgraph ${quoted(clusterOf(node))} {`,
      `  graph [label=${labelOf(node, this.options)}, style="rounded,filled${dash}", fillcolor="${tinted(fill)}", color="${line}", margin=14, labeljust=l]`,
      `  node [fillcolor="#ffffff"]`,
      `  ${headOf(node)} [shape=point, width=0.07, style=filled, fillcolor="${line}", color="${line}"]`,
      `  ${tailOf(node)} [shape=point, width=0.07, style=filled, fillcolor="${line}", color="${line}"]`,
    );
    // Where no state ends with success, the way out is still below all of them.
    if (node.groups.every(({ ends }) => ends.length === 0)) this.writeEdge(headOf(node), tailOf(node), ['style=invis']);
    for (const [index, group] of node.groups.entries()) {
      if (node.type === 'Parallel') {
        this.lines.push(
          `  subgraph ${quoted(`${clusterOf(node)}/${index}`)} {`,
          '  graph [label="", style="rounded,dashed", color="#aab7b8", margin=10]',
        );
      }
      this.writeGroup(group, `in:${node.name}`, `out:${node.name}`);
      if (node.type === 'Parallel') this.lines.push('  }');
    }
    this.lines.push('  }');
  }

  private writeEdge(from: string, to: string, attributes: string[] = []): void {
    this.lines.push(`  ${from} -> ${to}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''}`);
  }

  private coloursOf({ name }: Node): string {
    const look = lookOf(name, this.options);
    const { fill, line } = COLOURS[look];
    return `fillcolor="${fill}", color="${line}"${look === 'unvisited' ? ', style="rounded,filled,dashed"' : ''}`;
  }
}

const SHAPES: { readonly [type: string]: string } = {
  Choice: ', shape=diamond, style=filled, margin="0.02,0.02"',
  Wait: ', shape=hexagon, style=filled',
  Succeed: ', shape=box, style="rounded,filled", peripheries=2',
  Fail: ', shape=box, style="rounded,filled", peripheries=2',
};

function attributesOf({ kind, label }: Edge): string[] {
  const text = label === '' ? [] : [`label=${quoted(wrapped(` ${label}`))}`];
  if (kind !== 'catch') return text;
  return [...text, 'style=dashed', `color="${CATCH_COLOUR}"`, `fontcolor="${CATCH_COLOUR}"`];
}

/** An edge of a cluster is one of a node in it, cut off where the cluster ends. */
function endsOf(from: Node, to?: Node): string[] {
  const tail = from.groups.length > 0 ? [`ltail=${quoted(clusterOf(from))}`] : [];
  return to && to.groups.length > 0 ? [...tail, `lhead=${quoted(clusterOf(to))}`] : tail;
}

function headOf(node: Node): string {
  return node.groups.length > 0 ? quoted(`in:${node.name}`) : idOf(node);
}

function tailOf(node: Node): string {
  return node.groups.length > 0 ? quoted(`out:${node.name}`) : idOf(node);
}

function idOf({ name }: Node): string {
  return quoted(`state:${name}`);
}

function clusterOf({ name }: Node): string {
  return `cluster:${name}`;
}

/** A label with the name in bold and what the state is below it. */
function labelOf({ name, details }: Node, options: DrawOptions): string {
  const { text } = COLOURS[lookOf(name, options)];
  const lines = wrapped(name).split('\n').map(escaped);
  const below = details.map((detail) => `<BR/><FONT POINT-SIZE="10" COLOR="#687078">${escaped(detail)}</FONT>`);
  return `<<FONT COLOR="${text}"><B>${lines.join('<BR/>')}</B></FONT>${below.join('')}>`;
}

const LONGEST_LINE = 28;

/** Text in lines, broken where words end. */
function wrapped(text: string): string {
  return text.replace(new RegExp(`(?!\\s*$)(.{1,${LONGEST_LINE}})(\\s+|$)`, 'g'), '$1\n').replace(/\n$/, '');
}

/** Lighter than a state, so that states stand out in it. */
function tinted(fill: string): string {
  return `${fill}80`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
