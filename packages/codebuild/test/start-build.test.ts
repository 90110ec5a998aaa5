import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { BuildSpec, ImagePullPrincipalType, LocalCacheMode, Project } from 'aws-cdk-lib/aws-codebuild';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, Duration, type Stack } from 'aws-cdk-lib/core';
import {
  CodeBuildArtifactsType,
  CodeBuildCacheType,
  CodeBuildLogsStatus,
  CodeBuildSourceType,
  CodeBuildStartBuild,
  type CodeBuildStartBuildProps,
} from '../src';
import { projectNamed, projectOf, samples } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const PROJECT = '${ProjectC78D97AD.Arn}';
const HERE = '${AWS::Region}:${AWS::AccountId}';

type Props = Partial<CodeBuildStartBuildProps>;

function synthBuild(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    return new CodeBuildStartBuild(stack, 'Build', { project: given.project ?? projectOf(stack), ...given });
  });
}

function requestOf(props: Props | ((stack: Stack) => Props)) {
  const { Parameters, Arguments } = synthBuild(props).state;
  return Parameters ?? Arguments;
}

it('measured: starts the build, and may do nothing else', () => {
  const { state, statements } = synthBuild({
    environmentVariablesOverride: { ZONE: { value: JsonPath.stringAt('$.zone') } },
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::codebuild:startBuild',
    Parameters: {
      ProjectName: '${ProjectC78D97AD}',
      EnvironmentVariablesOverride: [{ Name: 'ZONE', Type: 'PLAINTEXT', 'Value.$': '$.zone' }],
    },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'codebuild:StartBuild', Resource: PROJECT }]);
});

it('waits for the end, and may watch and stop the build', () => {
  const { state, statements } = synthBuild({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::codebuild:startBuild.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'codebuild:StartBuild', Resource: PROJECT },
    { Effect: 'Allow', Action: ['codebuild:StopBuild', 'codebuild:BatchGetBuilds'], Resource: PROJECT },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: `arn:\${AWS::Partition}:events:${HERE}:rule/StepFunctionsGetEventForCodeBuildStartBuildRule`,
    },
  ]);
});

