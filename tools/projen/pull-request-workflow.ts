import { github } from 'projen';
import { cached, ENVIRONMENT, NODE_OF_THE_MATRIX, NODE_VERSIONS, prepared } from './workflow-steps';

type Job = github.workflows.Job;

const READ_ONLY = { contents: github.workflows.JobPermission.READ };
const EVERY_NODE = { failFast: false, matrix: { domain: { node: NODE_VERSIONS } } };

/** Checks what a pull request can have changed, against where it left main. */
export class PullRequestWorkflow extends github.GithubWorkflow {
  constructor(scope: github.GitHub) {
    super(scope, 'pull-request', {
      limitConcurrency: true,
      concurrencyOptions: { group: 'pull-request-${{ github.ref }}', cancelInProgress: true },
    });
    this.on({ pullRequest: {}, mergeGroup: {} });
    this.addJobs({ check: check(), test: test(), install: install(), documentation: documentation(), release: release() });
  }
}

function check(): Job {
  return job([
    ...prepared(),
    ...cached(),
    { name: 'Generated files are as .projenrc.ts says', run: 'npx projen && git add --intent-to-add . && git diff --exit-code' },
    { name: 'Lint and types of what no package holds', run: 'npm run lint && npx tsc -p tsconfig.json' },
    affected('typecheck', 'build'),
    { name: 'Public API is as api.txt says', run: 'git add --intent-to-add . && git diff --exit-code' },
  ]);
}

function test(): Job {
  return {
    ...job([...prepared(NODE_OF_THE_MATRIX), ...cached(NODE_OF_THE_MATRIX), affected('test')]),
    strategy: EVERY_NODE,
  };
}

/** What users of any Node.js get. */
function install(): Job {
  return {
    ...job([
      ...prepared(NODE_OF_THE_MATRIX),
      ...cached(NODE_OF_THE_MATRIX),
      { name: 'Build', run: 'npm run build' },
      { name: 'Published and installed alone', run: 'npm run install-smoke' },
    ]),
    strategy: EVERY_NODE,
  };
}

/** Pages are of no project of nx, so what is said in them is always checked. */
function documentation(): Job {
  return job([
    ...prepared(),
    ...cached(),
    { name: 'Build', run: 'npm run build' },
    { name: 'Code blocks', run: 'npm run snippets' },
    { name: 'Demo', run: 'npm run demo' },
    { name: 'The guide to a new service', run: 'npm run follow-guide' },
  ]);
}

function release(): Job {
  return job([
    ...prepared(), // with the tags of what is released
    { name: 'Changesets say what users will notice', run: 'npm run changesets -- --jsii' },
    { name: 'Services work with the lowest core they allow', run: 'npm run lowest-core' },
    { name: 'A package is released alone', run: 'npm run independence' },
  ]);
}

function job(steps: github.workflows.JobStep[]): Job {
  return { runsOn: ['ubuntu-latest'], permissions: READ_ONLY, env: ENVIRONMENT, steps };
}

function affected(...targets: string[]): github.workflows.JobStep {
  return {
    name: `Affected packages: ${targets.join(', ')}`,
    run: `npx nx affected -t ${targets.join(' ')} --output-style=static --base="$(git merge-base "$BASE" HEAD)" --head=HEAD`,
    env: { BASE: '${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}' },
  };
}
