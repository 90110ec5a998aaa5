import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import { synth } from '@sfn-tasks-dev/test-kit';
import { CfnApplicationInferenceProfile, CfnGuardrail, FoundationModel, FoundationModelIdentifier } from 'aws-cdk-lib/aws-bedrock';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { CfnParameter, type Stack } from 'aws-cdk-lib/core';
import { BedrockInferenceProfile, BedrockInvokeModel, type BedrockInvokeModelProps, Guardrail } from '../src';
import { APPLICATION_PROFILE, PROFILE, PROVISIONED, titan } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const BEDROCK = 'arn:${AWS::Partition}:bedrock:${AWS::Region}';
const TITAN = `${BEDROCK}::foundation-model/amazon.titan-text-express-v1`;
const ANY_REGION = 'arn:${AWS::Partition}:bedrock:*::foundation-model';
const GUARDRAIL = `${BEDROCK}:\${AWS::AccountId}:guardrail`;
const GUARDRAIL_ARN = 'arn:aws:bedrock:eu-west-1:111111111111:guardrail/abc123';
const S3 = 'arn:${AWS::Partition}:s3:::';

const body = TaskInput.fromObject({ inputText: 'Name five rivers.' });

type Props = Partial<BedrockInvokeModelProps>;

function synthInvoke(props: Props | ((stack: Stack) => Props) = {}) {
  return synth((stack) => {
    const given = typeof props === 'function' ? props(stack) : props;
    return new BedrockInvokeModel(stack, 'Ask', { model: titan(stack), ...('input' in given ? {} : { body }), ...given });
  });
}

function requestOf(props: Parameters<typeof synthInvoke>[0]) {
  const { Parameters, Arguments } = synthInvoke(props).state;
  return Parameters ?? Arguments;
}

/** What the role may do the action on. */
function resourcesOf(action: string, props: Parameters<typeof synthInvoke>[0] = {}): string[] {
  return synthInvoke(props)
    .statements.filter(({ Action }) => Action === action)
    .flatMap(({ Resource }) => Resource);
}

it('asks the model, reads and writes the objects, applies the guardrail, and may do nothing else', () => {
  const { state, statements, warnings } = synthInvoke({
    input: { s3Location: { bucketName: 'questions', objectKey: 'rivers.json' } },
    output: { s3Location: { bucketName: 'answers', objectKey: 'rivers.json' } },
    accept: 'text/plain',
    contentType: 'application/json',
    guardrail: Guardrail.enable('abc123', 1),
    traceEnabled: true,
  });
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::bedrock:invokeModel',
    Parameters: {
      ModelId: TITAN,
      Accept: 'text/plain',
      ContentType: 'application/json',
      Input: { S3Uri: 's3://questions/rivers.json' },
      Output: { S3Uri: 's3://answers/rivers.json' },
      GuardrailIdentifier: 'abc123',
      GuardrailVersion: '1',
      Trace: 'ENABLED',
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: TITAN },
    { Effect: 'Allow', Action: 's3:GetObject', Resource: `${S3}questions/rivers.json` },
    { Effect: 'Allow', Action: 's3:PutObject', Resource: `${S3}answers/rivers.json` },
    { Effect: 'Allow', Action: 'bedrock:ApplyGuardrail', Resource: `${GUARDRAIL}/abc123` },
  ]);
  expect(warnings).toEqual([]);
});

