import { contentsOf, faultsOfContents } from '../contents';

const committed = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'api.txt',
  'bin/run.js',
  'handler/index.js',
  'package.json',
  'rosetta/default.ts-fixture',
  'src/index.ts',
  'src/jobs/start.ts',
  'test/samples.ts',
  'tsconfig.json',
];
const files = ['lib', 'CHANGELOG.md', '.jsii', '.jsii.gz', 'handler', 'bin/run.js'];
const pages = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];

it('a package has its module, a declaration file for each source, its pages and its assets', () => {
  expect(contentsOf({ files, jsii: {} }, committed)).toEqual([
    'lib/index.js',
    'lib/index.d.ts',
    'lib/jobs/start.d.ts',
    '.jsii',
    '.jsii.gz',
    ...pages,
    'bin/run.js',
    'handler/index.js',
  ]);
});

it('one of plain TypeScript has no assembly', () => {
  expect(contentsOf({ files: ['lib', 'CHANGELOG.md'] }, ['src/index.ts'])).toEqual(['lib/index.js', 'lib/index.d.ts', ...pages]);
});

describe('a tarball', () => {
  const expected = contentsOf({ files, jsii: {} }, committed);
  const faults = (packed: string[]) => faultsOfContents({ name: 'x', files: packed.map((path) => ({ path })) }, expected);

  it('holds that', () => {
    expect(faults([...expected].reverse())).toEqual([]);
  });

  it.each(['lib/jobs/start.js', 'src/index.ts', 'test/samples.ts', 'tsconfig.tsbuildinfo', 'rosetta/default.ts-fixture', 'api.txt'])(
    'holds no %s',
    (stray) => {
      expect(faults([...expected, stray])).toEqual([
        `x packs ${stray}, which is not for its users: take it out of lib or out of its files in .projenrc.ts`,
      ]);
    },
  );

  it.each(expected)('does not lack %s', (file) => {
    expect(faults(expected.filter((other) => other !== file))).toEqual([`x lacks ${file}: npm run build, or add the file`]);
  });
});
