import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { CodeBuildCacheType, CodeBuildStartBuildBatch, type CodeBuildStartBuildBatchProps } from '../src';
import { projectOf, samples } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const PROJECT = '${ProjectC78D97AD.Arn}';

type Props = Partial<CodeBuildStartBuildBatchProps>;

function synthBatch(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    return new CodeBuildStartBuildBatch(stack, 'Batch', { project: projectOf(stack), ...given });
  });
}

it('starts the batch, and may do nothing else', () => {
  const { state, statements } = synthBatch();
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::codebuild:startBuildBatch',
    Parameters: { ProjectName: '${ProjectC78D97AD}' },
    End: true,
  });
  expect(statements).toEqual([{ Effect: 'Allow', Action: 'codebuild:StartBuildBatch', Resource: PROJECT }]);
});

it('waits for the end, and may watch and stop the batch', () => {
  const { state, statements } = synthBatch({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::codebuild:startBuildBatch.sync');
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'codebuild:StartBuildBatch', Resource: PROJECT },
    { Effect: 'Allow', Action: ['codebuild:StopBuildBatch', 'codebuild:BatchGetBuildBatches'], Resource: PROJECT },
    {
      Effect: 'Allow',
      Action: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      Resource: 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventForCodeBuildStartBuildBatchRule',
    },
  ]);
});

it('sends what a batch has beyond a build', () => {
  const { state } = synth((stack) => new CodeBuildStartBuildBatch(stack, 'Batch', samples.CodeBuildStartBuildBatch.fullest(stack)));
  expect(state.Parameters).toMatchObject({
    SourceVersion: 'pr/25',
    ImageOverride: 'aws/codebuild/standard:7.0',
    BuildBatchConfigOverride: {
      ServiceRole: 'arn:aws:iam::111111111111:role/Batch',
      CombineArtifacts: true,
      Restrictions: {
        MaximumBuildsAllowed: 10,
        ComputeTypesAllowed: ['BUILD_GENERAL1_SMALL'],
        FleetsAllowed: ['arn:aws:codebuild:eu-west-1:111111111111:fleet/site:f'],
      },
      TimeoutInMins: 60,
      BatchReportMode: 'REPORT_INDIVIDUAL_BUILDS',
    },
    BuildTimeoutInMinutesOverride: 2160,
    ReportBuildBatchStatusOverride: true,
    IdempotencyToken: 'once',
  });
});

it('may pass the roles of the batch and of its builds to CodeBuild', () => {
  const role = (stack: Stack, name: string) => Role.fromRoleArn(stack, name, `arn:aws:iam::111111111111:role/${name}`);
  const { statements } = synthBatch((stack) => ({
    serviceRoleOverride: role(stack, 'BuildRole'),
    buildBatchConfigOverride: { serviceRole: role(stack, 'BatchRole') },
  }));
  expect(statements[1]).toEqual({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: ['arn:aws:iam::111111111111:role/BuildRole', 'arn:aws:iam::111111111111:role/BatchRole'],
    Condition: { StringEquals: { 'iam:PassedToService': 'codebuild.amazonaws.com' } },
  });
});

it('takes expressions for the configuration and in it', () => {
  const whole = synthBatch({ buildBatchConfigOverride: JsonPath.objectAt('$.config') as any });
  expect(whole.state.Parameters).toMatchObject({ 'BuildBatchConfigOverride.$': '$.config' });
  expect(whole.statements).toHaveLength(1);
  const { state } = synthBatch({
    queryLanguage: JSONATA,
    buildBatchConfigOverride: {
      timeout: Duration.minutes(Jsonata.number('{% $n %}')),
      restrictions: { computeTypesAllowed: Jsonata.any('{% $types %}'), fleetsAllowed: Jsonata.list('{% $fleets %}') },
    },
  });
  expect(state.Arguments.BuildBatchConfigOverride).toEqual({
    TimeoutInMins: '{% $n %}',
    Restrictions: { ComputeTypesAllowed: '{% $types %}', FleetsAllowed: '{% $fleets %}' },
  });
});

it.each<[string, Props, string]>([
  ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, 'codebuild:startBuildBatch supports REQUEST_RESPONSE, RUN_JOB'],
  [
    'a long batch',
    { buildBatchConfigOverride: { timeout: Duration.hours(37) } },
    'buildBatchConfigOverride.timeout is 2220: the service takes 5 to 2160 minutes',
  ],
  ['a short build', { buildTimeoutOverride: Duration.minutes(4) }, 'buildTimeoutOverride is 4: the service takes 5 to 2160 minutes'],
  ['a long queue', { queuedTimeoutOverride: Duration.hours(9) }, 'queuedTimeoutOverride is 540: the service takes 5 to 480 minutes'],
  ['an empty token', { idempotencyToken: '' }, "idempotencyToken is '': the service takes no empty text"],
  ['a negative depth', { gitCloneDepthOverride: -1 }, 'gitCloneDepthOverride is -1'],
  ['a cache without a bucket', { cacheOverride: { type: CodeBuildCacheType.S3 } }, 'cacheOverride.location is missing'],
  [
    'logs without a bucket',
    { logsConfigOverride: { s3Logs: { status: 'ENABLED' as any } } },
    'logsConfigOverride.s3Logs.location is missing',
  ],
])('refuses %s', (_, props, message) => {
  expect(() => synthBatch(props)).toThrow(message);
  expect(() => synthBatch(props)).toThrow('[Stack/Batch] ');
});

it('refuses a project by an ARN that is an expression', () => {
  const project = { projectRef: { projectArn: JsonPath.stringAt('$.arn'), projectName: 'cut' } } as any;
  expect(() => synthBatch({ project })).toThrow("[Stack/Batch] project is '$.arn'");
});
