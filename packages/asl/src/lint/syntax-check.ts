import { SyntaxFault } from '../syntax/syntax-fault';

/** What is wrong with an expression, and where; nothing if it can be read. */
export function faultOf(parse: () => unknown): string | undefined {
  try {
    parse();
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxFault) return `${error.reason} (character ${error.position + 1} of '${shortened(error.text)}')`;
    throw error;
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
