import { jsiiPackages, manifestOf } from '../workspace';
import { faultsOf, upstreamFqn } from './compare';
import { homeOf } from './home';
import { bare, type Universe } from './universe';
import type { UpstreamApi } from './upstream';

export interface Coverage {
  readonly total: number;
  /** Names of upstream's types that ours can stand in for. */
  readonly covered: string[];
  /** What is amiss in ours, or missing. */
  readonly faults: string[];
  /** What ours has that upstream has not. */
  readonly added: string[];
}

export function coverageOf(upstream: UpstreamApi, universe: Universe): Coverage {
  const folders = jsiiPackages();
  const homes = Object.entries(upstream.types).map(([name, { file }]) => ({ name, home: homeOf(file) }));
  const judged = homes.map(({ name, home }) => ({
    name,
    faults: faultsOf(universe, upstreamFqn(name), `@sfn-tasks/${home}.${bare(upstreamFqn(name))}`),
  }));
  return {
    total: homes.length,
    covered: judged.filter(({ faults }) => faults.length === 0).map(({ name }) => name),
    faults: judged.flatMap(({ faults }) => faults),
    added: folders.flatMap((folder) => {
      const own = universe.namesIn(manifestOf(folder).name);
      // A package that upstream has nothing of is new as a whole.
      if (!homes.some(({ home }) => home === folder)) return [`@sfn-tasks/${folder} (${own.length} types)`];
      return own.flatMap((fqn) => addedBy(upstream, universe, fqn));
    }),
  };
}

/** The props of one query language are those of the task again. */
const ONE_LANGUAGE = /Json(Path|ata)Props$/;

function addedBy(upstream: UpstreamApi, universe: Universe, fqn: string): string[] {
  const name = bare(fqn);
  const twin = Object.keys(upstream.types).find((candidate) => bare(upstreamFqn(candidate)) === name);
  if (!twin) return [name];
  if (ONE_LANGUAGE.test(name)) return [];
  const theirs = universe.membersOf(upstreamFqn(twin));
  // What every task's props add is core's, and listed there once.
  const ours = Object.keys(universe.find(fqn)?.members ?? {});
  const added = ours.filter((member) => !Object.hasOwn(theirs, member));
  return added.length > 3 ? [`${name} (${added.length} members)`] : added.map((member) => `${name}.${member}`);
}
