import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { type MachineOptions, readable, synth } from '@sfn-tasks-dev/test-kit';
import { SecurityGroup, Subnet, Vpc } from 'aws-cdk-lib/aws-ec2';
import { CfnRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { BedrockCreateModelCustomizationJob, type BedrockCreateModelCustomizationJobProps, CustomizationType } from '../src';
import { titan } from './samples';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const BEDROCK = 'arn:${AWS::Partition}:bedrock:${AWS::Region}';
const TITAN = `${BEDROCK}::foundation-model/amazon.titan-text-express-v1`;
const MODELS = `${BEDROCK}:\${AWS::AccountId}:custom-model/*`;
const JOBS = `${BEDROCK}:\${AWS::AccountId}:model-customization-job/*`;
const S3 = 'arn:${AWS::Partition}:s3:::';
const EC2 = 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}';
const KEY = 'arn:aws:kms:eu-west-1:111111111111:key/abc';
const ROLE = 'arn:aws:iam::111111111111:role/customization';

type Props = Partial<BedrockCreateModelCustomizationJobProps>;
type Given = Props | ((stack: Stack) => Props);

function defineJob(stack: Stack, props: Given): BedrockCreateModelCustomizationJob {
  return new BedrockCreateModelCustomizationJob(stack, 'Customize', {
    baseModel: titan(stack),
    customModelName: 'rivers',
    jobName: 'learn-rivers',
    trainingData: { bucket: Bucket.fromBucketName(stack, 'Training', 'training'), path: 'rivers.jsonl' },
    outputData: { bucket: Bucket.fromBucketName(stack, 'Output', 'output') },
    ...(typeof props === 'function' ? props(stack) : props),
  });
}

function synthJob(props: Given = {}, machine: MachineOptions = {}) {
  const { template, ...rest } = synth((stack) => defineJob(stack, props), machine);
  const resources: any[] = Object.values(readable(template).Resources);
  const ofType = (type: string) => resources.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
  return { ...rest, ofType };
}

function requestOf(props: Given) {
  const { Parameters, Arguments } = synthJob(props).state;
  return Parameters ?? Arguments;
}

/** What the role may do the action on. */
function resourcesOf(action: string, props: Given = {}): string[] {
  return synthJob(props)
    .statements.filter(({ Action }) => [Action].flat().includes(action))
    .flatMap(({ Resource }) => Resource);
}

/** The role that is made for the job. */
function roleOfJob(props: Given = {}) {
  const [role] = synthJob(props)
    .ofType('AWS::IAM::Role')
    .filter(({ Policies }) => Policies);
  return role;
}

it('makes the job, and may do nothing else', () => {
  const { state, statements } = synthJob((stack) => ({
    role: Role.fromRoleArn(stack, 'Role', ROLE),
    clientRequestToken: 'rivers-of-2026-11-22',
    customizationType: CustomizationType.FINE_TUNING,
    customModelTags: [{ key: 'of', value: 'geography' }],
    jobTags: [{ key: 'for', value: 'school' }],
    hyperParameters: { epochCount: '2' },
    validationData: [{ bucket: Bucket.fromBucketName(stack, 'Validation', 'validation') }],
    vpcConfig: {
      securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'SecurityGroup', 'sg-1')],
      subnets: [Subnet.fromSubnetId(stack, 'Subnet', 'subnet-1')],
    },
  }));
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::bedrock:createModelCustomizationJob',
    Parameters: {
      BaseModelIdentifier: TITAN,
      ClientRequestToken: 'rivers-of-2026-11-22',
      CustomizationType: 'FINE_TUNING',
      CustomModelName: 'rivers',
      CustomModelTags: [{ Key: 'of', Value: 'geography' }],
      HyperParameters: { epochCount: '2' },
      JobName: 'learn-rivers',
      JobTags: [{ Key: 'for', Value: 'school' }],
      OutputDataConfig: { S3Uri: 's3://output' },
      RoleArn: ROLE,
      TrainingDataConfig: { S3Uri: 's3://training/rivers.jsonl' },
      ValidationDataConfig: { Validators: [{ S3Uri: 's3://validation' }] },
      VpcConfig: { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1'] },
    },
    End: true,
  });
  expect(statements).toEqual([
    { Effect: 'Allow', Action: 'bedrock:CreateModelCustomizationJob', Resource: [TITAN, MODELS, JOBS] },
    {
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: ROLE,
      Condition: { StringEquals: { 'iam:PassedToService': 'bedrock.amazonaws.com' } },
    },
    { Effect: 'Allow', Action: 'bedrock:TagResource', Resource: [JOBS, MODELS] },
  ]);
});

