import type { Definition } from '../definition/definition';
import { own } from '../definition/json';
import { CATCH_COLOUR, COLOURS, isUntaken, type Look, lookOf } from './colour';
import { type DrawOptions, diagramOf, type Edge, type Group, type Node } from './diagram';

/**
 * Draw a definition as a flowchart of Mermaid, which GitHub, GitLab and most editors show as a picture.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export function toMermaid(definition: Definition, options: DrawOptions = {}): string {
  return new MermaidWriter(options).write(diagramOf(definition));
}

class MermaidWriter {
  private readonly lines: string[] = [];
  private readonly links: Partial<Edge>[] = [];
  private readonly looks = new Map<Look, string[]>();
  private readonly direction: string;
  private nodes = 0;

  constructor(private readonly options: DrawOptions) {
    this.direction = options.direction === 'right' ? 'LR' : 'TB';
  }

  public write(group: Group): string {
    this.lines.push(`flowchart ${this.direction}`);
    this.writeGroup(group, '  ', { start: '(("start"))', end: '(("end"))' });
    for (const [look, ids] of this.looks) {
      const { fill, line, text } = COLOURS[look];
      const dashes = look === 'unvisited' ? ',stroke-dasharray:4 3' : '';
      this.lines.push(`  classDef ${look} fill:${fill},stroke:${line},color:${text}${dashes}`, `  class ${ids.join(',')} ${look}`);
    }
    this.styleLinks(({ kind }) => kind === 'catch', CATCH_COLOUR, CATCH_COLOUR);
    this.styleLinks((edge) => isUntaken(edge, this.options), COLOURS.unvisited.line, COLOURS.unvisited.text);
    return `${this.lines.join('\n')}\n`;
  }

  private writeGroup(group: Group, indent: string, dots?: { start: string; end: string }): void {
    const ids = new Map(group.nodes.map((node) => [node.name, `s${this.nodes++}`]));
    const idOf = (name: string) => ids.get(name) as string;
    for (const node of group.nodes) this.writeNode(node, idOf(node.name), indent);
    if (dots && group.start !== undefined) {
      this.writeLink({ to: group.start }, `start${dots.start} --> ${idOf(group.start)}`, indent);
    }
    for (const edge of group.edges) this.writeLink(edge, `${idOf(edge.from)} ${arrowOf(edge)} ${idOf(edge.to)}`, indent);
    if (!dots) return;
    for (const name of group.ends) this.writeLink({ from: name, way: 'Next' }, `${idOf(name)} --> finish${dots.end}`, indent);
  }

  private writeNode(node: Node, id: string, indent: string): void {
    const look = lookOf(node.name, this.options);
    this.looks.set(look, [...(this.looks.get(look) ?? []), id]);
    const label = [node.name, ...node.details].map(escaped).join('<br/>');
    if (node.groups.length === 0) {
      const [open, close] = own(SHAPES, node.type) ?? SHAPES.Task;
      this.lines.push(`${indent}${id}${open}"${label}"${close}`);
      return;
    }
    this.lines.push(`${indent}subgraph ${id}["${label}"]`, `${indent}  direction ${this.direction}`);
    for (const [index, group] of node.groups.entries()) {
      const isBranch = node.type === 'Parallel';
      if (isBranch)
        this.lines.push(`${indent}  subgraph ${id}b${index}["branch ${index + 1}"]`, `${indent}    direction ${this.direction}`);
      this.writeGroup(group, `${indent}${isBranch ? '    ' : '  '}`);
      if (isBranch) this.lines.push(`${indent}  end`);
    }
    this.lines.push(`${indent}end`);
  }

  private writeLink(edge: Partial<Edge>, text: string, indent: string): void {
    this.lines.push(`${indent}${text}`);
    this.links.push(edge);
  }

  /** Mermaid counts links; of two styles of one it takes the later. */
  private styleLinks(which: (edge: Partial<Edge>) => boolean, stroke: string, text: string): void {
    const found = [...this.links.keys()].filter((index) => which(this.links[index]));
    if (found.length > 0) this.lines.push(`  linkStyle ${found.join(',')} stroke:${stroke},color:${text}`);
  }
}

const SHAPES: { readonly [type: string]: readonly [open: string, close: string] } = {
  Task: ['[', ']'],
  Pass: ['(', ')'],
  Choice: ['{', '}'],
  Wait: ['{{', '}}'],
  Succeed: ['([', '])'],
  Fail: ['([', '])'],
};

function arrowOf({ kind, label }: Edge): string {
  const text = label === '' ? '' : `|"${escaped(label)}"|`;
  return `${kind === 'catch' ? '-.->' : '-->'}${text}`;
}

/** Mermaid writes characters that mean something to it as `#` and a code. */
function escaped(text: string): string {
  return text.replace(/[#"<>&;`{}[\]()|\\]/g, (character) => `#${character.codePointAt(0)};`).replace(/\s+/g, ' ');
}
