import { github, Project, TextFile } from 'projen';
import { BiomeConfig } from './biome-config';
import { ChangesetConfig } from './changeset-config';
import { CompatibilityWorkflow } from './compatibility-workflow';
import { ApacheLicense } from './license';
import { NxConfig } from './nx-config';
import { Projenrc } from './projenrc';
import { PullRequestWorkflow } from './pull-request-workflow';
import { ReleaseWorkflow } from './release-workflow';
import { RootManifest } from './root-manifest';
import { RootTsconfig } from './root-tsconfig';
import { Workspace } from './workspace';
import { WorkspaceInstall } from './workspace-install';

/** The root of the repository: what all workspaces share. */
export class Monorepo extends Project {
  constructor() {
    super({ name: 'sfn-tasks' });
    // projen keeps one task here, to synthesize itself; everything else is an npm script or an nx target
    for (const task of ['eject', 'build', 'pre-compile', 'compile', 'post-compile', 'test', 'package']) this.removeTask(task);
    this.defaultTask?.exec('tsx .projenrc.ts');
    new Projenrc(this);
    this.tryRemoveFile('.projen/deps.json');

    this.gitignore.exclude(
      '/packages/*/lib/',
      'dist/',
      'cdk.out/',
      '.jsii',
      '.jsii.gz',
      '.jsii.tabl.json*',
      '*.tsbuildinfo',
      'test-result.json',
      '.nx/',
      '*.tgz',
      '*.log',
    );
    const generated = [
      'package-lock.json',
      'packages/aws-sdk/sdk-table.txt',
      'packages/migrate/task-packages.json',
      'tools/conformance/api/upstream.json',
    ];
    for (const file of generated) {
      this.gitattributes.addAttributes(file, 'linguist-generated');
    }

    const manifest = new RootManifest(this);
    new RootTsconfig(this);
    new BiomeConfig(this);
    new NxConfig(this);
    new ChangesetConfig(this);
    new ApacheLicense(this);
    // A lockfile without addresses installs from whatever registry the machine is set to.
    new TextFile(this, '.npmrc', { editGitignore: false, marker: false, lines: ['omit-lockfile-registry-resolved=true', ''] });
    const hub = new github.GitHub(this, { mergify: false, pullRequestLint: false });
    new PullRequestWorkflow(hub);
    new CompatibilityWorkflow(hub);
    new ReleaseWorkflow(hub);
    new WorkspaceInstall(this, manifest);
  }

  public get workspaces(): Workspace[] {
    return this.node.children.filter((child): child is Workspace => child instanceof Workspace);
  }

  /** The folders of the published packages that .projenrc.ts has named so far. */
  public get packages(): string[] {
    return this.workspaces.map(({ directory }) => directory).filter((directory) => directory.startsWith('packages/'));
  }

  public workspace(directory: string): Workspace {
    const workspace = this.workspaces.find((candidate) => candidate.directory === directory);
    if (!workspace) throw new Error(`${directory} is not a workspace, or .projenrc.ts names it below the one that depends on it`);
    return workspace;
  }
}
