import type { Node, SourceFile } from 'ts-morph';
import type { Note } from '../note';
import { placeOf } from '../text-layout';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is to change in a file, and what is to be said of it, by the positions that it has before. */
export class Edits {
  private readonly replacements: (Span & { readonly text: string })[] = [];
  private readonly remarks: (Span & { readonly message: string })[] = [];

  constructor(private readonly source: SourceFile) {}

  public replace(node: Node, text: string): void {
    this.replacements.push({ ...spanOf(node), text });
  }

  public insertAfter(node: Node, text: string): void {
    this.replacements.push({ start: node.getEnd(), end: node.getEnd(), text });
  }

  /** With the end of its line, if nothing else is on it. */
  public removeLine(node: Node): void {
    const rest = /^[ \t]*\r?\n/.exec(this.source.getFullText().slice(node.getEnd()))?.[0] ?? '';
    this.replacements.push({ start: node.getStart(), end: node.getEnd() + rest.length, text: '' });
  }

  public note(at: Node | number, message: string): void {
    this.remarks.push({ ...(typeof at === 'number' ? { start: at, end: at } : spanOf(at)), message });
  }

  /** Whether something is done with what a node is part of. */
  public cover(node: Node): boolean {
    return [...this.replacements, ...this.remarks].some(({ start, end }) => start <= node.getStart() && node.getEnd() <= end);
  }

  public get text(): string {
    const before = this.source.getFullText();
    let end = 0;
    const inOrder = [...this.replacements].sort((a, b) => a.start - b.start);
    const pieces = inOrder.map((replacement) => {
      const piece = before.slice(end, replacement.start) + replacement.text;
      end = replacement.end;
      return piece;
    });
    return pieces.join('') + before.slice(end);
  }

  public get notes(): Note[] {
    const { text } = this;
    const inOrder = [...this.remarks].sort((a, b) => a.start - b.start);
    return inOrder.map(({ start, message }) => ({ ...placeOf(text, this.after(start)), message }));
  }

  /** Where a position is once all is replaced. */
  private after(position: number): number {
    const around = this.replacements.find(({ start, end }) => start <= position && position < end);
    const from = around?.start ?? position;
    const shifts = this.replacements.filter(({ end }) => end <= from).map(({ start, end, text }) => text.length - (end - start));
    return shifts.reduce((sum, shift) => sum + shift, from);
  }
}

function spanOf(node: Node): Span {
  return { start: node.getStart(), end: node.getEnd() };
}
