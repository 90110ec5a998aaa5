import * as semver from 'semver';
import { type Bump, covers, highest } from './bump';
import type { Change } from './change';
import type { Changesets } from './changesets';
import type { Manifest } from './manifest';
import type { Release } from './release';

/** A changeset, as it is written by hand. */
const NEW = ['---', 'LINE', '---', '', 'What users notice, in one sentence.'];

/** Whether the next version of a package says to its users what has changed since the last one they have. */
export class Verdict {
  private readonly needed: Bump;
  private readonly next: string;

  constructor(
    private readonly manifest: Manifest,
    private readonly release: Release,
    private readonly changes: readonly Change[],
    private readonly changesets: Changesets,
  ) {
    this.needed = highest(changes.map(({ bump }) => bump));
    const bump = changesets.bumpOf(manifest.name);
    this.next = bump === 'none' ? manifest.version : (semver.inc(manifest.version, bump) as string);
  }

  /** A version that was raised already, and is not published yet, counts: that is how the pull request of a release stands. */
  public get isRefused(): boolean {
    return !covers((semver.diff(this.release.version, this.next) as Bump | null) ?? 'none', this.needed);
  }

  public get isReleased(): boolean {
    return this.next !== this.release.version;
  }

  public toString(): string {
    const { name } = this.manifest;
    const head = `${name} ${this.release.version} -> ${this.next}`;
    if (!this.isRefused) return head;
    return [`${head}, refused: a ${this.needed} changeset is needed`, ...this.reasons(), ...this.remedy()].join('\n');
  }

  private reasons(): string[] {
    return this.deciding().map(({ what }) => `    ${what}`);
  }

  private remedy(): string[] {
    const line = `"${this.manifest.name}": ${this.needed}`;
    const [file] = this.changesets.filesOf(this.manifest.name);
    const edit = file
      ? [`  Write ${line} in ${file}.`]
      : [
          '  Run "npx changeset", or write .changeset/NAME-OF-THE-CHANGE.md:',
          ...NEW.map((text) => `    ${text}`.replace('LINE', line).trimEnd()),
        ];
    const symbols = this.deciding().flatMap(({ symbol }) => symbol ?? []);
    if (this.needed !== 'major' || symbols.length === 0) return edit;
    return [
      ...edit,
      `  If it takes more than before and gives no less, say so there, and a minor will do: "Widened: ${symbols.join(', ')}".`,
    ];
  }

  private deciding(): Change[] {
    return this.changes.filter(({ bump }) => bump === this.needed);
  }
}
