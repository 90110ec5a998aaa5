import { applyEdits, findNodeAtLocation, modify, parse, parseTree } from 'jsonc-parser';
import * as semver from 'semver';
import type { Note } from '../note';
import { PACKAGES, peersOf, rangeOf } from '../task-packages';
import { eolOf, indentOf, placeOf } from '../text-layout';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

const LIBRARY = 'aws-cdk-lib';

/** The text of a package.json. */
export class Manifest {
  private readonly content: { readonly [section: string]: { readonly [name: string]: string } };

  constructor(public readonly text: string) {
    this.content = parse(text) ?? {};
  }

  public get hasLibrary(): boolean {
    return this.sectionsWith(LIBRARY).length > 0;
  }

  /** With packages beside aws-cdk-lib, and what they need; what is there stays as it is. */
  public with(packages: readonly string[]): Manifest {
    const sections = this.hasLibrary ? this.sectionsWith(LIBRARY) : ['dependencies'];
    const missing = ['@sfn-tasks/core', ...packages].filter((name) => this.sectionsWith(name).length === 0);
    const additions = sections.flatMap((section) => missing.map((name) => ({ section, name })));
    return additions.reduce((manifest, { section, name }) => manifest.add(section, name), this as Manifest);
  }

  /** Ranges without a version that our packages in it work with. */
  public get notes(): Note[] {
    return [...this.demands].flatMap(([name, { range, by }]) =>
      this.sectionsWith(name)
        .filter((section) => excludes(this.content[section][name], range))
        .map((section) => ({
          ...this.placeOf(section, name),
          message: `${name} ${this.content[section][name]} is not what ${by} works with: make it ${range}`,
        })),
    );
  }

  /** What our packages in it need, each by the package that asks for the newest. */
  private get demands(): Map<string, { range: string; by: string }> {
    const demands = new Map<string, { range: string; by: string }>();
    for (const by of PACKAGES.filter((name) => this.sectionsWith(name).length > 0)) {
      for (const [peer, range] of Object.entries(peersOf(by))) {
        const known = demands.get(peer);
        if (!known || startOf(range).compare(startOf(known.range)) > 0) demands.set(peer, { range, by });
      }
    }
    return demands;
  }

  private add(section: string, name: string): Manifest {
    const edits = modify(this.text, [section, name], rangeOf(name), {
      formattingOptions: this.format,
      getInsertionIndex: (names) => indexFor(name, names),
    });
    return new Manifest(applyEdits(this.text, edits));
  }

  private get format() {
    const indent = indentOf(this.text);
    return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: eolOf(this.text) };
  }

  private sectionsWith(name: string): string[] {
    return SECTIONS.filter((section) => this.content[section]?.[name] !== undefined);
  }

  private placeOf(section: string, name: string) {
    const tree = parseTree(this.text);
    return placeOf(this.text, (tree && findNodeAtLocation(tree, [section, name])?.parent?.offset) ?? 0);
  }
}

/** Whether no version is in both ranges; what is no range, such as `workspace:*`, may mean any. */
function excludes(range: string, needed: string): boolean {
  return semver.validRange(range) !== null && !semver.intersects(range, needed);
}

/** Where a range starts, for comparison. */
function startOf(range: string): semver.SemVer {
  return semver.minVersion(range) as semver.SemVer;
}

/** In the order that npm sorts by; at the end of what is in another order. */
function indexFor(name: string, names: readonly string[]): number {
  const isSorted = names.every((other, index) => index === 0 || precedes(names[index - 1], other));
  const next = isSorted ? names.findIndex((other) => precedes(name, other)) : -1;
  return next < 0 ? names.length : next;
}

function precedes(a: string, b: string): boolean {
  return a.localeCompare(b, 'en') < 0;
}
