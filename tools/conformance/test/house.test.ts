import { assemblyOf } from '../assembly';
import { undocumented } from '../house/documentation';
import { modulesLoaded } from '../house/loaded-modules';
import { comparisonsMissing, factoriesMissing, filesMissing, samplesAmiss } from '../house/package-files';
import { exportsAmiss, namedForNothing, sources, tests, tooLong, tooQuiet } from '../house/source';
import { tally } from '../tally/tally';
import { taskPackages } from '../task-package';
import { filesBelow, jsiiPackages } from '../workspace';

const packages = taskPackages();
const packageSources = sources();

afterAll(() =>
  tally('House rules', `${packageSources.length} sources and ${tests().length} files of tests in ${jsiiPackages().length} packages`),
);

describe('a source', () => {
  it('is short', () => {
    expect(tooLong()).toEqual([]);
  });

  it('is named for what is in it, as is every file of the repository', () => {
    const files = ['packages', 'tools', 'docs']
      .flatMap((folder) => filesBelow(folder, '.ts'))
      .filter((file) => !/node_modules|\/lib\//.test(file));
    expect(namedForNothing(files)).toEqual([]);
  });

  it('exports by name', () => {
    expect(packageSources.flatMap((file) => exportsAmiss(file))).toEqual([]);
  });

  it('and its tests have nothing switched off', () => {
    expect([...packageSources, ...tests()].flatMap((file) => tooQuiet(file))).toEqual([]);
    expect(filesBelow('packages', '.snap')).toEqual([]);
  });
});

describe.each(jsiiPackages())('%s', (folder) => {
  it('documents its API', () => {
    expect(undocumented(assemblyOf(`packages/${folder}`))).toEqual([]);
  });

  it('loads of aws-cdk-lib only what every task is made of', () => {
    expect(modulesLoaded(folder)).toEqual(['aws-stepfunctions']);
  });
});

describe.each(packages)('$folder', (pack) => {
  it('has its files', () => {
    expect(filesMissing(pack)).toEqual([]);
  });

  it('compares all its tasks with upstream', () => {
    expect(comparisonsMissing(pack)).toEqual([]);
  });

  it('has samples of each task, and of nothing else', () => {
    expect(samplesAmiss(pack)).toEqual([]);
  });

  it('makes each task for either query language', () => {
    expect(factoriesMissing(pack)).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(['packages/sqs/src/utils.ts', 'tools/common/x.ts', 'packages/core/src/base-types.ts', 'tools/x/message-helper.ts'])(
    'finds %s',
    (file) => {
      expect(namedForNothing([file])).toEqual([file]);
    },
  );

  it('is silent about a longer name', () => {
    expect(namedForNothing(['packages/x/src/common-name.ts', 'packages/x/src/utility.ts'])).toEqual([]);
  });

  it.each(["export * from './a';", "export * as a from './a';", 'const a = 1;', 'export const a = 1;'])('finds %s in an index', (text) => {
    expect(exportsAmiss('packages/x/src/index.ts', text)).toEqual([`packages/x/src/index.ts has '${text}'`]);
  });

  it.each(['it.skip(1)', 'describe.only(1)', 'xit(1)', 'expect(1).toMatchSnapshot()', '// biome-ignore lint: x'])('finds %s', (text) => {
    expect(tooQuiet('a.ts', text)).toHaveLength(1);
  });

  it('finds what is not documented', () => {
    const docs = { summary: 'S', default: '1' };
    const props = { assembly: 'a', fqn: 'a.P', name: 'P', kind: 'interface', datatype: true, docs } as const;
    const properties = [
      { name: 'silent', type: { primitive: 'string' } },
      { name: 'withoutDefault', optional: true, docs: { summary: 'S' }, type: { primitive: 'string' } },
      { name: 'whole', optional: true, docs, type: { primitive: 'string' } },
    ] as any;
    expect(undocumented({ types: { 'a.P': { ...props, properties } as any } })).toEqual([
      'P.silent has no documentation',
      'P.withoutDefault is optional and has no @default',
    ]);
  });
});
