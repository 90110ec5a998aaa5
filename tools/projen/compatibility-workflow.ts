import { github } from 'projen';
import { cached, ENVIRONMENT, prepared } from './workflow-steps';

/** Compiles and tests every package at both ends of its range of aws-cdk-lib; daily too, since the newest moves without us. */
export class CompatibilityWorkflow extends github.GithubWorkflow {
  constructor(scope: github.GitHub) {
    super(scope, 'compatibility', {
      limitConcurrency: true,
      concurrencyOptions: { group: 'compatibility-${{ github.ref }}', cancelInProgress: true },
    });
    this.on({ pullRequest: {}, mergeGroup: {}, schedule: [{ cron: '17 4 * * *' }], workflowDispatch: {} });
    this.addJob('range', {
      name: '${{ matrix.end }} aws-cdk-lib',
      runsOn: ['ubuntu-latest'],
      permissions: { contents: github.workflows.JobPermission.READ },
      strategy: { failFast: false, matrix: { domain: { end: ['lowest', 'newest'] } } },
      env: ENVIRONMENT,
      steps: [
        ...prepared(),
        ...cached(),
        { name: 'Build, compile against it, test with it', run: 'npm run "test-$END"', env: { END: '${{ matrix.end }}' } },
      ],
    });
  }
}
