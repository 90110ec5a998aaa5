import type { DrawOptions, Edge } from './diagram';

/** How a state looks: as what became of it, or plain where nothing is said of any state. */
export type Look = 'plain' | 'visited' | 'failed' | 'unvisited';

export interface Colours {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
}

export const COLOURS: { readonly [look in Look]: Colours } = {
  plain: { fill: '#ffffff', line: '#37475a', text: '#16191f' },
  visited: { fill: '#d8f3dc', line: '#2d6a4f', text: '#16191f' },
  failed: { fill: '#fbd5d5', line: '#b42318', text: '#16191f' },
  unvisited: { fill: '#f8f9fa', line: '#aab7b8', text: '#7f8c8d' },
};

export const CATCH_COLOUR = '#b42318';

export function lookOf(name: string, { visits }: DrawOptions): Look {
  if (!visits) return 'plain';
  return Object.hasOwn(visits, name) ? visits[name] : 'unvisited';
}

/** Whether an edge, or one from the start or to the end, is known to be none that was taken. */
export function isUntaken({ from, to, way = '' }: Partial<Edge>, options: DrawOptions): boolean {
  if ([from, to].some((name) => name !== undefined && lookOf(name, options) === 'unvisited')) return true;
  return from !== undefined && Object.hasOwn(options.untaken ?? {}, from) && (options.untaken?.[from].includes(way) ?? false);
}
