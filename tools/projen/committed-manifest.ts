import * as fs from 'node:fs';
import * as semver from 'semver';

interface Manifest {
  readonly version?: string;
  readonly peerDependencies?: Record<string, string>;
}

/** Changesets owns versions and ranges, so projen reads them back from the package.json that is committed. */
export class CommittedManifest {
  private readonly manifest: Manifest;

  constructor(directory: string) {
    const file = `${directory}/package.json`;
    this.manifest = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  }

  /** Starts at 1.0.0: below it, each minor of a peer dependency would be a breaking change of all who depend on it. */
  public get version(): string {
    return this.manifest.version ?? '1.0.0';
  }

  /** The range as it was released, as long as the sibling is still in it. */
  public peerRange(sibling: string, siblingVersion: string): string {
    const range = this.manifest.peerDependencies?.[sibling];
    return range && semver.satisfies(siblingVersion, range) ? range : `^${siblingVersion}`;
  }
}
