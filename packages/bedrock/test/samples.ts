import { Jsonata, JsonPath, TaskInput } from '@sfn-tasks/core';
import type { Samples } from '@sfn-tasks-dev/test-kit';
import {
  CfnApplicationInferenceProfile,
  CfnGuardrail,
  FoundationModel,
  FoundationModelIdentifier,
  ProvisionedModel,
} from 'aws-cdk-lib/aws-bedrock';
import { SecurityGroup, Subnet, Vpc } from 'aws-cdk-lib/aws-ec2';
import { CfnRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Guardrail as UpstreamGuardrail } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  type BedrockCreateModelCustomizationJobProps,
  BedrockInferenceProfile,
  type BedrockInvokeModelProps,
  CustomizationType,
  Guardrail,
} from '../src';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB } = sfn.IntegrationPattern;

export const PROFILE = 'arn:aws:bedrock:eu-west-1:111111111111:inference-profile/eu.amazon.nova-pro-v1:0';
export const APPLICATION_PROFILE = 'arn:aws:bedrock:eu-west-1:111111111111:application-inference-profile/abcdef123456';
export const PROVISIONED = 'arn:aws:bedrock:eu-west-1:111111111111:provisioned-model/abcdef123456';

export const titan = (scope: Construct) =>
  FoundationModel.fromFoundationModelId(scope, 'Titan', FoundationModelIdentifier.AMAZON_TITAN_TEXT_G1_EXPRESS_V1);

const body = TaskInput.fromObject({ inputText: 'Name five rivers.' });

const ofTheState = {
  stateName: 'Ask',
  comment: 'about rivers',
  taskTimeout: sfn.Timeout.duration(Duration.minutes(10)),
  heartbeatTimeout: sfn.Timeout.duration(Duration.minutes(1)),
  inputPath: '$.in',
  resultSelector: { 'text.$': '$.Body.results[0].outputText' },
  resultPath: '$.answer',
  outputPath: '$.answer',
  assign: { text: JsonPath.stringAt('$.Body') },
};

const cfnGuardrail = (scope: Construct) =>
  new CfnGuardrail(scope, 'Guardrail', { name: 'rivers', blockedInputMessaging: 'no', blockedOutputsMessaging: 'no' });