describe('#31957, #36774: may invoke the model behind an inference profile, through the profile alone', () => {
  const ofTheStack = `${BEDROCK}:\${AWS::AccountId}:inference-profile`;
  const application = (stack: Stack) =>
    new CfnApplicationInferenceProfile(stack, 'Profile', { inferenceProfileName: 'rivers', modelSource: { copyFrom: PROFILE } });

  it.each<[string, (stack: Stack) => BedrockInvokeModelProps['model'], string, string]>([
    ['by its ARN', () => ({ modelArn: PROFILE }), PROFILE, `${ANY_REGION}/amazon.nova-pro-v1:0`],
    [
      'of a geography',
      (stack) => BedrockInferenceProfile.fromInferenceProfileId(stack, 'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0'),
      `${ofTheStack}/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0`,
      `${ANY_REGION}/anthropic.claude-sonnet-4-5-20250929-v1:0`,
    ],
    [
      'of all regions',
      (stack) => BedrockInferenceProfile.fromInferenceProfileId(stack, 'global.anthropic.claude-sonnet-4-5-20250929-v1:0'),
      `${ofTheStack}/global.anthropic.claude-sonnet-4-5-20250929-v1:0`,
      `${ANY_REGION}/anthropic.claude-sonnet-4-5-20250929-v1:0`,
    ],
    [
      'that a parameter of the stack names',
      (stack) => BedrockInferenceProfile.fromInferenceProfileId(stack, new CfnParameter(stack, 'Id').valueAsString),
      `${ofTheStack}/\${Id}`,
      `${ANY_REGION}/*`,
    ],
    ['of an application', () => ({ modelArn: APPLICATION_PROFILE }), APPLICATION_PROFILE, `${ANY_REGION}/*`],
    [
      'of an application in the stack',
      (stack) => BedrockInferenceProfile.fromInferenceProfileArn(application(stack).attrInferenceProfileArn),
      '${Profile.InferenceProfileArn}',
      `${ANY_REGION}/*`,
    ],
    ['which may be one', (stack) => ({ modelArn: new CfnParameter(stack, 'Arn').valueAsString }), '${Arn}', `${ANY_REGION}/*`],
  ])('%s', (_, model, profile, behind) => {
    const { state, statements } = synthInvoke((stack) => ({ model: model(stack) }));
    expect(state.Parameters.ModelId).toBe(profile);
    expect(statements).toEqual([
      { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: profile },
      {
        Effect: 'Allow',
        Action: 'bedrock:InvokeModel',
        Resource: behind,
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      },
    ]);
  });

  it.each([
    ['provisioned throughput', PROVISIONED],
    ['an imported model', 'arn:aws:bedrock:eu-west-1:111111111111:imported-model/abcdef123456'],
    ['a custom model on demand', 'arn:aws:bedrock:eu-west-1:111111111111:custom-model-deployment/abcdef123456'],
  ])('%s is invoked by itself', (_, modelArn) => {
    expect(synthInvoke({ model: { modelArn } }).statements).toEqual([
      { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: modelArn },
    ]);
  });
});