it('measured: waits for the job with RUN_JOB, and may ask about it and stop it', () => {
  const { state, statements } = synthJob({ integrationPattern: RUN_JOB });
  expect(state.Resource).toBe('arn:${AWS::Partition}:states:::bedrock:createModelCustomizationJob.sync');
  expect(statements).toContainEqual({
    Effect: 'Allow',
    Action: ['bedrock:GetModelCustomizationJob', 'bedrock:StopModelCustomizationJob'],
    Resource: JOBS,
  });
  expect(resourcesOf('bedrock:StopModelCustomizationJob')).toEqual([]);
});

describe('measured: may pass the role of the job to Bedrock alone', () => {
  it.each<[string, Given, string]>([
    ['one that it makes', {}, '${CustomizeBedrockRole57DABD2F.Arn}'],
    ['one of yours', (stack) => ({ role: Role.fromRoleArn(stack, 'Role', ROLE) }), ROLE],
    ['a reference', (stack) => ({ role: new CfnRole(stack, 'Role', { assumeRolePolicyDocument: {} }) }), '${Role.Arn}'],
    [
      'any of the account, for one of the input',
      (stack) => ({ role: Role.fromRoleArn(stack, 'Role', JsonPath.stringAt('$.role')) }),
      'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*',
    ],
  ])('%s', (_, props, role) => {
    expect(synthJob(props).statements).toContainEqual({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: role,
      Condition: { StringEquals: { 'iam:PassedToService': 'bedrock.amazonaws.com' } },
    });
  });
});

describe('measured: may tag what it gives tags to', () => {
  const tags = [{ key: 'of', value: 'geography' }];

  it.each<[string, Props, string[]]>([
    ['nothing', {}, []],
    ['the job', { jobTags: tags }, [JOBS]],
    ['the model', { customModelTags: tags }, [MODELS]],
    ['the model with tags of the input', { customModelTags: Jsonata.any('{% $tags %}'), queryLanguage: JSONATA }, [MODELS]],
  ])('%s', (_, props, expected) => {
    expect(resourcesOf('bedrock:TagResource', props)).toEqual(expected);
  });
});

it('measured: takes a base model of the input', () => {
  const props = { baseModel: { modelArn: JsonPath.stringAt('$.model') } };
  expect(requestOf(props)).toMatchObject({ 'BaseModelIdentifier.$': '$.model' });
  expect(resourcesOf('bedrock:CreateModelCustomizationJob', props)).toEqual([`${BEDROCK}::foundation-model/*`, MODELS, JOBS]);
});

it('measured: needs no data to validate with', () => {
  expect(requestOf({})).not.toHaveProperty('ValidationDataConfig');
});

