import { npm } from './npm';
import { ROOT } from './workspace';

/** A package as it was published. */
export interface Tarball {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: { readonly path: string }[];
}

/** Publishes every package of the workspaces; npm passes over the private ones. */
export async function publish(environment: Record<string, string>): Promise<Tarball[]> {
  const published = await npm(ROOT, environment, 'publish', '--workspaces', '--json', '--loglevel=error');
  return Object.values(JSON.parse(published));
}
