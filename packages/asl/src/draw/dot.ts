import { own } from '../definition/json';
import { CATCH_COLOUR, COLOURS, isUntaken, lookOf } from './colour';
import type { DrawOptions, Edge, Group, Node } from './diagram';

/** A class of a state in the SVG, followed by how many lines of its label are its name. */
export const NAME_LINES = 'nameLines';

const FONT = 'fontname="Helvetica,Arial,sans-serif"';

/** Writes a diagram in the language of Graphviz. */
export class DotWriter {
  private readonly lines: string[] = [];
  /** Written last: an edge inside a cluster draws its nodes into the cluster. */
  private readonly edges: string[] = [];

  constructor(private readonly options: DrawOptions) {}

  public write(group: Group): string {
    this.lines.push(
      'digraph "state machine" {',
      `  graph [compound=true, rankdir=${this.options.direction === 'right' ? 'LR' : 'TB'}, nodesep=0.4, ranksep=0.45, ${FONT}, fontsize=12]`,
      `  node [shape=box, style="rounded,filled", ${FONT}, fontsize=12, margin="0.28,0.1"]`,
      `  edge [${FONT}, fontsize=10, color="#545b64", fontcolor="#545b64", arrowsize=0.7]`,
    );
    this.writeDot('start', 'fillcolor="#ffda75", label="start"');
    this.writeGroup(group, 'start', 'end');
    if (group.ends.length > 0) this.writeDot('end', 'fillcolor="#d5dbdb", label="end"');
    this.lines.push(...this.edges, '}');
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
    if (start) this.writeEdge(quoted(entry), headOf(start), [...this.paleness({ to: start.name }), ...endsOf(undefined, start)]);
    for (const edge of group.edges) {
      const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
      if (from && to) this.writeEdge(tailOf(from), headOf(to), [...attributesOf(edge), ...this.paleness(edge), ...endsOf(from, to)]);
    }
    for (const name of group.ends) {
      const node = byName.get(name);
      if (node) this.writeEdge(tailOf(node), quoted(exit), [...this.paleness({ from: name, way: 'Next' }), ...endsOf(node)]);
    }
  }

  private writeNode(node: Node): void {
    if (node.groups.length > 0) this.writeCluster(node);
    else this.lines.push(`  ${idOf(node)} [${labelOf(node, this.options)}, ${this.coloursOf(node)}${own(SHAPES, node.type) ?? ''}]`);
  }

  private writeCluster(node: Node): void {
    const { fill, line } = COLOURS[lookOf(node.name, this.options)];
    const dash = lookOf(node.name, this.options) === 'unvisited' ? ',dashed' : '';
    this.lines.push(
      `  subgraph ${quoted(clusterOf(node))} {`,
      `  graph [${labelOf(node, this.options)}, style="rounded,filled${dash}", fillcolor="${tinted(fill)}", color="${line}", margin=14, labeljust=l]`,
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
    this.edges.push(`  ${from} -> ${to}${attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''}`);
  }

  private paleness(edge: Partial<Edge>): string[] {
    if (!isUntaken(edge, this.options)) return [];
    return [`color="${COLOURS.unvisited.line}"`, `fontcolor="${COLOURS.unvisited.text}"`];
  }

  private coloursOf({ name }: Node): string {
    const look = lookOf(name, this.options);
    const { fill, line } = COLOURS[look];
    return `fillcolor="${fill}", color="${line}"${look === 'unvisited' ? ', style="rounded,filled,dashed"' : ''}`;
  }
}

const SHAPES: { readonly [type: string]: string } = {
  Choice: ', shape=diamond, style=filled, margin="0.1,0.06"',
  Wait: ', shape=hexagon, style=filled',
  Succeed: ', shape=box, style="rounded,filled", peripheries=2',
  Fail: ', shape=box, style="rounded,filled", peripheries=2',
};

function attributesOf({ kind, label }: Edge): string[] {
  const text = label === '' ? [] : [`label=${quoted(indented(wrapped(label)))}`];
  if (kind !== 'catch') return text;
  return [...text, 'style=dashed', `color="${CATCH_COLOUR}"`, `fontcolor="${CATCH_COLOUR}"`];
}

/** An edge of a cluster is one of a node in it, cut off where the cluster ends. */
function endsOf(from?: Node, to?: Node): string[] {
  const tail = from && from.groups.length > 0 ? [`ltail=${quoted(clusterOf(from))}`] : [];
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

/** The lines of the label of a state. How many of them are its name is said as a class of the SVG, which styles them by it. */
function labelOf({ name, details, groups }: Node, options: DrawOptions): string {
  const { text } = COLOURS[lookOf(name, options)];
  const nameLines = wrapped(name).split('\n');
  const lines = [...nameLines, ...details].map(escaped);
  // the label of a box around other states is aligned to its left
  const label = groups.length > 0 ? lines.map((line) => ` ${line}\\l`).join('') : lines.join('\\n');
  return `label="${label}", fontcolor="${text}", class="${NAME_LINES}${nameLines.length}"`;
}

const LONGEST_LINE = 28;

/** Text in lines, broken where words end. */
function wrapped(text: string): string {
  return text.replace(new RegExp(`(?!\\s*$)(.{1,${LONGEST_LINE}})(\\s+|$)`, 'g'), '$1\n').replace(/\n$/, '');
}

/** Off the arrow that it stands beside. */
function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** Lighter than a state, so that states stand out in it. */
function tinted(fill: string): string {
  return `${fill}80`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