describe('measured: takes paths, hyperparameters and tags of the input', () => {
  const inBucket = (path: string) => (stack: Stack) => ({ outputData: { bucket: Bucket.fromBucketName(stack, 'Other', 'other'), path } });

  it.each<[string, Given, object]>([
    [
      'a path to a path',
      inBucket(JsonPath.stringAt('$.path')),
      { OutputDataConfig: { 'S3Uri.$': "States.Format('s3://other/{}', $.path)" } },
    ],
    [
      'JSONata for a path',
      (stack) => ({ ...inBucket('{% $path %}')(stack), queryLanguage: JSONATA }),
      { OutputDataConfig: { S3Uri: '{% "s3://other/" & $path %}' } },
    ],
    [
      'a path to a path among those to validate with',
      (stack) => ({
        validationData: [{ bucket: Bucket.fromBucketName(stack, 'Validation', 'validation'), path: JsonPath.stringAt('$.path') }],
      }),
      { ValidationDataConfig: { Validators: [{ 'S3Uri.$': "States.Format('s3://validation/{}', $.path)" }] } },
    ],
    ['a path to hyperparameters', { hyperParameters: JsonPath.objectAt('$.h') as any }, { 'HyperParameters.$': '$.h' }],
    ['a path to one', { hyperParameters: { epochCount: JsonPath.stringAt('$.e') } }, { HyperParameters: { 'epochCount.$': '$.e' } }],
    ['a path to tags', { jobTags: JsonPath.objectAt('$.tags') as any }, { 'JobTags.$': '$.tags' }],
    ['a path in a tag', { jobTags: [{ key: 'of', value: JsonPath.stringAt('$.t') }] }, { JobTags: [{ Key: 'of', 'Value.$': '$.t' }] }],
    ['JSONata for tags', { jobTags: Jsonata.any('{% $t %}'), queryLanguage: JSONATA }, { JobTags: '{% $t %}' }],
    [
      'a path to the names',
      { jobName: JsonPath.stringAt('$.j'), customModelName: JsonPath.stringAt('$.m') },
      { 'JobName.$': '$.j', 'CustomModelName.$': '$.m' },
    ],
    ['JSONata for the name', { jobName: '{% $j %}', queryLanguage: JSONATA }, { JobName: '{% $j %}' }],
    ['a path to the token', { clientRequestToken: JsonPath.executionName }, { 'ClientRequestToken.$': '$$.Execution.Name' }],
    [
      'JSONata for all the data to validate with',
      (stack) => ({ validationData: Jsonata.any('{% $v %}'), role: Role.fromRoleArn(stack, 'Role', ROLE), queryLanguage: JSONATA }),
      { ValidationDataConfig: { Validators: '{% $v %}' } },
    ],
  ])('%s', (_, props, expected) => {
    expect(requestOf(props)).toMatchObject(expected);
  });
});

describe('the role that it makes', () => {
  it('is for jobs of the account alone, and may read and write their buckets', () => {
    const validationData = (stack: Stack) => [{ bucket: new Bucket(stack, 'Validation') }];
    expect(roleOfJob((stack) => ({ validationData: validationData(stack) }))).toEqual({
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRole',
            Effect: 'Allow',
            Principal: { Service: 'bedrock.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '${AWS::AccountId}' }, ArnEquals: { 'aws:SourceArn': JOBS } },
          },
        ],
        Version: '2012-10-17',
      },
      Policies: [
        {
          PolicyName: 'BedrockCreateModelCustomizationJob',
          PolicyDocument: {
            Statement: [
              {
                Action: ['s3:GetObject', 's3:ListBucket'],
                Effect: 'Allow',
                Resource: [`${S3}training`, `${S3}training/*`, '${ValidationBF173457.Arn}', '${ValidationBF173457.Arn}/*'],
              },
              { Action: ['s3:GetObject', 's3:PutObject', 's3:ListBucket'], Effect: 'Allow', Resource: [`${S3}output`, `${S3}output/*`] },
            ],
            Version: '2012-10-17',
          },
        },
      ],
    });
  });

  it('may have network interfaces of Bedrock in the network', () => {
    const vpcConfig = (stack: Stack) => ({
      securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'SecurityGroup', 'sg-1')],
      subnets: [Subnet.fromSubnetId(stack, 'Subnet', 'subnet-1')],
    });
    const [{ PolicyDocument }] = roleOfJob((stack) => ({ vpcConfig: vpcConfig(stack) })).Policies;
    const created = PolicyDocument.Statement.filter(({ Action }: any) => Action === 'ec2:CreateNetworkInterface');
    expect(created).toEqual([
      {
        Action: 'ec2:CreateNetworkInterface',
        Effect: 'Allow',
        Resource: `${EC2}:network-interface/*`,
        Condition: {
          StringEquals: { 'aws:RequestTag/BedrockManaged': ['true'] },
          ArnEquals: { 'aws:RequestTag/BedrockModelCustomizationJobArn': [JOBS] },
        },
      },
      { Action: 'ec2:CreateNetworkInterface', Effect: 'Allow', Resource: [`${EC2}:security-group/sg-1`, `${EC2}:subnet/subnet-1`] },
    ]);
  });

  it('is the role of the task', () => {
    const { statements } = synth((stack) => {
      const task = defineJob(stack, {});
      new Bucket(stack, 'More').grantRead(task.role);
      return task;
    });
    expect(statements[1].Resource).toBe('${CustomizeBedrockRole57DABD2F.Arn}');
  });
});

