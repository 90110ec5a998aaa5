import type { Construct } from 'constructs';
import { JsonFile } from 'projen';
import { COMPILER_OPTIONS } from './compiler-options';

/** What every workspace's tsconfig.json extends; by itself it checks the code that no workspace holds. */
export class RootTsconfig extends JsonFile {
  constructor(scope: Construct) {
    super(scope, 'tsconfig.json', {
      editGitignore: false,
      obj: {
        compilerOptions: {
          ...COMPILER_OPTIONS,
          noEmit: true,
          rootDir: '.',
          isolatedModules: true,
          types: ['node', 'jest'],
          // Sources stand in for built packages, so checking and testing need no build.
          paths: { '@sfn-tasks/*': ['./packages/*/src'], '@sfn-tasks-dev/*': ['./tools/*'] },
        },
        include: ['.projenrc.ts', 'tools/projen', 'tools/jest'],
      },
    });
  }
}
