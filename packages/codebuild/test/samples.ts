import { Jsonata, JsonPath } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import {
  BuildEnvironmentVariableType,
  BuildSpec,
  ComputeType,
  Fleet,
  ImagePullPrincipalType,
  type IProject,
  LinuxBuildImage,
  LocalCacheMode,
  Project,
  ReportGroup,
} from 'aws-cdk-lib/aws-codebuild';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  CodeBuildArtifactsNamespace,
  CodeBuildArtifactsPackaging,
  CodeBuildArtifactsType,
  type CodeBuildBatchDeleteBuildsProps,
  type CodeBuildBatchGetReportsProps,
  CodeBuildBatchReportMode,
  CodeBuildBucketOwnerAccess,
  CodeBuildCacheType,
  type CodeBuildDeleteBuildBatchProps,
  CodeBuildEnvironmentType,
  CodeBuildHostKernel,
  CodeBuildLogsStatus,
  type CodeBuildRetryBuildBatchProps,
  CodeBuildRetryBuildBatchType,
  CodeBuildSourceAuthType,
  CodeBuildSourceType,
  type CodeBuildStartBuildBatchProps,
  type CodeBuildStartBuildProps,
  type CodeBuildStopBuildBatchProps,
  type CodeBuildStopBuildProps,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

export const REPORT = 'arn:aws:codebuild:eu-west-1:111111111111:report/site-coverage:1';

export function projectOf(scope: Construct): Project {
  return new Project(scope, 'Project', { buildSpec: BuildSpec.fromObject({ version: '0.2' }) });
}

export function projectNamed(scope: Construct, name: string, id = 'Project'): IProject {
  return Project.fromProjectName(scope, id, name);
}

const state = {
  stateName: 'Build the site',
  comment: 'from its repository',
  taskTimeout: sfn.Timeout.duration(Duration.hours(2)),
  heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
  inputPath: '$.in',
  outputPath: '$.out',
  resultSelector: { 'out.$': '$' },
  resultPath: '$.built',
  assign: { built: JsonPath.objectAt('$') },
};

const artifacts = {
  type: CodeBuildArtifactsType.S3,
  location: 'artifacts',
  path: 'site',
  namespaceType: CodeBuildArtifactsNamespace.BUILD_ID,
  name: 'site.zip',
  packaging: CodeBuildArtifactsPackaging.ZIP,
  overrideArtifactName: true,
  encryptionDisabled: false,
  artifactIdentifier: 'first',
  bucketOwnerAccess: CodeBuildBucketOwnerAccess.READ_ONLY,
};