describe('measured: takes a model of the input', () => {
  it.each<[string, Props, object]>([
    ['a path', { model: { modelArn: JsonPath.stringAt('$.model') } }, { 'ModelId.$': '$.model' }],
    [
      'a path to the end of an ARN',
      { model: { modelArn: JsonPath.format('arn:aws:bedrock:eu-west-1::foundation-model/{}', JsonPath.stringAt('$.id')) } },
      { 'ModelId.$': "States.Format('arn:aws:bedrock:eu-west-1::foundation-model/{}', $.id)" },
    ],
    [
      'a path to a profile',
      { model: BedrockInferenceProfile.fromInferenceProfileArn(JsonPath.stringAt('$.profile')) },
      { 'ModelId.$': '$.profile' },
    ],
    ['JSONata', { model: { modelArn: '{% $model %}' }, queryLanguage: JSONATA }, { ModelId: '{% $model %}' }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
    expect(synthInvoke(props).statements).toEqual([{ Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: '*' }]);
  });
});

describe('measured: may read and write the objects alone', () => {
  it.each<[string, (stack: Stack) => Props, string, string]>([
    [
      'URIs',
      () => ({ input: { s3InputUri: 's3://questions/a/b.json' }, output: { s3OutputUri: 's3://answers/c.json' } }),
      `${S3}questions/a/b.json`,
      `${S3}answers/c.json`,
    ],
    [
      'URIs in buckets of the stack',
      (stack) => ({
        input: { s3InputUri: new Bucket(stack, 'In').s3UrlForObject('a.json') },
        output: { s3OutputUri: new Bucket(stack, 'Out').s3UrlForObject('b.json') },
      }),
      `${S3}\${InA6E750FB}/a.json`,
      `${S3}\${OutB8D7CCDD}/b.json`,
    ],
    [
      'URIs of the input',
      () => ({ input: { s3InputUri: JsonPath.stringAt('$.in') }, output: { s3OutputUri: JsonPath.stringAt('$.out') } }),
      `${S3}*`,
      `${S3}*`,
    ],
    [
      'URIs of a parameter',
      (stack) => ({
        input: { s3InputUri: new CfnParameter(stack, 'In').valueAsString },
        output: { s3OutputUri: new CfnParameter(stack, 'Out').valueAsString },
      }),
      `${S3}*`,
      `${S3}*`,
    ],
    [
      'locations',
      () => ({
        input: { s3Location: { bucketName: 'questions', objectKey: 'a.json' } },
        output: { s3Location: { bucketName: 'answers', objectKey: 'b.json' } },
      }),
      `${S3}questions/a.json`,
      `${S3}answers/b.json`,
    ],
  ])('%s', (_, props, read, written) => {
    expect(resourcesOf('s3:GetObject', props)).toEqual([read]);
    expect(resourcesOf('s3:PutObject', props)).toEqual([written]);
  });
});

describe('measured: takes a location of the input', () => {
  const location = { bucketName: 'questions', objectKey: JsonPath.stringAt('$.key') };

  it.each<[string, Props, object, string]>([
    ['a path to the key', { input: { s3Location: location } }, { 'S3Uri.$': "States.Format('s3://questions/{}', $.key)" }, 'questions/*'],
    [
      'a path to the bucket',
      { input: { s3Location: { bucketName: JsonPath.stringAt('$.bucket'), objectKey: 'a.json' } } },
      { 'S3Uri.$': "States.Format('s3://{}/a.json', $.bucket)" },
      '*/a.json',
    ],
    [
      'JSONata for the key',
      { input: { s3Location: { ...location, objectKey: '{% $key %}' } }, queryLanguage: JSONATA },
      { S3Uri: '{% "s3://questions/" & $key %}' },
      'questions/*',
    ],
  ])('%s', (_, props, expected, object) => {
    expect(requestOf(props).Input).toEqual(expected);
    expect(resourcesOf('s3:GetObject', props)).toEqual([`${S3}${object}`]);
  });
});

describe('#31302: leaves inputPath and outputPath to the state', () => {
  it.each<[string, Props]>([
    ['beside a body', {}],
    ['beside objects', { input: { s3InputUri: JsonPath.stringAt('$.q') }, output: { s3OutputUri: JsonPath.stringAt('$.a') } }],
  ])('%s', (_, props) => {
    const { state } = synthInvoke({ ...props, inputPath: '$.in', outputPath: '$.out' });
    expect(state).toMatchObject({ InputPath: '$.in', OutputPath: '$.out' });
    expect(state.Parameters).not.toMatchObject({ Input: { 'S3Uri.$': '$.in' } });
  });
});

describe('measured: may apply the guardrail, however it is given', () => {
  const guardrail = (stack: Stack) =>
    new CfnGuardrail(stack, 'Guardrail', { name: 'rivers', blockedInputMessaging: 'no', blockedOutputsMessaging: 'no' });

  it.each<[string, (stack: Stack) => Props, object, string]>([
    [
      'an id',
      () => ({ guardrail: Guardrail.enable('abc123', 2) }),
      { GuardrailIdentifier: 'abc123', GuardrailVersion: '2' },
      `${GUARDRAIL}/abc123`,
    ],
    ['the draft', () => ({ guardrail: Guardrail.enableDraft('abc123') }), { GuardrailVersion: 'DRAFT' }, `${GUARDRAIL}/abc123`],
    ['an ARN', () => ({ guardrail: Guardrail.enableDraft(GUARDRAIL_ARN) }), { GuardrailIdentifier: GUARDRAIL_ARN }, GUARDRAIL_ARN],
    [
      'the id of one in the stack',
      (stack) => ({ guardrail: Guardrail.enableDraft(guardrail(stack).attrGuardrailId) }),
      { GuardrailIdentifier: '${Guardrail.GuardrailId}' },
      `${GUARDRAIL}/\${Guardrail.GuardrailId}`,
    ],
    [
      'the ARN of one in the stack',
      (stack) => ({ guardrail: Guardrail.enableDraft(guardrail(stack).attrGuardrailArn) }),
      { GuardrailIdentifier: '${Guardrail.GuardrailArn}' },
      '${Guardrail.GuardrailArn}',
    ],
    [
      'paths',
      () => ({ guardrail: Guardrail.enable(JsonPath.stringAt('$.guardrail'), JsonPath.numberAt('$.version')) }),
      { 'GuardrailIdentifier.$': '$.guardrail', 'GuardrailVersion.$': "States.Format('{}', $.version)" },
      `${GUARDRAIL}/*`,
    ],
    [
      'JSONata',
      () => ({ queryLanguage: JSONATA, guardrail: Guardrail.enable('{% $guardrail %}', Jsonata.number('{% $version %}')) }),
      { GuardrailIdentifier: '{% $guardrail %}', GuardrailVersion: '{% $string($version) %}' },
      `${GUARDRAIL}/*`,
    ],
  ])('%s', (_, props, expected, resource) => {
    expect(requestOf(props)).toMatchObject(expected);
    expect(resourcesOf('bedrock:ApplyGuardrail', props)).toEqual([resource]);
  });
});

describe('expressions', () => {
  it.each<[string, Props, object]>([
    ['a path to the body', { body: TaskInput.fromJsonPathAt('$.body') }, { 'Body.$': '$.body' }],
    ['a path in the body', { body: TaskInput.fromObject({ q: JsonPath.stringAt('$.q') }) }, { Body: { 'q.$': '$.q' } }],
    ['a path to the type', { accept: JsonPath.stringAt('$.type') }, { 'Accept.$': '$.type' }],
    ['JSONata for the body', { body: TaskInput.fromJsonata('{% $body %}'), queryLanguage: JSONATA }, { Body: '{% $body %}' }],
    ['JSONata in the body', { body: TaskInput.fromObject({ q: '{% $q %}' }), queryLanguage: JSONATA }, { Body: { q: '{% $q %}' } }],
    [
      'JSONata for the objects',
      { input: { s3InputUri: '{% $q %}' }, output: { s3OutputUri: '{% $a %}' }, queryLanguage: JSONATA },
      { Input: { S3Uri: '{% $q %}' }, Output: { S3Uri: '{% $a %}' } },
    ],
    ['no trace', { traceEnabled: false }, { Trace: 'DISABLED' }],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('refusals', () => {
  const input = { s3InputUri: 's3://questions/rivers.json' };
  const location = { bucketName: 'questions', objectKey: 'rivers.json' };
  const model = (id: string) => (stack: Stack) => ({
    model: FoundationModel.fromFoundationModelId(stack, 'Model', new FoundationModelIdentifier(id)),
  });

  it.each<[string, Parameters<typeof synthInvoke>[0], string]>([
    [
      'a pattern that Bedrock does not have',
      { integrationPattern: RUN_JOB },
      "[Stack/Ask] integrationPattern is 'RUN_JOB': bedrock:invokeModel supports REQUEST_RESPONSE. Choose IntegrationPattern.REQUEST_RESPONSE.",
    ],
    ['a callback', { integrationPattern: WAIT_FOR_TASK_TOKEN }, "[Stack/Ask] integrationPattern is 'WAIT_FOR_TASK_TOKEN'"],
    [
      'nothing to ask',
      { body: undefined, input: {} },
      '[Stack/Ask] body is missing: the model has to be asked something. Give a body, or an input to read it from.',
    ],
    ['two things to ask', { body, input }, '[Stack/Ask] input is given beside body: the model is asked one thing. Leave out one of them.'],
    [
      'two objects',
      { input: { ...input, s3Location: location } },
      "[Stack/Ask] input.s3InputUri is 's3://questions/rivers.json': input.s3Location names the object already. Leave out one of them.",
    ],
    [
      'two objects to write to',
      { output: { s3OutputUri: 's3://a/b', s3Location: location } },
      "[Stack/Ask] output.s3OutputUri is 's3://a/b': output.s3Location names the object already.",
    ],
    [
      'a version of an object',
      { input: { s3Location: { ...location, objectVersion: '3' } } },
      "[Stack/Ask] input.s3Location.objectVersion is '3': Step Functions takes no version of an object. Leave it out.",
    ],
    [
      'no URI',
      { output: { s3OutputUri: 'answers/rivers.json' } },
      "[Stack/Ask] output.s3OutputUri is 'answers/rivers.json': an object goes by a URI such as 's3://bucket/key'. Give such a URI, or an expression for one, such as JsonPath.stringAt(…).",
    ],
    [
      'half a type',
      { accept: 'json' },
      "[Stack/Ask] accept is 'json': a MIME type has two parts, as in 'application/json'. Give one, or leave it out.",
    ],
    ['no type', { contentType: '' }, "[Stack/Ask] contentType is '': a MIME type has two parts"],
    [
      'the name of a model',
      { model: { modelArn: 'amazon.nova-pro-v1:0' } },
      "[Stack/Ask] model is 'amazon.nova-pro-v1:0': permissions are given on an ARN. Give FoundationModel.fromFoundationModelId(…) of aws-cdk-lib, BedrockInferenceProfile.fromInferenceProfileId(…), or an ARN.",
    ],
    [
      'a profile as a model',
      model('us.amazon.nova-pro-v1:0'),
      'that is the id of an inference profile, and there is no model of that name. Give BedrockInferenceProfile.fromInferenceProfileId(…).',
    ],
    ['a global profile as a model', model('global.amazon.nova-pro-v1:0'), 'that is the id of an inference profile'],
    [
      'a model as a profile',
      (stack) => ({ model: BedrockInferenceProfile.fromInferenceProfileId(stack, 'amazon.nova-pro-v1:0') }),
      "[Stack] inferenceProfileId is 'amazon.nova-pro-v1:0': the id of a profile that AWS defines has a geography, a provider and a model, as in 'us.amazon.nova-pro-v1:0'. Give such an id, or the ARN of an application inference profile to fromInferenceProfileArn(…).",
    ],
    [
      'a path inside an ARN',
      model(JsonPath.stringAt('$.model')),
      "it stands inside a longer text, and an expression has to be the whole text. Write JsonPath.format('… {} …', JsonPath.stringAt('$.model')).",
    ],
    [
      'a trace that an expression decides on',
      { traceEnabled: Jsonata.any('{% $trace %}') },
      "[Stack/Ask] traceEnabled is '{% $trace %}': it decides how the task is rendered",
    ],
    [
      'a name of a guardrail',
      { guardrail: Guardrail.enable('My-Guardrail', 1) },
      "[Stack/Ask] guardrail is 'My-Guardrail': a guardrail goes by an id of lower-case letters and digits, or by its ARN. Give either, such as attrGuardrailId of the CfnGuardrail.",
    ],
    [
      'no id of a guardrail',
      { guardrail: Guardrail.enableDraft('') },
      "[Stack/Ask] guardrail is '': it has 0 characters, and the service takes 1 to 2048",
    ],
    [
      'another ARN',
      { guardrail: Guardrail.enableDraft(PROVISIONED) },
      `[Stack/Ask] guardrail is '${PROVISIONED}': a guardrail goes by an id`,
    ],
    [
      'version 0',
      { guardrail: Guardrail.enable('abc123', 0) },
      "[Stack/Ask] the guardrail's version is '0': versions are counted from 1 to 99999999. Give one of these, or Guardrail.enableDraft(…).",
    ],
    ['a version too high', { guardrail: Guardrail.enable('abc123', 100_000_000) }, "the guardrail's version is '100000000'"],
  ])('%s', (_, props, message) => {
    expect(() => synthInvoke(props)).toThrow(message);
  });
});