it('#10302, #27846, #17124: sends every parameter of the API', () => {
  const { state } = synth((stack) => new CodeBuildStartBuild(stack, 'Build', samples.CodeBuildStartBuild.fullest(stack)));
  const artifacts = {
    Type: 'S3',
    Location: 'artifacts',
    Path: 'site',
    NamespaceType: 'BUILD_ID',
    Name: 'site.zip',
    Packaging: 'ZIP',
    OverrideArtifactName: true,
    EncryptionDisabled: false,
    BucketOwnerAccess: 'READ_ONLY',
  };
  expect(state.Parameters).toEqual({
    ProjectName: '${ProjectC78D97AD}',
    SourceVersion: 'pr/25',
    SourceTypeOverride: 'GITHUB',
    SourceLocationOverride: 'https://github.com/shop/site.git',
    SourceAuthOverride: { Type: 'CODECONNECTIONS', Resource: 'arn:aws:codeconnections:::connection/c' },
    GitCloneDepthOverride: 1,
    GitSubmodulesConfigOverride: { FetchSubmodules: true },
    BuildspecOverride: 'ci/buildspec.yml',
    InsecureSslOverride: false,
    SecondarySourcesOverride: [
      {
        SourceIdentifier: 'theme',
        Type: 'BITBUCKET',
        Location: 'https://bitbucket.org/shop/theme.git',
        GitCloneDepth: 5,
        GitSubmodulesConfig: { FetchSubmodules: false },
        Buildspec: '{\n  "version": "0.2"\n}',
        Auth: { Type: 'SECRETS_MANAGER', Resource: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:bitbucket' },
        ReportBuildStatus: true,
        BuildStatusConfig: { Context: 'theme', TargetUrl: 'https://shop.example/theme' },
        InsecureSsl: true,
      },
    ],
    SecondarySourcesVersionOverride: [{ SourceIdentifier: 'theme', SourceVersion: 'v2' }],
    EnvironmentVariablesOverride: [
      { Name: 'ZONE', Type: 'PLAINTEXT', Value: 'eu' },
      { Name: 'TOKEN', Type: 'SECRETS_MANAGER', Value: 'token:key' },
      { Name: 'LIMIT', Type: 'PARAMETER_STORE', Value: '/site/limit' },
    ],
    EnvironmentTypeOverride: 'LINUX_CONTAINER',
    ImageOverride: 'aws/codebuild/standard:7.0',
    ImagePullCredentialsTypeOverride: 'SERVICE_ROLE',
    RegistryCredentialOverride: { Credential: '${Registry4DB9CCA5}', CredentialProvider: 'SECRETS_MANAGER' },
    ComputeTypeOverride: 'BUILD_GENERAL1_LARGE',
    CertificateOverride: 'arn:aws:s3:::certificates/site.pem',
    CacheOverride: { Type: 'LOCAL', Modes: ['LOCAL_SOURCE_CACHE', 'LOCAL_DOCKER_LAYER_CACHE'] },
    ServiceRoleOverride: 'arn:aws:iam::111111111111:role/Build',
    PrivilegedModeOverride: true,
    QueuedTimeoutInMinutesOverride: 480,
    DebugSessionEnabled: true,
    IdempotencyToken: 'once',
    ArtifactsOverride: { ...artifacts, ArtifactIdentifier: 'first' },
    SecondaryArtifactsOverride: [{ ...artifacts, ArtifactIdentifier: 'second' }],
    EncryptionKeyOverride: '${Key961B73FD.Arn}',
    LogsConfigOverride: {
      CloudWatchLogs: { Status: 'ENABLED', GroupName: 'builds', StreamName: 'site' },
      S3Logs: { Status: 'ENABLED', Location: 'logs/site', EncryptionDisabled: true, BucketOwnerAccess: 'FULL' },
    },
    TimeoutInMinutesOverride: 2160,
    AutoRetryLimitOverride: 10,
    FleetOverride: { FleetArn: 'arn:aws:codebuild:eu-west-1:111111111111:fleet/site:f' },
    HostKernelOverride: 'LINUX_KERNEL_6',
    ReportBuildStatusOverride: true,
    BuildStatusConfigOverride: { Context: 'site', TargetUrl: 'https://shop.example/builds' },
  });
});

describe('may pass the roles that it overrides to CodeBuild', () => {
  it.each([
    ['arn:aws:iam::111111111111:role/Build', 'arn:aws:iam::111111111111:role/Build'],
    [JsonPath.stringAt('$.role'), 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*'],
  ])('%s', (roleArn, resource) => {
    expect(synthBuild((stack) => ({ serviceRoleOverride: Role.fromRoleArn(stack, 'Role', roleArn) })).statements[1]).toEqual({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: resource,
      Condition: { StringEquals: { 'iam:PassedToService': 'codebuild.amazonaws.com' } },
    });
  });
});

describe('takes a project by a name that is only known at run time', () => {
  const any = `arn:\${AWS::Partition}:codebuild:${HERE}:project/*`;

  it('in JSONPath', () => {
    const { state, statements } = synthBuild((stack) => ({ project: projectNamed(stack, JsonPath.stringAt('$.project')) }));
    expect(state.Parameters).toEqual({ 'ProjectName.$': '$.project' });
    expect(statements).toEqual([{ Effect: 'Allow', Action: 'codebuild:StartBuild', Resource: any }]);
  });

  it('in JSONata', () => {
    const project = (stack: Stack) => projectNamed(stack, '{% $states.input.project %}');
    const { state, statements } = synthBuild((stack) => ({ queryLanguage: JSONATA, project: project(stack) }));
    expect(state.Arguments).toEqual({ ProjectName: '{% $states.input.project %}' });
    expect(statements).toEqual([{ Effect: 'Allow', Action: 'codebuild:StartBuild', Resource: any }]);
  });
});

describe('sends environment variables as text', () => {
  it.each<[string, unknown, object]>([
    ['a string', 'eu', { Value: 'eu' }],
    ['a number', 3, { Value: '3' }],
    ['a boolean', false, { Value: 'false' }],
    ['a path to a string', JsonPath.stringAt('$.zone'), { 'Value.$': '$.zone' }],
    ['a path to a number', JsonPath.numberAt('$.limit'), { 'Value.$': "States.Format('{}', $.limit)" }],
    ['a path to anything', JsonPath.objectAt('$.any'), { 'Value.$': "States.Format('{}', $.any)" }],
  ])('%s', (_, value, expected) => {
    expect(requestOf({ environmentVariablesOverride: { A: { value } } }).EnvironmentVariablesOverride).toEqual([
      { Name: 'A', Type: 'PLAINTEXT', ...expected },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['a string', '{% $zone %}', '{% $zone %}'],
    ['a number', Jsonata.number('{% $limit %}'), '{% $string($limit) %}'],
  ])('%s in JSONata', (_, value, expected) => {
    const [{ Value }] = requestOf({ queryLanguage: JSONATA, environmentVariablesOverride: { A: { value } } }).EnvironmentVariablesOverride;
    expect(Value).toBe(expected);
  });

  it('a number that CloudFormation fills in', () => {
    const limit = (stack: Stack) => new CfnParameter(stack, 'Limit', { type: 'Number' }).valueAsNumber;
    const request = requestOf((stack) => ({ environmentVariablesOverride: { A: { value: limit(stack) } } }));
    expect(request.EnvironmentVariablesOverride[0].Value).toBe('${Limit}');
  });
});

describe('takes expressions for structs, lists and maps', () => {
  it.each<[keyof CodeBuildStartBuildProps, string]>([
    ['sourceAuthOverride', 'SourceAuthOverride'],
    ['buildspecOverride', 'BuildspecOverride'],
    ['secondarySourcesOverride', 'SecondarySourcesOverride'],
    ['secondarySourcesVersionOverride', 'SecondarySourcesVersionOverride'],
    ['environmentVariablesOverride', 'EnvironmentVariablesOverride'],
    ['cacheOverride', 'CacheOverride'],
    ['artifactsOverride', 'ArtifactsOverride'],
    ['secondaryArtifactsOverride', 'SecondaryArtifactsOverride'],
    ['logsConfigOverride', 'LogsConfigOverride'],
    ['buildStatusConfigOverride', 'BuildStatusConfigOverride'],
    ['privilegedModeOverride', 'PrivilegedModeOverride'],
    ['computeTypeOverride', 'ComputeTypeOverride'],
  ])('%s', (prop, field) => {
    expect(requestOf({ [prop]: JsonPath.objectAt('$.x') })).toMatchObject({ [`${field}.$`]: '$.x' });
    expect(requestOf({ queryLanguage: JSONATA, [prop]: Jsonata.any('{% $x %}') })).toMatchObject({ [field]: '{% $x %}' });
    expect(requestOf({ queryLanguage: JSONATA, [prop]: '{% $x %}' })).toMatchObject({ [field]: '{% $x %}' });
  });

  it('in lists', () => {
    const source = { sourceIdentifier: 'theme', type: CodeBuildSourceType.S3, location: '{% $location %}' };
    const { SecondarySourcesOverride } = requestOf({
      queryLanguage: JSONATA,
      secondarySourcesOverride: ['{% $source %}' as any, source],
    });
    expect(SecondarySourcesOverride).toEqual(['{% $source %}', { SourceIdentifier: 'theme', Type: 'S3', Location: '{% $location %}' }]);
  });

  it.each<[Props, string, string]>([
    [{ buildTimeoutOverride: Duration.minutes(JsonPath.numberAt('$.n')) }, 'TimeoutInMinutesOverride.$', '$.n'],
    [{ queuedTimeoutOverride: Duration.minutes(JsonPath.numberAt('$.n')) }, 'QueuedTimeoutInMinutesOverride.$', '$.n'],
    [{ autoRetryLimitOverride: JsonPath.numberAt('$.n') }, 'AutoRetryLimitOverride.$', '$.n'],
    [{ gitCloneDepthOverride: JsonPath.numberAt('$.n') }, 'GitCloneDepthOverride.$', '$.n'],
    [{ fetchSubmodulesOverride: JsonPath.objectAt('$.n') as any }, 'GitSubmodulesConfigOverride', { 'FetchSubmodules.$': '$.n' } as any],
  ])('%j', (props, field, expected) => {
    expect(requestOf(props)).toMatchObject({ [field]: expected });
  });
});

describe('takes a build specification', () => {
  it.each<[string, () => BuildSpec, string]>([
    ['inline', () => BuildSpec.fromObject({ version: '0.2' }), '{\n  "version": "0.2"\n}'],
    ['of the source', () => BuildSpec.fromSourceFilename('ci.yml'), 'ci.yml'],
  ])('%s', (_, buildspec, expected) => {
    expect(requestOf({ buildspecOverride: buildspec() }).BuildspecOverride).toBe(expected);
  });

  it('of the app, which the build may read', () => {
    const { state, template } = synthBuild({ buildspecOverride: BuildSpec.fromAsset(__filename) });
    expect(state.Parameters.BuildspecOverride).toMatch(/^arn:\$\{AWS::Partition\}:s3:::.*\/[0-9a-f]{64}\.ts$/);
    const ofProject = Object.entries(template.Resources).filter(([id]) => id.startsWith('ProjectRoleDefaultPolicy'));
    expect(JSON.stringify(ofProject)).toContain('s3:GetObject*');
  });
});

describe('refusals', () => {
  const secondary = { sourceIdentifier: 'theme', type: CodeBuildSourceType.GITHUB, location: 'https://github.com/shop/theme.git' };
  const artifacts = { type: CodeBuildArtifactsType.S3, location: 'artifacts', artifactIdentifier: 'more' };

  it.each<[string, Props | ((stack: Stack) => Props), string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': codebuild:startBuild supports REQUEST_RESPONSE, RUN_JOB",
    ],
    [
      'a project by an ARN that is an expression',
      (stack) => ({ project: Project.fromProjectArn(stack, 'Project', JsonPath.stringAt('$.arn')) }),
      "project is '$.arn': CodeBuild starts a project by its name, which is no part of that expression. Give Project.fromProjectName() the expression for the name.",
    ],
    ...(['sourceVersion', 'sourceLocationOverride', 'imageOverride', 'certificateOverride', 'idempotencyToken'] as const).map(
      (prop): [string, Props, string] => [`an empty ${prop}`, { [prop]: '' }, `${prop} is '': the service takes no empty text`],
    ),
    ['a short build', { buildTimeoutOverride: Duration.minutes(4) }, 'buildTimeoutOverride is 4: the service takes 5 to 2160 minutes'],
    ['a long build', { buildTimeoutOverride: Duration.hours(37) }, 'buildTimeoutOverride is 2220: the service takes 5 to 2160 minutes'],
    [
      'seconds',
      { buildTimeoutOverride: Duration.seconds(330) },
      'buildTimeoutOverride is 5 minutes 30 seconds: the service counts in whole minutes',
    ],
    [
      'an expression in hours',
      { queuedTimeoutOverride: Duration.hours(JsonPath.numberAt('$.h')) },
      'queuedTimeoutOverride is an expression in hours: an expression is not converted, and the service counts in minutes',
    ],
    ['a long queue', { queuedTimeoutOverride: Duration.hours(9) }, 'queuedTimeoutOverride is 540: the service takes 5 to 480 minutes'],
    ['many retries', { autoRetryLimitOverride: 11 }, 'autoRetryLimitOverride is 11: the service takes 0 to 10'],
    ['a negative depth', { gitCloneDepthOverride: -1 }, 'gitCloneDepthOverride is -1: the service takes 0 to 2147483647 commits'],
    [
      'a negative depth of a source',
      { secondarySourcesOverride: [{ ...secondary, gitCloneDepth: -1 }] },
      'secondarySourcesOverride.theme.gitCloneDepth is -1',
    ],
    ['many sources', { secondarySourcesOverride: Array(13).fill(secondary) }, 'it has 13 items, and the service takes 0 to 12'],
    [
      'many versions',
      { secondarySourcesVersionOverride: Array(13).fill({ sourceIdentifier: 'theme', sourceVersion: 'v1' }) },
      'it has 13 items, and the service takes 0 to 12',
    ],
    [
      'a source without a name',
      { secondarySourcesOverride: [{ ...secondary, sourceIdentifier: '' }] },
      "sourceIdentifier is '': it has 0 characters, and the service takes 1 to 127",
    ],
    [
      'a source without a place',
      { secondarySourcesOverride: [{ ...secondary, location: undefined }] },
      'secondarySourcesOverride.theme.location is missing: a source of type GITHUB is somewhere. Give its URL, or in S3 its bucket and key.',
    ],
    ['artifacts without a bucket', { artifactsOverride: { type: CodeBuildArtifactsType.S3 } }, 'artifactsOverride.location is missing'],
    [
      'encryption of no artifacts',
      { artifactsOverride: { type: CodeBuildArtifactsType.NO_ARTIFACTS, encryptionDisabled: true } },
      'artifactsOverride.encryptionDisabled is true: CodeBuild takes it for artifacts in S3 only, and these are of type NO_ARTIFACTS. Leave it out.',
    ],
    ['many artifacts', { secondaryArtifactsOverride: Array(13).fill(artifacts) }, 'it has 13 items, and the service takes 0 to 12'],
    [
      'further artifacts without a name',
      { secondaryArtifactsOverride: [{ ...artifacts, artifactIdentifier: undefined }] },
      'secondaryArtifactsOverride.artifactIdentifier is missing: artifacts beside the first ones need a name',
    ],
    [
      'further artifacts for a pipeline',
      { secondaryArtifactsOverride: [{ type: CodeBuildArtifactsType.CODEPIPELINE, artifactIdentifier: 'more' }] },
      "secondaryArtifactsOverride.type is 'CODEPIPELINE': a pipeline takes the first artifacts only. Choose S3.",
    ],
    ['a cache without a bucket', { cacheOverride: { type: CodeBuildCacheType.S3 } }, 'cacheOverride.location is missing'],
    [
      'modes of a cache in S3',
      { cacheOverride: { type: CodeBuildCacheType.S3, location: 'caches', modes: [LocalCacheMode.SOURCE] } },
      'cacheOverride.modes is ["LOCAL_SOURCE_CACHE"]: CodeBuild takes them for a local cache only, and this one is of type S3',
    ],
    [
      'logs without a bucket',
      { logsConfigOverride: { s3Logs: { status: CodeBuildLogsStatus.ENABLED } } },
      'logsConfigOverride.s3Logs.location is missing: logs in S3 are in a bucket',
    ],
    [
      'credentials that CodeBuild cannot use',
      (stack) => ({
        registryCredentialOverride: new Secret(stack, 'Secret'),
        imagePullCredentialsTypeOverride: ImagePullPrincipalType.CODEBUILD,
      }),
      "imagePullCredentialsTypeOverride is 'CODEBUILD': CodeBuild cannot use registryCredentialOverride as itself. Choose ImagePullPrincipalType.SERVICE_ROLE.",
    ],
    [
      'a variable that is an object',
      { environmentVariablesOverride: { A: { value: { b: 1 } } } },
      'environmentVariablesOverride.A is {"b":1}: the value of an environment variable is a text. Give a string, a number, a boolean or an expression',
    ],
    [
      'a variable without a value',
      { environmentVariablesOverride: { A: { value: undefined } } },
      'environmentVariablesOverride.A is missing',
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthBuild(props)).toThrow('[Stack/Build] ');
    expect(() => synthBuild(props)).toThrow(message);
  });

  it('none of what cannot be known yet', () => {
    const props = {
      secondarySourcesOverride: [{ sourceIdentifier: 'theme', type: JsonPath.stringAt('$.type') as CodeBuildSourceType }],
      artifactsOverride: { type: JsonPath.stringAt('$.type') as CodeBuildArtifactsType, encryptionDisabled: true },
      cacheOverride: { type: JsonPath.stringAt('$.type') as CodeBuildCacheType, modes: [LocalCacheMode.SOURCE] },
    };
    expect(requestOf(props)).toMatchObject({ CacheOverride: { 'Type.$': '$.type' } });
  });
});