/** All that a build and a batch have in common. */
const overrides = (scope: Construct) => ({
  sourceVersion: 'pr/25',
  sourceTypeOverride: CodeBuildSourceType.GITHUB,
  sourceLocationOverride: 'https://github.com/shop/site.git',
  sourceAuthOverride: { type: CodeBuildSourceAuthType.CODECONNECTIONS, resource: 'arn:aws:codeconnections:::connection/c' },
  gitCloneDepthOverride: 1,
  fetchSubmodulesOverride: true,
  buildspecOverride: BuildSpec.fromSourceFilename('ci/buildspec.yml'),
  insecureSslOverride: false,
  secondarySourcesOverride: [
    {
      sourceIdentifier: 'theme',
      type: CodeBuildSourceType.BITBUCKET,
      location: 'https://bitbucket.org/shop/theme.git',
      gitCloneDepth: 5,
      fetchSubmodules: false,
      buildspec: BuildSpec.fromObject({ version: '0.2' }),
      auth: { type: CodeBuildSourceAuthType.SECRETS_MANAGER, resource: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:bitbucket' },
      reportBuildStatus: true,
      buildStatusConfig: { context: 'theme', targetUrl: 'https://shop.example/theme' },
      insecureSsl: true,
    },
  ],
  secondarySourcesVersionOverride: [{ sourceIdentifier: 'theme', sourceVersion: 'v2' }],
  environmentVariablesOverride: {
    ZONE: { value: 'eu' },
    TOKEN: { value: 'token:key', type: BuildEnvironmentVariableType.SECRETS_MANAGER },
    LIMIT: { value: '/site/limit', type: BuildEnvironmentVariableType.PARAMETER_STORE },
  },
  environmentTypeOverride: CodeBuildEnvironmentType.LINUX_CONTAINER,
  imageOverride: LinuxBuildImage.STANDARD_7_0.imageId,
  imagePullCredentialsTypeOverride: ImagePullPrincipalType.SERVICE_ROLE,
  registryCredentialOverride: new Secret(scope, 'Registry'),
  computeTypeOverride: ComputeType.LARGE,
  certificateOverride: 'arn:aws:s3:::certificates/site.pem',
  cacheOverride: {
    type: CodeBuildCacheType.LOCAL,
    modes: [LocalCacheMode.SOURCE, LocalCacheMode.DOCKER_LAYER],
  },
  serviceRoleOverride: Role.fromRoleArn(scope, 'Role', 'arn:aws:iam::111111111111:role/Build'),
  privilegedModeOverride: true,
  queuedTimeoutOverride: Duration.hours(8),
  debugSessionEnabled: true,
  idempotencyToken: 'once',
  artifactsOverride: artifacts,
  secondaryArtifactsOverride: [{ ...artifacts, artifactIdentifier: 'second' }],
  encryptionKeyOverride: new Key(scope, 'Key'),
  logsConfigOverride: {
    cloudWatchLogs: { status: CodeBuildLogsStatus.ENABLED, groupName: 'builds', streamName: 'site' },
    s3Logs: {
      status: CodeBuildLogsStatus.ENABLED,
      location: 'logs/site',
      encryptionDisabled: true,
      bucketOwnerAccess: CodeBuildBucketOwnerAccess.FULL,
    },
  },
  buildTimeoutOverride: Duration.hours(36),
});

const jsonPath = (scope: Construct) => ({
  project: projectNamed(scope, JsonPath.stringAt('$.project')),
  environmentVariablesOverride: {
    ZONE: { value: JsonPath.stringAt('$.zone') },
    URL: { value: JsonPath.format('https://{}', JsonPath.stringAt('$.host')) },
  },
});

const jsonPathOverrides = (scope: Construct) => ({
  ...jsonPath(scope),
  sourceVersion: JsonPath.stringAt('$.commit'),
  buildspecOverride: BuildSpec.fromSourceFilename(JsonPath.stringAt('$.file')),
  secondarySourcesOverride: JsonPath.objectAt('$.sources') as any,
  cacheOverride: JsonPath.objectAt('$.cache') as any,
  buildTimeoutOverride: Duration.minutes(JsonPath.numberAt('$.minutes')),
  privilegedModeOverride: JsonPath.objectAt('$.privileged') as any,
  serviceRoleOverride: Role.fromRoleArn(scope, 'Role', JsonPath.stringAt('$.role')),
  encryptionKeyOverride: Key.fromKeyArn(scope, 'Key', JsonPath.stringAt('$.key')),
});

const jsonata = (scope: Construct) => ({
  queryLanguage: JSONATA,
  project: projectNamed(scope, '{% $states.input.project %}'),
  environmentVariablesOverride: { ZONE: { value: '{% $states.input.zone %}' } },
  outputs: '{% $states.result %}',
});

const jsonataOverrides = (scope: Construct) => ({
  ...jsonata(scope),
  environmentVariablesOverride: Jsonata.any('{% $states.input.variables %}'),
  gitCloneDepthOverride: Jsonata.number('{% $states.input.depth %}'),
  secondarySourcesVersionOverride: [
    '{% $states.input.theme %}' as any,
    { sourceIdentifier: 'docs', sourceVersion: '{% $states.input.docs %}' },
  ],
  artifactsOverride: Jsonata.any('{% $states.input.artifacts %}'),
  secondaryArtifactsOverride: Jsonata.any('{% $states.input.more %}'),
  logsConfigOverride: { cloudWatchLogs: Jsonata.any('{% $states.input.logs %}') },
  queuedTimeoutOverride: Duration.minutes(Jsonata.number('{% $states.input.minutes %}')),
});

const texts = (scope: Construct) => ({
  project: projectOf(scope),
  environmentVariablesOverride: {
    COUNT: { value: 3 },
    DRY_RUN: { value: false },
    LIMIT: { value: JsonPath.numberAt('$.limit') },
    ANY: { value: JsonPath.objectAt('$.any') },
  },
});

const importedProject = (scope: Construct) => ({
  project: Project.fromProjectArn(scope, 'Project', 'arn:aws:codebuild:eu-west-1:222222222222:project/site'),
  integrationPattern: RUN_JOB,
});

const bucketCache = (scope: Construct) => ({
  project: projectOf(scope),
  cacheOverride: { type: CodeBuildCacheType.S3, location: 'caches/site', cacheNamespace: 'shop' },
});

const runJob = (scope: Construct) => ({ project: projectOf(scope), integrationPattern: RUN_JOB });
const runJobInJsonata = (scope: Construct) => ({ ...runJob(scope), queryLanguage: JSONATA });
const noVariables = (scope: Construct) => ({ project: projectOf(scope), environmentVariablesOverride: {} });

const startBuild: Samples<CodeBuildStartBuildProps> = {
  least: (scope) => ({ project: projectOf(scope) }),
  fullest: (scope) => ({
    project: projectOf(scope),
    ...overrides(scope),
    autoRetryLimitOverride: 10,
    fleetOverride: Fleet.fromFleetArn(scope, 'Fleet', 'arn:aws:codebuild:eu-west-1:111111111111:fleet/site:f'),
    hostKernelOverride: CodeBuildHostKernel.LINUX_KERNEL_6,
    reportBuildStatusOverride: true,
    buildStatusConfigOverride: { context: 'site', targetUrl: 'https://shop.example/builds' },
    integrationPattern: RUN_JOB,
    ...state,
  }),
  runJob,
  runJobInJsonata,
  importedProject,
  noVariables,
  bucketCache,
  texts,
  jsonPath,
  jsonPathOverrides,
  jsonata,
  jsonataOverrides,
};

const startBuildBatch: Samples<CodeBuildStartBuildBatchProps> = {
  least: (scope) => ({ project: projectOf(scope) }),
  fullest: (scope) => ({
    project: projectOf(scope),
    ...overrides(scope),
    buildBatchConfigOverride: {
      serviceRole: Role.fromRoleArn(scope, 'BatchRole', 'arn:aws:iam::111111111111:role/Batch'),
      combineArtifacts: true,
      restrictions: {
        maximumBuildsAllowed: 10,
        computeTypesAllowed: [ComputeType.SMALL],
        fleetsAllowed: ['arn:aws:codebuild:eu-west-1:111111111111:fleet/site:f'],
      },
      timeout: Duration.hours(1),
      batchReportMode: CodeBuildBatchReportMode.REPORT_INDIVIDUAL_BUILDS,
    },
    reportBuildBatchStatusOverride: true,
    integrationPattern: RUN_JOB,
    ...state,
  }),
  runJob,
  runJobInJsonata,
  importedProject,
  noVariables,
  bucketCache,
  texts,
  jsonPath,
  jsonPathOverrides: (scope) => ({
    ...jsonPathOverrides(scope),
    buildBatchConfigOverride: { restrictions: { fleetsAllowed: JsonPath.listAt('$.fleets') } },
  }),
  jsonata,
  jsonataOverrides: (scope) => ({
    ...jsonataOverrides(scope),
    buildBatchConfigOverride: Jsonata.any('{% $states.input.config %}'),
  }),
};

const retryBuildBatch: Samples<CodeBuildRetryBuildBatchProps> = {
  least: (scope) => ({ project: projectOf(scope), buildBatchId: 'site:1' }),
  fullest: (scope) => ({
    project: projectOf(scope),
    buildBatchId: JsonPath.stringAt('$.BuildBatch.Id'),
    retryType: CodeBuildRetryBuildBatchType.RETRY_FAILED_BUILDS,
    idempotencyToken: 'once',
    integrationPattern: RUN_JOB,
    ...state,
  }),
  jsonata: (scope) => ({ queryLanguage: JSONATA, project: projectOf(scope), buildBatchId: '{% $states.input.BuildBatch.Id %}' }),
};

const stopBuild: Samples<CodeBuildStopBuildProps> = {
  least: (scope) => ({ project: projectOf(scope), buildId: 'site:1' }),
  fullest: (scope) => ({
    project: projectNamed(scope, JsonPath.stringAt('$.project')),
    buildId: JsonPath.stringAt('$.Build.Id'),
    ...state,
  }),
  jsonata: (scope) => ({ queryLanguage: JSONATA, project: projectOf(scope), buildId: '{% $states.input.Build.Id %}' }),
};

const ofBatch: Samples<CodeBuildStopBuildBatchProps & CodeBuildDeleteBuildBatchProps> = {
  least: (scope) => ({ project: projectOf(scope), buildBatchId: 'site:1' }),
  fullest: (scope) => ({
    project: projectNamed(scope, JsonPath.stringAt('$.project')),
    buildBatchId: JsonPath.stringAt('$.BuildBatch.Id'),
    ...state,
  }),
  jsonata: (scope) => ({ queryLanguage: JSONATA, project: projectOf(scope), buildBatchId: '{% $states.input.BuildBatch.Id %}' }),
};

const batchDeleteBuilds: Samples<CodeBuildBatchDeleteBuildsProps> = {
  least: (scope) => ({ projects: [projectOf(scope)], buildIds: ['site:1'] }),
  fullest: (scope) => ({
    projects: [projectOf(scope), projectNamed(scope, 'docs', 'Docs')],
    buildIds: ['site:1', JsonPath.stringAt('$.Build.Id')],
    ...state,
  }),
  jsonPath: (scope) => ({ projects: [projectOf(scope)], buildIds: JsonPath.listAt('$.Build..Arn') }),
  jsonata: (scope) => ({ queryLanguage: JSONATA, projects: [projectOf(scope)], buildIds: Jsonata.list('{% $states.input.ids %}') }),
};

const batchGetReports: Samples<CodeBuildBatchGetReportsProps> = {
  least: (scope) => ({ reportGroups: [new ReportGroup(scope, 'Tests')], reportArns: [REPORT] }),
  fullest: (scope) => ({
    reportGroups: [new ReportGroup(scope, 'Tests'), ReportGroup.fromReportGroupName(scope, 'Coverage', 'site-coverage')],
    reportArns: [REPORT, JsonPath.stringAt('$.Build.ReportArns[0]')],
    ...state,
  }),
  jsonPath: (scope) => ({
    reportGroups: [ReportGroup.fromReportGroupName(scope, 'Tests', JsonPath.stringAt('$.group'))],
    reportArns: JsonPath.listAt('$.Build.ReportArns'),
  }),
  jsonata: (scope) => ({
    queryLanguage: JSONATA,
    reportGroups: [new ReportGroup(scope, 'Tests')],
    reportArns: Jsonata.list('{% $states.input.Build.ReportArns %}'),
  }),
};

export const samples = {
  CodeBuildStartBuild: startBuild,
  CodeBuildStartBuildBatch: startBuildBatch,
  CodeBuildRetryBuildBatch: retryBuildBatch,
  CodeBuildStopBuild: stopBuild,
  CodeBuildStopBuildBatch: ofBatch,
  CodeBuildBatchDeleteBuilds: batchDeleteBuilds,
  CodeBuildDeleteBuildBatch: ofBatch,
  CodeBuildBatchGetReports: batchGetReports,
};
