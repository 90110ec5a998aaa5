import { execSync } from 'node:child_process';
import * as fs from 'node:fs';
import { Component, type JsonFile } from 'projen';
import type { Monorepo } from './monorepo';

/** One install for the whole repository when any package.json has changed: there is one lockfile. */
export class WorkspaceInstall extends Component {
  constructor(
    private readonly monorepo: Monorepo,
    private readonly manifest: JsonFile,
  ) {
    super(monorepo);
  }

  public postSynthesize() {
    const manifests = [this.manifest, ...this.monorepo.workspaces.map((workspace) => workspace.manifest)];
    if (manifests.some((manifest) => manifest.changed) || !fs.existsSync('node_modules')) {
      execSync(process.env.CI ? 'npm ci' : 'npm install', { stdio: 'inherit' });
    }
  }
}
