import type { github } from 'projen';

type Step = github.workflows.JobStep;

/** The majors that the published packages run on; the first is the lowest. */
export const NODE_VERSIONS = ['20', '22', '24'];

export const LOWEST_NODE = NODE_VERSIONS[0];
export const NODE_OF_THE_MATRIX = '${{ matrix.node }}';

export const ENVIRONMENT = {
  CI: 'true',
  NX_CACHE_DIRECTORY: '${{ github.workspace }}/.nx/cache',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
};

/** A clone with its history, since what is affected is seen against the past, and what it takes to run anything. */
export function prepared(node = LOWEST_NODE): Step[] {
  return [
    { name: 'Checkout', uses: 'actions/checkout@v5', with: { 'fetch-depth': 0 } },
    { name: 'Node', uses: 'actions/setup-node@v5', with: { 'node-version': node, cache: 'npm' } },
    { name: 'Install', run: 'npm ci' },
  ];
}

/** What nx has done before is not done again. */
export function cached(node = LOWEST_NODE): Step[] {
  return [
    { name: 'Cache of nx', uses: 'actions/cache@v4', with: { ...cacheOf(node), 'restore-keys': keysOf(node).join('\n') } },
    {
      // nx keeps the index of its cache in a database that is named for the machine, and takes no entry of another one.
      name: 'The cache is of this machine',
      run: `mkdir -p .nx && find .nx -name '*-v?.db' -exec sh -c 'cp -n "$1" ".nx/workspace-data/$(cat /etc/machine-id)-\${1##*-}"' _ {} ';'`,
    },
  ];
}

/** So that pull requests find what main has done. */
export function saveCache(node = LOWEST_NODE): Step {
  return { name: 'Cache of nx', uses: 'actions/cache/save@v4', with: cacheOf(node) };
}

function cacheOf(node: string): { path: string; key: string } {
  const [nearest] = keysOf(node);
  return { path: '.nx', key: `${nearest}\${{ github.sha }}-\${{ github.job }}` };
}

/** What the key of a cache may begin with, from the nearest to the farthest. */
function keysOf(node: string): string[] {
  const any = `nx-\${{ runner.os }}-${node}-`;
  return [`${any}\${{ hashFiles('package-lock.json') }}-`, any];
}
