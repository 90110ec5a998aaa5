import { check } from '../expectation';
import type { Manifest } from '../manifest';
import { type Rehearsal, SENTENCE } from '../rehearsal';

const CORE = { name: '@sfn-tasks/core', version: '1.0.0' };
const LAMBDA = {
  name: '@sfn-tasks/lambda',
  version: '1.0.0',
  peerDependencies: { '@sfn-tasks/core': '^1.0.0' },
  devDependencies: { '@sfn-tasks/core': '1.0.0' },
};

const packages = (core: Manifest, lambda: Manifest) => [
  { directory: 'packages/core', manifest: core },
  { directory: 'packages/lambda', manifest: lambda },
];
const MINOR_OF_LAMBDA = {
  name: 'minor of lambda',
  changesets: [{ lambda: 'minor' as const }],
  released: { lambda: 'minor' as const },
  raised: [],
};
const AS_PROMISED: Rehearsal = {
  before: packages(CORE, LAMBDA),
  after: packages(CORE, { ...LAMBDA, version: '1.1.0' }),
  changedFiles: ['packages/lambda/CHANGELOG.md', 'packages/lambda/package.json', 'package-lock.json'],
  changelogs: { 'packages/core': [], 'packages/lambda': ['## 1.1.0', '### Minor Changes', `- ${SENTENCE}`] },
  drift: '',
};

test('a release as promised passes', () => {
  expect(() => check(MINOR_OF_LAMBDA, AS_PROMISED)).not.toThrow();
});

const lambda = { ...LAMBDA, version: '1.1.0' };
it.each<[string, Partial<Rehearsal>, string]>([
  ['another package is released', { after: packages({ ...CORE, version: '1.0.1' }, lambda) }, 'packages/core/package.json'],
  ['the version is another', { after: packages(CORE, { ...lambda, version: '2.0.0' }) }, 'packages/lambda/package.json'],
  [
    'the range is raised for nothing',
    { after: packages(CORE, { ...lambda, peerDependencies: { '@sfn-tasks/core': '^1.1.0' } }) },
    'packages/lambda/package.json',
  ],
  ['users are not told', { changelogs: { 'packages/core': [], 'packages/lambda': [] } }, 'packages/lambda/CHANGELOG.md'],
  [
    'another folder is touched',
    { changedFiles: [...AS_PROMISED.changedFiles, 'packages/core/README.md'] },
    'minor of lambda: packages/core',
  ],
  ['projen undoes it', { drift: 'packages/lambda/package.json' }, 'projen would write'],
])('one in which %s does not', (_, otherwise, message) => {
  expect(() => check(MINOR_OF_LAMBDA, { ...AS_PROMISED, ...otherwise })).toThrow(message);
});
