import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Construct } from 'constructs';
import { FileBase } from 'projen';

/** npm packs a LICENSE only from the package's own folder, so each package has one. */
export class ApacheLicense extends FileBase {
  constructor(scope: Construct, directory = '.') {
    super(scope, path.posix.join(directory, 'LICENSE'), { marker: false, editGitignore: false });
  }

  protected synthesizeContent(): string {
    return fs.readFileSync(path.join(path.dirname(require.resolve('projen/package.json')), 'license-text/Apache-2.0.txt'), 'utf8');
  }
}
