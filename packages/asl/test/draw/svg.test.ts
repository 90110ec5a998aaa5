import { toDot, toSvg } from '../../src';
import { HOSTILE, ORDER } from './order';

/** The texts of a picture, by where they stand. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text.replaceAll('&#160;', ' ').trim());
}

/** The elements of a state: its box and its texts. */
function stateOf(svg: string, name: string): string {
  return new RegExp(`<g id="(node|clust)\\d+"[^>]*>\\s*<title>(state|cluster):${name}</title>[\\s\\S]*?</g>`).exec(svg)?.[0] ?? '';
}

/** The arrows that look as if they were not taken. */
function paleEdges(svg: string): string[] {
  const edges = svg.matchAll(/<title>([^<]*&#45;&gt;[^<]*)<\/title>\s*<path fill="none" stroke="#aab7b8"/g);
  return [...edges].map(([, title]) => title.replace('&#45;&gt;', '->'));
}

test('all states, their kinds and their arrows are in the picture', async () => {
  const svg = await toSvg(ORDER);
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  expect(textsOf(svg).sort()).toEqual(
    [
      ...[
        'start',
        'end',
        'Read order',
        'lambda:invoke',
        'up to 6 retries',
        'Large?',
        'Wait a day',
        'Wait 1 d',
        'Ship and bill',
        'Parallel',
      ],
      ...['Each parcel', 'Map', 'Pack', 'function:Pack', 'Bill', 'Pass', 'Done', 'Succeed', 'Refused', 'Fail OrderRefused'],
      ...['$.total &gt; 100', 'otherwise', 'States.ALL', 'Card.Refused, States.Timeout'],
    ].sort(),
  );
});

test('a branch has its states inside its box, and the fork outside of the branches', () => {
  const dot = toDot(ORDER);
  const parallel = dot.slice(dot.indexOf('subgraph "cluster:Ship and bill"'));
  expect(parallel.indexOf('"in:Ship and bill"')).toBeLessThan(parallel.indexOf('subgraph "cluster:Ship and bill/0"'));
  expect(dot).toMatch(/"out:Ship and bill" -> "state:Refused" \[.*style=dashed, .*ltail="cluster:Ship and bill"\]/);
  expect(dot).toMatch(/"state:Large\?" -> "in:Ship and bill" \[label=" {2}otherwise", lhead="cluster:Ship and bill"\]/);
});

test('names are bold, what is below them is small', async () => {
  const state = stateOf(await toSvg(ORDER), 'Read order');
  expect(state).toMatch(/font-size="12.00" font-weight="bold"[^>]*>Read order</);
  expect(state).toMatch(/font-size="10.00" fill-opacity="0.7"[^>]*>lambda:invoke</);
});

test('a name that is long is broken into lines, all of them bold', async () => {
  const name = 'Ask the customer whether the parcel may be left with a neighbour';
  const state = stateOf(await toSvg({ StartAt: name, States: { [name]: { Type: 'Pass', End: true } } }), name);
  expect(state.match(/font-weight="bold"/g)).toHaveLength(3);
});

test('states have the colour of what became of them', async () => {
  const svg = await toSvg(ORDER, { visits: { 'Read order': 'visited', 'Ship and bill': 'failed' } });
  expect(stateOf(svg, 'Read order')).toContain('fill="#d8f3dc" stroke="#2d6a4f"');
  expect(stateOf(svg, 'Ship and bill')).toContain('stroke="#b42318"');
  expect(stateOf(svg, 'Bill')).toContain('stroke="#aab7b8" stroke-dasharray');
  expect(stateOf(await toSvg(ORDER), 'Bill')).toContain('fill="#ffffff" stroke="#37475a"');
});

test('ways that were not taken are pale, also between states that were reached', async () => {
  const visits = { 'Read order': 'visited', 'Large?': 'visited', 'Ship and bill': 'visited', Refused: 'visited', Done: 'visited' } as const;
  const caught = { visits, untaken: { 'Read order': ['Catch/0'], 'Ship and bill': ['Next'] } };
  expect(paleEdges(await toSvg(ORDER, { visits }))).not.toContain('state:Read order->state:Refused');
  expect(paleEdges(await toSvg(ORDER, caught))).toEqual(
    expect.arrayContaining(['state:Read order->state:Refused', 'out:Ship and bill->state:Done']),
  );
});

test('names that mean something to Graphviz or to SVG are text', async () => {
  const texts = textsOf(await toSvg(HOSTILE));
  expect(texts).toEqual(expect.arrayContaining(['&quot;]; x &#45;&#45;&gt; y %% &lt;script&gt;', 'a\\nb\\', '__proto__', 'start', 'end']));
});

test('the picture runs from left to right, if it is to', async () => {
  const box = /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/;
  const [, width, height] = box.exec(await toSvg(ORDER, { direction: 'right' })) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

describe('without Graphviz', () => {
  afterEach(() => jest.dontMock('node:module'));

  test('the error says what to install', async () => {
    jest.resetModules();
    jest.doMock('node:module', () => ({
      createRequire: () => () => {
        throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
      },
    }));
    const svg: typeof import('../../src/draw/svg') = jest.requireActual('../../src/draw/svg');
    await expect(svg.toSvg(ORDER)).rejects.toThrow('npm install --save-dev @viz-js/viz');
  });
});
