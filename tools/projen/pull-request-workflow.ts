import { github } from 'projen';
import { CHECKOUT, INSTALL, SETUP_NODE } from './workflow-steps';

/** Checks what a pull request can have changed, against where it left main. */
export class PullRequestWorkflow extends github.GithubWorkflow {
  constructor(scope: github.GitHub) {
    super(scope, 'pull-request', {
      limitConcurrency: true,
      concurrencyOptions: { group: 'pull-request-$' + '{{ github.ref }}', cancelInProgress: true },
    });
    this.on({ pullRequest: {}, mergeGroup: {} });
    this.addJob('check', {
      runsOn: ['ubuntu-latest'],
      permissions: { contents: github.workflows.JobPermission.READ },
      env: { CI: 'true', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
      steps: [
        { ...CHECKOUT, with: { 'fetch-depth': 0 } },
        SETUP_NODE,
        INSTALL,
        { name: 'Generated files are as .projenrc.ts says', run: 'npx projen && git add --intent-to-add . && git diff --exit-code' },
        { name: 'Lint and types of what no package holds', run: 'npx biome ci . && npx tsc -p tsconfig.json' },
        {
          name: 'Affected packages',
          run: 'npx nx affected -t lint typecheck build test --output-style=static --base="$(git merge-base "$BASE" HEAD)" --head=HEAD',
          env: { BASE: '$' + '{{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}' },
        },
        { name: 'Public API is as api.txt says', run: 'git add --intent-to-add . && git diff --exit-code' },
      ],
    });
    this.addJob('release', {
      runsOn: ['ubuntu-latest'],
      permissions: { contents: github.workflows.JobPermission.READ },
      env: { CI: 'true', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
      steps: [
        { ...CHECKOUT, with: { 'fetch-depth': 0 } }, // with the tags of what is released
        SETUP_NODE,
        INSTALL,
        { name: 'Changesets say what users will notice', run: 'npm run changesets -- --jsii' },
        { name: 'Services work with the lowest core they allow', run: 'npm run lowest-core' },
        { name: 'A package is released alone', run: 'npm run independence' },
      ],
    });
  }
}
