import read from '@changesets/read';
import { type Bump, highest } from './bump';
import { CORE } from './manifest';

/** A file of .changeset. */
interface Changeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

/** What the next release is to be, as the files of .changeset say. */
export class Changesets {
  public static async of(root: string): Promise<Changesets> {
    return new Changesets(await read(root));
  }

  private constructor(private readonly all: readonly Changeset[]) {}

  public bumpOf(name: string): Bump {
    return highest(
      this.naming(name).flatMap(({ releases }) => releases.filter((release) => release.name === name).map(({ type }) => type)),
    );
  }

  public filesOf(name: string): string[] {
    return this.naming(name).map(({ id }) => `.changeset/${id}.md`);
  }

  /** The symbols that a line `Widened: LambdaInvokeProps.payload` of a changeset names. */
  public widenedIn(name: string): string[] {
    const lists = this.naming(name).flatMap(({ summary }) => [...summary.matchAll(/^Widened: (.+)$/gm)].map(([, list]) => list));
    return lists.flatMap((list) => list.split(',').map((symbol) => symbol.replace(/[`.\s]+$|[`\s]+/g, '')));
  }

  /** Whether a package uses what core has only now: then one changeset names both. */
  public raisesFloorOf(name: string): boolean {
    return name !== CORE && this.naming(name).some(({ releases }) => releases.some((release) => release.name === CORE));
  }

  private naming(name: string): Changeset[] {
    return this.all.filter(({ releases }) => releases.some((release) => release.name === name));
  }
}
