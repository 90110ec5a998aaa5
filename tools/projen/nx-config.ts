import type { Construct } from 'constructs';
import { JsonFile } from 'projen';

/** What nx may cache and what makes a project affected. */
export class NxConfig extends JsonFile {
  constructor(scope: Construct) {
    super(scope, 'nx.json', {
      editGitignore: false,
      marker: false, // nx refuses keys it does not know
      obj: {
        $schema: './node_modules/nx/schemas/nx-schema.json',
        defaultBase: 'main',
        analytics: false,
        neverConnectToCloud: true,
        useDaemonProcess: false,
        parallel: 2,
        namedInputs: {
          sharedGlobals: [
            '{workspaceRoot}/tsconfig.json',
            '{workspaceRoot}/tools/projen/**/*',
            '{workspaceRoot}/tools/jest/**/*',
            { runtime: 'node --version' },
          ],
          default: ['{projectRoot}/**/*', 'sharedGlobals'],
          // What a dependent can see of a project. README.md is in: jsii puts it into the assembly. api.txt is out: build writes it.
          production: ['default', '!{projectRoot}/test/**/*', '!{projectRoot}/api.txt', '!{projectRoot}/CHANGELOG.md'],
        },
        targetDefaults: {
          build: {
            cache: true,
            dependsOn: ['^build'],
            inputs: ['production', '^production'],
            outputs: ['{projectRoot}/lib', '{projectRoot}/.jsii', '{projectRoot}/.jsii.gz', '{projectRoot}/api.txt'],
          },
          test: { cache: true, inputs: ['default', '^production'], outputs: ['{projectRoot}/test-result.json'] },
          'test-lowest': {
            cache: true,
            dependsOn: ['build'],
            inputs: ['default', '^production', '{workspaceRoot}/tools/compatibility/**/*'],
          },
          // What is newest, the registry knows alone.
          'test-newest': { cache: false, dependsOn: ['build'] },
          typecheck: { cache: true, inputs: ['default', '^production'] },
          lint: { cache: true, inputs: ['default', '{workspaceRoot}/biome.jsonc'] },
        },
      },
    });
  }
}
