import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { differences as general } from '../../../packages/core/test/differences';
import { PAGE, pageText } from '../differences/page';
import { testTitles } from '../differences/test-titles';
import { tally } from '../tally/tally';
import { taskPackages } from '../task-package';
import { exists, textOf } from '../workspace';

const packages = taskPackages();
const rows = [
  ...general.map((row) => ({ folder: 'core', row })),
  ...packages.flatMap(({ folder, differences }) => differences.map((row) => ({ folder, row }))),
];

const compared = packages.flatMap(({ samples }) =>
  Object.keys(samples)
    .filter((task) => task in upstream)
    .flatMap((task) => Object.keys(samples[task])),
);

// The comparison itself is each package's likeness.test.ts, which the house rules see to.
afterAll(() =>
  tally('Likeness', `${compared.length} samples compared with aws-cdk-lib by their packages, ${rows.length} intended differences`),
);

it(`${PAGE} lists the differences as they are (npm run generate)`, () => {
  expect(exists(PAGE) && textOf(PAGE)).toBe(pageText(general, packages));
});

it('each difference names a test that its package has', () => {
  const titles = new Map(['core', ...packages.map(({ folder }) => folder)].map((folder) => [folder, testTitles(folder)]));
  expect(rows.filter(({ folder, row }) => !titles.get(folder)?.has(row.test))).toEqual([]);
});

it('each difference has a sentence of why, and a page to see', () => {
  expect(rows.filter(({ row }) => !/^[A-Z`][\s\S]+\.$/.test(row.why))).toEqual([]);
  expect(rows.filter(({ row }) => !/^https:\/\/\S+$/.test(row.see))).toEqual([]);
});

it('each difference is of a task that its package has samples of', () => {
  const strangers = packages.flatMap(({ samples, differences }) =>
    differences.filter(({ task, samples: names }) => !samples[task] || (names !== 'all' && names.some((name) => !samples[task][name]))),
  );
  expect(strangers).toEqual([]);
});
