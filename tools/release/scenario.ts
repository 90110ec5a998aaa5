import type { Bump } from './bump';

/** By folder of packages/. */
export type Bumps = Readonly<Record<string, Bump>>;

/** What a release moves; everything else it has to leave alone. */
export interface Scenario {
  readonly name: string;
  /** A release before this one. */
  readonly earlier?: Bumps;
  /** The changesets, by the packages that each names. */
  readonly changesets: readonly Bumps[];
  /** What is released. */
  readonly released: Bumps;
  /** Whose range of core starts at the core of this release. */
  readonly raised: readonly string[];
}

/** @param services all that stand on core */
export function scenarios(services: readonly string[]): Scenario[] {
  const all = Object.fromEntries(services.map((service) => [service, 'major' as const]));
  return [
    { name: 'minor of lambda', changesets: [{ lambda: 'minor' }], released: { lambda: 'minor' }, raised: [] },
    { name: 'patch of core', changesets: [{ core: 'patch' }], released: { core: 'patch' }, raised: [] },
    { name: 'minor of core', changesets: [{ core: 'minor' }], released: { core: 'minor' }, raised: [] },
    { name: 'major of core', changesets: [{ core: 'major' }], released: { core: 'major', ...all }, raised: services },
    {
      name: 'minor of core, and of lambda, which uses it',
      changesets: [{ core: 'minor', lambda: 'minor' }],
      released: { core: 'minor', lambda: 'minor' },
      raised: ['lambda'],
    },
    {
      name: 'after a minor of core: patch of lambda; minor of sqs, which uses that core',
      earlier: { core: 'minor' },
      changesets: [{ lambda: 'patch' }, { sqs: 'minor', core: 'none' }],
      released: { lambda: 'patch', sqs: 'minor' },
      raised: ['sqs'],
    },
  ];
}
