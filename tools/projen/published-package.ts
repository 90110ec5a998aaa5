import { JsonFile } from 'projen';
import { cdkPeers } from './cdk-range';
import { CommittedManifest } from './committed-manifest';
import { COMPILER_OPTIONS } from './compiler-options';
import { ApacheLicense } from './license';
import type { Monorepo } from './monorepo';
import { TestedRange } from './tested-range';
import { pinned } from './versions';
import { Workspace } from './workspace';

export const SCOPE = '@sfn-tasks';
export const REPOSITORY = 'https://github.com/sfn-tasks/sfn-tasks';

/** What follows the compiler, in this order. */
const TOOLS = ['api-report', 'bundle'];

export interface PublishedPackageOptions {
  readonly description: string;
  /** @default [] */
  readonly keywords?: string[];
  /** Compiles `src` to `lib` by tsconfig.build.json. */
  readonly compile: string;
  /** What npm packs beside `lib`, the changelog and what it packs of itself. */
  readonly files: string[];
}

/** A package on npm: `src` compiled to `lib`, with a version of its own and a report of its public API. */
export abstract class PublishedPackage extends Workspace {
  protected readonly committed: CommittedManifest;

  constructor(monorepo: Monorepo, folder: string, options: PublishedPackageOptions) {
    const directory = `packages/${folder}`;
    const committed = new CommittedManifest(directory);
    super(monorepo, directory, {
      name: `${SCOPE}/${folder}`,
      version: committed.version,
      description: options.description,
      include: ['src', 'test'],
    });
    this.committed = committed;
    const finish = TOOLS.map((tool) => `tsx ${this.rootPath}/tools/${tool}/main.ts`);
    this.scripts.build = [options.compile, ...finish].join(' && ');
    Object.assign(this.devDependencies, Object.fromEntries([...TOOLS, 'test-kit'].map((tool) => [`@sfn-tasks-dev/${tool}`, '0.0.0'])));
    Object.assign(this.devDependencies, pinned('aws-cdk-lib', 'constructs'));
    Object.assign(this.fields, {
      keywords: ['aws', 'cdk', 'aws-cdk', 'step-functions', 'sfn', ...(options.keywords ?? [])],
      homepage: `${REPOSITORY}/tree/main/${directory}#readme`,
      bugs: { url: `${REPOSITORY}/issues` },
      repository: { type: 'git', url: `git+${REPOSITORY}.git`, directory },
      license: 'Apache-2.0',
      author: { name: 'The sfn-tasks authors', url: REPOSITORY, organization: true },
      main: 'lib/index.js',
      types: 'lib/index.d.ts',
      files: ['lib', 'CHANGELOG.md', ...options.files],
      engines: { node: '>=20' },
      publishConfig: { access: 'public' },
    });
    new JsonFile(this, `${directory}/tsconfig.build.json`, {
      editGitignore: false,
      obj: {
        compilerOptions: { ...COMPILER_OPTIONS, declaration: true, noEmitOnError: true, rootDir: 'src', outDir: 'lib', types: ['node'] },
        include: ['src'],
      },
    });
    new ApacheLicense(this, directory);
  }

  /** Allow every aws-cdk-lib from a floor on, have both ends tested, and the README say so. */
  protected allowCdk(floor: string) {
    Object.assign(this.peerDependencies, cdkPeers(floor));
    for (const end of ['lowest', 'newest']) this.scripts[`test-${end}`] = `tsx ${this.rootPath}/tools/compatibility/main.ts ${end}`;
    new TestedRange(this, `${this.directory}/README.md`, floor);
  }
}
