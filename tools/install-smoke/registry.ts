import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runServer } from 'verdaccio';

export const SCOPE = '@sfn-tasks';

/** A registry of npm on this machine that has our packages and no other. */
export interface Registry {
  /** What makes npm ask it for our packages; for all others npm asks the registry that the user has set. */
  readonly environment: Record<string, string>;
  stop(): void;
}

/** @param storage an empty folder */
export async function startRegistry(storage: string): Promise<Registry> {
  // npm keeps what it has read by its address: in one that was used before it would find the packages of another run.
  const prefix = `/${randomUUID()}/`;
  const server: Server = await runServer({
    storage,
    self_path: storage,
    url_prefix: prefix,
    uplinks: {},
    packages: { [`${SCOPE}/*`]: { access: '$all', publish: '$all' } },
    log: { type: 'stdout', level: 'fatal' },
    web: { enable: false },
  });
  server.prependListener('request', (request) => {
    request.url = request.url?.replace(prefix, '/');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const address = `//127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return {
    environment: { [`npm_config_${SCOPE}:registry`]: `http:${address}`, [`npm_config_${address}:_authToken`]: 'anyone' },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