const invokeModel: Samples<BedrockInvokeModelProps> = {
  least: (scope) => ({ model: titan(scope), body }),
  fullest: (scope) => ({
    ...ofTheState,
    model: titan(scope),
    input: { s3Location: { bucketName: 'questions', objectKey: 'rivers.json' } },
    output: { s3Location: { bucketName: 'answers', objectKey: 'rivers.json' } },
    accept: 'text/plain',
    contentType: 'application/json',
    guardrail: Guardrail.enable('abc123', 1),
    traceEnabled: true,
  }),
  draft: (scope) => ({ model: titan(scope), body, guardrail: Guardrail.enableDraft('abc123'), traceEnabled: false }),
  guardrailArn: (scope) => ({
    model: titan(scope),
    body,
    guardrail: Guardrail.enable('arn:aws:bedrock:eu-west-1:111111111111:guardrail/abc123', 2),
  }),
  guardrailOfUpstream: (scope) => ({ model: titan(scope), body, guardrail: UpstreamGuardrail.enable('abc123', 1) }),
  guardrailOfTheStack: (scope) => ({ model: titan(scope), body, guardrail: Guardrail.enable(cfnGuardrail(scope).attrGuardrailId, 1) }),
  guardrailArnOfTheStack: (scope) => ({
    model: titan(scope),
    body,
    guardrail: Guardrail.enable(cfnGuardrail(scope).attrGuardrailArn, 1),
  }),
  uris: (scope) => ({
    model: titan(scope),
    input: { s3InputUri: 's3://questions/rivers.json' },
    output: { s3OutputUri: 's3://answers/rivers.json' },
  }),
  urisOfTheStack: (scope) => ({
    model: titan(scope),
    input: { s3InputUri: new Bucket(scope, 'Questions').s3UrlForObject('rivers.json') },
    output: { s3Location: { bucketName: new Bucket(scope, 'Answers').bucketName, objectKey: 'rivers.json' } },
  }),
  emptyOutput: (scope) => ({ model: titan(scope), body, output: {} }),
  provisioned: (scope) => ({ model: ProvisionedModel.fromProvisionedModelArn(scope, 'Provisioned', PROVISIONED), body }),
  profile: () => ({ model: { modelArn: PROFILE }, body }),
  profileOfTheStack: (scope) => ({
    model: BedrockInferenceProfile.fromInferenceProfileId(scope, 'global.anthropic.claude-sonnet-4-5-20250929-v1:0'),
    body,
  }),
  applicationProfile: () => ({ model: BedrockInferenceProfile.fromInferenceProfileArn(APPLICATION_PROFILE), body }),
  applicationProfileOfTheStack: (scope) => ({
    model: {
      modelArn: new CfnApplicationInferenceProfile(scope, 'Profile', {
        inferenceProfileName: 'rivers',
        modelSource: { copyFrom: PROFILE },
      }).attrInferenceProfileArn,
    },
    body,
  }),
  jsonPath: () => ({
    model: { modelArn: JsonPath.stringAt('$.model') },
    input: { s3InputUri: JsonPath.stringAt('$.question') },
    output: { s3OutputUri: JsonPath.stringAt('$.answer') },
    accept: JsonPath.stringAt('$.accept'),
    guardrail: Guardrail.enable(JsonPath.stringAt('$.guardrail'), JsonPath.numberAt('$.version')),
  }),
  jsonPathBody: (scope) => ({ model: titan(scope), body: TaskInput.fromJsonPathAt('$.body') }),
  jsonPathLocation: (scope) => ({
    model: titan(scope),
    input: { s3Location: { bucketName: 'questions', objectKey: JsonPath.stringAt('$.question') } },
    output: { s3Location: { bucketName: JsonPath.stringAt('$.bucket'), objectKey: 'rivers.json' } },
  }),
  jsonata: () => ({
    queryLanguage: JSONATA,
    model: { modelArn: '{% $states.input.model %}' },
    body: TaskInput.fromObject({ inputText: '{% $states.input.question %}' }),
    output: { s3OutputUri: '{% $states.input.answer %}' },
    outputs: '{% $states.result.Body %}',
  }),
  jsonataGuardrail: (scope) => ({
    queryLanguage: JSONATA,
    model: titan(scope),
    input: { s3Location: { bucketName: 'questions', objectKey: '{% $states.input.question %}' } },
    guardrail: Guardrail.enable('{% $states.input.guardrail %}', Jsonata.number('{% $states.input.version %}')),
  }),
};

const data = (scope: Construct) => ({
  trainingData: { bucket: Bucket.fromBucketName(scope, 'Training', 'training'), path: 'rivers.jsonl' },
  outputData: { bucket: Bucket.fromBucketName(scope, 'Output', 'output') },
});

const least = (scope: Construct) => ({ baseModel: titan(scope), customModelName: 'rivers', jobName: 'learn-rivers', ...data(scope) });

/** aws-cdk-lib asks for it, or for validation data. */
const hyperParameters = { 'Evaluation percentage': '10' };

