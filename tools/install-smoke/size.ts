import Table from 'cli-table3';
import type { Tarball } from './tarball';

/** In kilobytes of 1,000 bytes. */
export interface Size {
  readonly packed: number;
  readonly unpacked: number;
}

export type Budgets = { readonly [name: string]: Size };

export function sizesOf(tarballs: Pick<Tarball, 'name' | 'size' | 'unpackedSize'>[]): Budgets {
  return Object.fromEntries(tarballs.map(({ name, size, unpackedSize }) => [name, { packed: size / 1000, unpacked: unpackedSize / 1000 }]));
}

export function sizeTable(sizes: Budgets, budgets: Budgets): string {
  const table = new Table({
    head: ['package', 'packed, kB', 'budget', 'unpacked, kB', 'budget'],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, { packed, unpacked }] of Object.entries(sizes)) {
    const budget = budgets[name];
    table.push([name, packed.toFixed(1), budget?.packed ?? '-', unpacked.toFixed(1), budget?.unpacked ?? '-']);
  }
  return table.toString();
}

/** A line for each package that has grown out of its budget or has none, and for each budget that has no package. */
export function faultsOfSizes(sizes: Budgets, budgets: Budgets): string[] {
  const outgrown = Object.entries(sizes).flatMap(([name, size]) => {
    const budget = budgets[name];
    const row = `'${name}': { packed: ${roomFor(size.packed)}, unpacked: ${roomFor(size.unpacked)} }`;
    if (!budget) return [`${name} has no budget: add the row ${row} to tools/install-smoke/budgets.ts`];
    return (['packed', 'unpacked'] as const)
      .filter((kind) => size[kind] > budget[kind])
      .map(
        (kind) =>
          `${name} is ${size[kind].toFixed(1)} kB ${kind}, more than ${budget[kind]}: make it smaller, or let it have ${row} in tools/install-smoke/budgets.ts`,
      );
  });
  const left = Object.keys(budgets).filter((name) => !sizes[name]);
  return [...outgrown, ...left.map((name) => `${name} is not published: take its row out of tools/install-smoke/budgets.ts`)];
}

/** A fifth more, in steps of five. */
function roomFor(kilobytes: number): number {
  return Math.ceil((kilobytes * 1.2) / 5) * 5;
}
