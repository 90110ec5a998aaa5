import { createRequire } from 'node:module';
import type { Definition } from '../definition/definition';
import { type DrawOptions, diagramOf } from './diagram';
import { DotWriter, NAME_LINES } from './dot';

const GRAPHVIZ = '@viz-js/viz';

/**
 * Draw a definition in the language of Graphviz, for a Graphviz of your own.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export function toDot(definition: Definition, options: DrawOptions = {}): string {
  return new DotWriter(options).write(diagramOf(definition));
}

/**
 * Draw a definition as SVG, by Graphviz compiled to WebAssembly: install `@viz-js/viz` beside this package.
 *
 * @throws Error if `@viz-js/viz` is not installed
 */
export async function toSvg(definition: Definition, options: DrawOptions = {}): Promise<string> {
  const viz = await graphviz();
  const svg = viz.renderString(toDot(definition, options), { format: 'svg' });
  return withStyledNames(svg.slice(svg.indexOf('<svg')).replace(/<!--[\s\S]*?-->\n?/g, ''));
}

const STATE = new RegExp(`<g [^>]*class="(?:node|cluster) ${NAME_LINES}(\\d+)"[\\s\\S]*?</g>`, 'g');

/** Names in bold, and what is below them small: Graphviz itself could do so only by labels that are off centre in other fonts than it measured. */
function withStyledNames(svg: string): string {
  return svg.replace(STATE, (group: string, nameLines: string) => {
    let line = 0;
    return group.replace(/<text ([^>]*?)font-size="[^"]*"/g, (_, attributes: string) => {
      return `<text ${attributes}${line++ < Number(nameLines) ? NAME_STYLE : DETAIL_STYLE}`;
    });
  });
}

const NAME_STYLE = 'font-size="12.00" font-weight="bold"';
const DETAIL_STYLE = 'font-size="10.00" fill-opacity="0.7"';

/** As much of `@viz-js/viz` as is used. Its own types are of an ES module. */
interface Viz {
  renderString(dot: string, options: { readonly format: string }): string;
}

let loaded: Promise<Viz> | undefined;

/** Graphviz, loaded when it is first needed. */
function graphviz(): Promise<Viz> {
  loaded ??= load().instance();
  return loaded;
}

function load(): { instance(): Promise<Viz> } {
  try {
    return createRequire(__filename)(GRAPHVIZ);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(`To draw SVG, install Graphviz beside this package: npm install --save-dev ${GRAPHVIZ}`);
  }
}
