import type { Construct } from 'constructs';
import { JsonFile } from 'projen';
import { CORE_IMPORTS, OTHER_IMPORTS, SERVICE_IMPORTS, SIMULATOR_IMPORTS } from './import-rules';
import { VERSIONS } from './versions';

/** One formatter and linter for the whole repository. */
export class BiomeConfig extends JsonFile {
  constructor(scope: Construct) {
    super(scope, 'biome.jsonc', {
      editGitignore: false,
      allowComments: true,
      obj: {
        $schema: `https://biomejs.dev/schemas/${VERSIONS['@biomejs/biome']}/schema.json`,
        vcs: { enabled: true, clientKind: 'git', useIgnoreFile: true },
        files: {
          // The app that is migrated is written as its users would have written it.
          includes: ['**/*.ts', '**/*.js', '**/*.mjs', '!docs/examples/migration/app'],
        },
        formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 140 },
        json: { formatter: { enabled: false } }, // Biome reads this file whatever `includes` says, and projen has formatted it
        javascript: { formatter: { quoteStyle: 'single' } },
        linter: {
          rules: {
            preset: 'recommended',
            complexity: {
              useLiteralKeys: 'off', // core reads one private member of aws-cdk-lib, as `graph['superGraph']`
              noStaticOnlyClass: 'off', // jsii has no functions: a namespace of them is a class
            },
            suspicious: {
              noExplicitAny: 'off', // aws-cdk-lib types a request as Record<string, any>
              noTemplateCurlyInString: 'off', // CloudFormation's own placeholders, as in `arn:${AWS::Partition}`
            },
            style: OTHER_IMPORTS,
          },
        },
        overrides: [
          { includes: ['packages/core/src/**'], linter: { rules: { style: CORE_IMPORTS } } },
          { includes: ['packages/*/src/**', '!packages/core/src/**'], linter: { rules: { style: SERVICE_IMPORTS } } },
          { includes: ['packages/simulator/src/**'], linter: { rules: { style: SIMULATOR_IMPORTS } } },
        ],
      },
    });
  }
}
