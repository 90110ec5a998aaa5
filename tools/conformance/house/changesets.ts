import { filesBelow, textOf } from '../workspace';

const MIGRATE = '@sfn-tasks/migrate';

/**
 * The changesets with a major of a package that the command of migration knows, and without the command: it would go on to add the version before
 * to an app.
 *
 * @param packages names
 */
export function majorsWithoutMigrate(packages: readonly string[], changesets: readonly string[] = pending()): string[] {
  const released = changesets.map(releases).filter((bumps) => !bumps.has(MIGRATE));
  return released.flatMap((bumps) =>
    packages.filter((name) => bumps.get(name) === 'major').map((name) => `a major of ${name} without ${MIGRATE}`),
  );
}

function pending(): string[] {
  return filesBelow('.changeset', '.md').map((file) => textOf(file));
}

/** What a changeset raises, by the name of the package. */
function releases(changeset: string): Map<string, string> {
  const [, head = ''] = changeset.split(/^---$/m);
  return new Map([...head.matchAll(/^['"]?(@[\w/-]+)['"]?: (\w+)$/gm)].map(([, name, bump]) => [name, bump]));
}