const createModelCustomizationJob: Samples<BedrockCreateModelCustomizationJobProps> = {
  least,
  fullest: (scope) => {
    const vpc = new Vpc(scope, 'Vpc');
    return {
      ...ofTheState,
      baseModel: titan(scope),
      customModelName: 'rivers',
      jobName: 'learn-rivers',
      integrationPattern: RUN_JOB,
      clientRequestToken: 'rivers-of-2026-11-22',
      customizationType: CustomizationType.FINE_TUNING,
      customModelKmsKey: new Key(scope, 'ModelKey'),
      customModelTags: [{ key: 'of', value: 'geography' }],
      jobTags: [{ key: 'for', value: 'school' }],
      hyperParameters: { epochCount: '2' },
      trainingData: { bucket: new Bucket(scope, 'Training'), path: 'rivers.jsonl' },
      validationData: [
        { bucket: new Bucket(scope, 'Validation'), path: 'rivers.jsonl' },
        { bucket: Bucket.fromBucketName(scope, 'MoreValidation', 'more') },
      ],
      outputData: { bucket: new Bucket(scope, 'Output'), path: 'metrics/' },
      vpcConfig: { securityGroups: [new SecurityGroup(scope, 'SecurityGroup', { vpc })], subnets: vpc.privateSubnets },
    };
  },
  evaluated: (scope) => ({ ...least(scope), hyperParameters }),
  runJob: (scope) => ({ ...least(scope), hyperParameters, integrationPattern: RUN_JOB }),
  jobTags: (scope) => ({ ...least(scope), hyperParameters, jobTags: [{ key: 'for', value: 'school' }] }),
  encryptedBuckets: (scope) => ({
    ...least(scope),
    hyperParameters,
    trainingData: { bucket: new Bucket(scope, 'Encrypted', { encryptionKey: new Key(scope, 'TrainingKey') }) },
    outputData: { bucket: new Bucket(scope, 'EncryptedToo', { encryptionKey: new Key(scope, 'OutputKey') }) },
  }),
  importedKey: (scope) => ({
    ...least(scope),
    hyperParameters,
    customModelKmsKey: Key.fromKeyArn(scope, 'ModelKey', 'arn:aws:kms:eu-west-1:111111111111:key/abc'),
  }),
  importedRole: (scope) => ({
    ...least(scope),
    hyperParameters,
    role: Role.fromRoleArn(scope, 'Role', 'arn:aws:iam::111111111111:role/customization'),
    customizationType: CustomizationType.CONTINUED_PRE_TRAINING,
  }),
  role: (scope) => ({
    ...least(scope),
    hyperParameters,
    role: new Role(scope, 'Role', { assumedBy: new ServicePrincipal('bedrock.amazonaws.com') }),
    customizationType: CustomizationType.DISTILLATION,
    customModelKmsKey: new Key(scope, 'ModelKey'),
    vpcConfig: {
      securityGroups: [SecurityGroup.fromSecurityGroupId(scope, 'SecurityGroup', 'sg-1')],
      subnets: [Subnet.fromSubnetId(scope, 'Subnet', 'subnet-1')],
    },
  }),
  roleReference: (scope) => ({ ...least(scope), hyperParameters, role: new CfnRole(scope, 'Role', { assumeRolePolicyDocument: {} }) }),
  jsonPath: (scope) => ({
    ...least(scope),
    hyperParameters,
    baseModel: { modelArn: JsonPath.stringAt('$.model') },
    customModelName: JsonPath.stringAt('$.name'),
    jobName: JsonPath.stringAt('$.job'),
    clientRequestToken: JsonPath.executionName,
    role: Role.fromRoleArn(scope, 'Role', JsonPath.stringAt('$.role')),
  }),
  jsonPathPath: (scope) => ({
    ...least(scope),
    hyperParameters,
    trainingData: { bucket: Bucket.fromBucketName(scope, 'TrainingOfTheDay', 'training'), path: JsonPath.stringAt('$.path') },
  }),
  jsonata: (scope) => ({
    ...least(scope),
    queryLanguage: JSONATA,
    hyperParameters: Jsonata.any('{% $states.input.parameters %}'),
    customModelName: '{% $states.input.name %}',
    jobName: '{% $states.input.job %}',
    outputData: { bucket: Bucket.fromBucketName(scope, 'OutputOfTheDay', 'output'), path: '{% $states.input.path %}' },
    customModelTags: Jsonata.any('{% $states.input.tags %}'),
    role: Role.fromRoleArn(scope, 'Role', Jsonata.string('{% $states.input.role %}')),
    outputs: '{% $states.result.JobArn %}',
  }),
};

export const samples = { BedrockInvokeModel: invokeModel, BedrockCreateModelCustomizationJob: createModelCustomizationJob };