it('gives back the role that it is given', () => {
  synth((stack) => {
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('bedrock.amazonaws.com') });
    const task = defineJob(stack, { role });
    expect(task.role).toBe(role);
    return task;
  });
});

it('measured: the role that it makes may use the keys of the buckets', () => {
  const encrypted = (stack: Stack, id: string) => ({
    bucket: Bucket.fromBucketAttributes(stack, id, {
      bucketName: id.toLowerCase(),
      encryptionKey: Key.fromKeyArn(stack, `${id}Key`, `${KEY}-${id.toLowerCase()}`),
    }),
  });
  const [policy] = synthJob((stack) => ({ trainingData: encrypted(stack, 'Training-Data'), outputData: encrypted(stack, 'Metrics') }))
    .ofType('AWS::IAM::Policy')
    .filter(({ PolicyName }) => PolicyName.startsWith('Customize'));
  expect(policy.PolicyDocument.Statement).toEqual([
    { Effect: 'Allow', Action: 'kms:Decrypt', Resource: `${KEY}-training-data` },
    { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: `${KEY}-metrics` },
  ]);
});

describe('encrypts the model with a key', () => {
  const encrypt = {
    Effect: 'Allow',
    Action: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey', 'kms:CreateGrant'],
    Condition: { StringEquals: { 'kms:ViaService': ['bedrock.${AWS::Region}.amazonaws.com'] } },
  };

  it.each<[string, Given, object]>([
    ['which the role that it makes may use', {}, { AWS: '${CustomizeBedrockRole57DABD2F.Arn}' }],
    ['which a role of yours may use', (stack) => ({ role: Role.fromRoleArn(stack, 'Role', ROLE) }), { AWS: ROLE }],
  ])('%s', (_, props, principal) => {
    const { state, ofType } = synthJob((stack) => ({
      ...(typeof props === 'function' ? props(stack) : props),
      customModelKmsKey: new Key(stack, 'Key'),
    }));
    expect(state.Parameters.CustomModelKmsKeyId).toBe('${Key961B73FD.Arn}');
    expect(ofType('AWS::KMS::Key')[0].KeyPolicy.Statement).toContainEqual({ ...encrypt, Principal: principal, Resource: '*' });
  });

  it('which encrypts the buckets too', () => {
    const key = (stack: Stack) => new Key(stack, 'Key');
    const withKey = (stack: Stack, encryptionKey: Key) => ({
      customModelKmsKey: encryptionKey,
      trainingData: { bucket: new Bucket(stack, 'In', { encryptionKey }) },
    });
    expect(() => synthJob((stack) => withKey(stack, key(stack)))).not.toThrow();
  });

  it('measured: takes an imported key', () => {
    const { ofType } = synthJob((stack) => ({ customModelKmsKey: Key.fromKeyArn(stack, 'Key', KEY) }));
    expect(ofType('AWS::IAM::Policy').flatMap(({ PolicyDocument }) => PolicyDocument.Statement)).toContainEqual({
      ...encrypt,
      Resource: KEY,
    });
  });

  it('which the role of the input has to be allowed to use by you', () => {
    const { ofType } = synthJob((stack) => ({
      role: Role.fromRoleArn(stack, 'Role', JsonPath.stringAt('$.role')),
      customModelKmsKey: new Key(stack, 'Key'),
    }));
    expect(ofType('AWS::KMS::Key')[0].KeyPolicy.Statement).toHaveLength(1);
  });
});

