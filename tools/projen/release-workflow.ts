import { github } from 'projen';
import { ENVIRONMENT, prepared, saveCache } from './workflow-steps';

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
      env: ENVIRONMENT,
      steps: [
        ...prepared(),
        { name: 'Everything CI checks', run: 'bash .ci/run' },
        saveCache(),
        {
          name: 'Version or publish',
          uses: 'changesets/action@v1',
          with: { version: 'npm run version', publish: 'npm run release', title: 'Release', commit: 'Release' },
          env: {
            GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}',
            NPM_TOKEN: '${{ secrets.NPM_TOKEN }}',
            NPM_CONFIG_PROVENANCE: 'true',
          },
        },
      ],
    });
  }
}
