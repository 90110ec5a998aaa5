import type { Construct } from 'constructs';
import { JsonFile } from 'projen';

/** Each package has a version of its own; a release of core moves only those whose range it leaves. */
export class ChangesetConfig extends JsonFile {
  constructor(scope: Construct) {
    super(scope, '.changeset/config.json', {
      editGitignore: false,
      marker: false, // changesets refuses keys it does not know
      obj: {
        $schema: 'https://unpkg.com/@changesets/config@3.1.1/schema.json',
        changelog: '@changesets/cli/changelog',
        commit: false,
        fixed: [],
        linked: [],
        access: 'public',
        baseBranch: 'main',
        updateInternalDependencies: 'patch',
        ignore: [],
        privatePackages: { version: false, tag: false },
        ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: { onlyUpdatePeerDependentsWhenOutOfRange: true },
      },
    });
  }
}