describe('refusals', () => {
  const tags = Array.from({ length: 201 }, (_, n) => ({ key: `k${n}`, value: 'v' }));
  const data = (stack: Stack, count: number) =>
    Array.from({ length: count }, (_, n) => ({ bucket: Bucket.fromBucketName(stack, `B${n}`, `bucket-${n}`) }));

  it.each<[string, Given, string]>([
    [
      'a callback',
      { integrationPattern: WAIT_FOR_TASK_TOKEN },
      "integrationPattern is 'WAIT_FOR_TASK_TOKEN': bedrock:createModelCustomizationJob supports REQUEST_RESPONSE, RUN_JOB.",
    ],
    ['an empty name', { jobName: '' }, "jobName is '': it has 0 characters, and the service takes 1 to 63"],
    ['a long name', { customModelName: 'x'.repeat(64) }, 'it has 64 characters, and the service takes 1 to 63'],
    [
      'a name of a job with _',
      { jobName: 'a_b' },
      "jobName is 'a_b': it has to be of letters, digits, +, - and ., and begin with a letter or a digit. Give one that is.",
    ],
    [
      'a name of a model with .',
      { customModelName: 'a.b' },
      "customModelName is 'a.b': it has to be of letters and digits, with single _ or - between them or at the end. Give one that is.",
    ],
    [
      'a token that ends in -',
      { clientRequestToken: 'a-' },
      "clientRequestToken is 'a-': it has to be of letters and digits, with - between them. Give one that is.",
    ],
    ['a long token', { clientRequestToken: 'x'.repeat(257) }, 'it has 257 characters, and the service takes 1 to 256'],
    ['tags of a job', { jobTags: tags }, 'it has 201 items, and the service takes 0 to 200'],
    ['tags of a model', { customModelTags: tags }, 'it has 201 items, and the service takes 0 to 200'],
    ['no data to validate with', { validationData: [] }, 'validationData is []: it has 0 items, and the service takes 1 to 10'],
    ['too much of it', (stack) => ({ validationData: data(stack, 11) }), 'it has 11 items, and the service takes 1 to 10'],
    [
      'no security groups',
      (stack) => ({ vpcConfig: { securityGroups: [], subnets: new Vpc(stack, 'Vpc').privateSubnets } }),
      'vpcConfig.securityGroups is []: it has 0 items, and the service takes 1 to 5',
    ],
    [
      'no subnets',
      (stack) => ({ vpcConfig: { securityGroups: [SecurityGroup.fromSecurityGroupId(stack, 'SecurityGroup', 'sg-1')], subnets: [] } }),
      'vpcConfig.subnets is []: it has 0 items, and the service takes 1 to 16',
    ],
    [
      'a name for a model',
      { baseModel: { modelArn: 'amazon.titan-text-express-v1' } },
      "baseModel is 'amazon.titan-text-express-v1': permissions are given on an ARN. Give FoundationModel.fromFoundationModelId(…) of aws-cdk-lib, or an ARN.",
    ],
    [
      'a role for data that it does not know',
      { validationData: Jsonata.any('{% $v %}'), queryLanguage: JSONATA },
      "validationData is '{% $v %}': the role that the task makes for its jobs names what is in it. Give a plain value, or a role of yours.",
    ],
    [
      'a role for some data that it does not know',
      { validationData: [Jsonata.any('{% $v %}')], queryLanguage: JSONATA },
      "validationData[0] is '{% $v %}': the role that the task makes",
    ],
  ])('%s', (_, props, message) => {
    expect(() => synthJob(props)).toThrow(message);
    expect(() => synthJob(props)).toThrow('[Stack/Customize] ');
  });

  it('a role out of a reference', () => {
    const role = (stack: Stack) => new CfnRole(stack, 'Role', { assumeRolePolicyDocument: {} });
    expect(() => synth((stack) => defineJob(stack, { role: role(stack) }).role as unknown as sfn.IChainable)).toThrow(
      '[Stack/Customize] role is the construct Stack/Role: it is no iam.IRole, so the task has none to give. Use the role that you gave, or give one made by iam.Role.',
    );
  });

  it('waiting in an Express machine', () => {
    expect(() => synthJob({ integrationPattern: RUN_JOB }, { stateMachineType: sfn.StateMachineType.EXPRESS })).toThrow(
      "[Stack/Customize] integrationPattern is 'RUN_JOB': an Express state machine waits neither for a job nor for a callback.",
    );
  });
});
