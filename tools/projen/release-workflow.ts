import { github } from 'projen';
import { CHECKOUT, INSTALL, SETUP_NODE } from './workflow-steps';

/** Keeps a pull request open with the next versions; merging it publishes the packages whose version has moved, and no other. */
export class ReleaseWorkflow extends github.GithubWorkflow {
  constructor(scope: github.GitHub) {
    super(scope, 'release', { limitConcurrency: true, concurrencyOptions: { cancelInProgress: false } });
    this.on({ push: { branches: ['main'] } });
    this.addJob('release', {
      runsOn: ['ubuntu-latest'],
      permissions: {
        contents: github.workflows.JobPermission.WRITE,
        pullRequests: github.workflows.JobPermission.WRITE,
        idToken: github.workflows.JobPermission.WRITE, // npm's provenance statement
      },
      env: { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20' },
      steps: [
        { ...CHECKOUT, with: { 'fetch-depth': 0 } },
        SETUP_NODE,
        INSTALL,
        { name: 'Everything CI checks', run: 'bash .ci/run' },
        {
          name: 'Version or publish',
          uses: 'changesets/action@v1',
          with: { version: 'npm run version', publish: 'npm run release', title: 'Release', commit: 'Release' },
          env: {
            GITHUB_TOKEN: '$' + '{{ secrets.GITHUB_TOKEN }}',
            NPM_TOKEN: '$' + '{{ secrets.NPM_TOKEN }}',
            NPM_CONFIG_PROVENANCE: 'true',
          },
        },
      ],
    });
  }
}
