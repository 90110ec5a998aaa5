import * as semver from 'semver';
import type { Repository } from './repository';

/** A version of a package that users can have: `changeset publish` tags what it has published. */
export interface Release {
  readonly version: string;
  readonly tag: string;
}

/** The oldest first. */
export function releasesOf(repository: Repository, name: string): Release[] {
  const versions = repository.tags(`${name}@*`).map((tag) => tag.slice(name.length + 1));
  return semver.sort(versions).map((version) => ({ version, tag: `${name}@${version}` }));
}
