import { faultsOfSizes, sizesOf, sizeTable } from '../size';

const sizes = sizesOf([{ name: 'x', size: 31_040, unpackedSize: 50_600 }]);

it('is measured in kilobytes', () => {
  expect(sizes).toEqual({ x: { packed: 31.04, unpacked: 50.6 } });
});

it('is shown beside its budget', () => {
  expect(sizeTable(sizes, { x: { packed: 40, unpacked: 65 } })).toMatch(/│ x +│ +31\.0 │ +40 │ +50\.6 │ +65 │/);
});

it.each([
  ['fits its budget', { x: { packed: 31.04, unpacked: 50.6 } }, []],
  [
    'outgrows it packed',
    { x: { packed: 31, unpacked: 65 } },
    [
      "x is 31.0 kB packed, more than 31: make it smaller, or let it have 'x': { packed: 40, unpacked: 65 } in tools/install-smoke/budgets.ts",
    ],
  ],
  [
    'outgrows it unpacked',
    { x: { packed: 40, unpacked: 50 } },
    [
      "x is 50.6 kB unpacked, more than 50: make it smaller, or let it have 'x': { packed: 40, unpacked: 65 } in tools/install-smoke/budgets.ts",
    ],
  ],
  ['has no budget', {}, ["x has no budget: add the row 'x': { packed: 40, unpacked: 65 } to tools/install-smoke/budgets.ts"]],
  [
    'is not the only one with a budget',
    { x: { packed: 40, unpacked: 65 }, y: { packed: 1, unpacked: 1 } },
    ['y is not published: take its row out of tools/install-smoke/budgets.ts'],
  ],
])('a package %s', (_, budgets, faults) => {
  expect(faultsOfSizes(sizes, budgets)).toEqual(faults);
});
