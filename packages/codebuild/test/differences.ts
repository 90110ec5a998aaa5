import { type Difference, PERMISSIONS, STATE } from '@sfn-tasks-dev/test-kit';

const startBuild = 'CodeBuildStartBuild';
const startBuildBatch = 'CodeBuildStartBuildBatch';
const policies = 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-codebuild.html#codebuild-iam';
const runJob = ['fullest', 'runJob', 'runJobInJsonata', 'importedProject'];
const requestResponse = ['least', 'noVariables', 'bucketCache', 'texts', 'jsonPath', 'jsonPathOverrides', 'jsonata', 'jsonataOverrides'];

const polling: Difference[] = ['StopBuild', 'BatchGetBuilds'].map((action) => ({
  task: startBuild,
  samples: requestResponse,
  at: `${PERMISSIONS}/codebuild:${action}`,
  change: 'remove',
  why: 'A task that does not wait for the build may neither watch nor stop it.',
  see: policies,
  test: 'measured: starts the build, and may do nothing else',
}));

const reports: Difference = {
  task: startBuild,
  samples: [...requestResponse, ...runJob],
  at: `${PERMISSIONS}/codebuild:BatchGetReports`,
  change: 'remove',
  why: 'Reports belong to report groups: on a project the permission is none.',
  see: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscodebuild.html',
  test: 'waits for the end, and may watch and stop the build',
};

const ofBoth = (task: string, action: string): Difference[] => [
  ...['Parameters', 'Arguments'].map(
    (request): Difference => ({
      task,
      samples: request === 'Parameters' ? ['fullest', 'bucketCache', 'jsonPathOverrides'] : ['jsonataOverrides'],
      at: `${STATE}/${request}/*`,
      change: 'add',
      why: `Every parameter of ${action} can be given.`,
      see: 'https://github.com/aws/aws-cdk/issues/10302',
      test: '#10302, #27846, #17124: sends every parameter of the API',
    }),
  ),
  {
    task,
    samples: ['fullest', 'jsonPathOverrides'],
    at: `${PERMISSIONS}/iam:PassRole if {"StringEquals":{"iam:PassedToService":"codebuild.amazonaws.com"}}`,
    change: 'add',
    why: 'A role that overrides the one of the project is handed to CodeBuild.',
    see: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    test: 'may pass the roles that it overrides to CodeBuild',
  },
  {
    task,
    samples: ['jsonPath', 'jsonPathOverrides', 'jsonata', 'jsonataOverrides'],
    at: `${PERMISSIONS}/codebuild:${action}/*`,
    change: 'replace',
    why: 'For a project that is only known at run time the role names any project, not the text of the expression.',
    see: 'https://github.com/aws/aws-cdk/issues/24084',
    test: 'takes a project by a name that is only known at run time',
  },
  {
    task,
    samples: ['jsonataOverrides'],
    at: `${STATE}/Arguments/EnvironmentVariablesOverride`,
    change: 'replace',
    why: 'An expression may stand for all environment variables.',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
    test: 'takes expressions for structs, lists and maps',
  },
  {
    task,
    samples: ['texts'],
    at: `${STATE}/Parameters/EnvironmentVariablesOverride/*`,
    change: 'replace',
    why: 'Numbers and booleans become text, which is all that CodeBuild takes for a variable.',
    see: 'https://docs.aws.amazon.com/codebuild/latest/APIReference/API_EnvironmentVariable.html',
    test: 'sends environment variables as text',
  },
];

export const differences: Difference[] = [
  ...polling,
  reports,
  ...ofBoth(startBuild, 'StartBuild'),
  ...ofBoth(startBuildBatch, 'StartBuildBatch'),
];
