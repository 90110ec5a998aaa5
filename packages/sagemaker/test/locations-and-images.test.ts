import { join } from 'node:path';
import { Jsonata, JsonPath } from '@sfn-tasks/core';
import { comparable, synth } from '@sfn-tasks-dev/test-kit';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Stack } from 'aws-cdk-lib/core';
import { DockerImage, S3Location, type S3LocationBindOptions } from '../src';
import { S3 } from './made-role';

const ECR = 'arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/';
const READ: S3LocationBindOptions = { forReading: true };
const WRITE: S3LocationBindOptions = { forWriting: true };

/** What a pass state says of a thing that was bound to a role, and what the role may do then. */
function bound(
  bind: (stack: Stack, task: { grantPrincipal: Role }) => { uri?: string; imageUri?: string },
  queryLanguage?: sfn.QueryLanguage,
) {
  const { state, template } = synth(
    (stack) => {
      const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('sagemaker.amazonaws.com') });
      const { uri, imageUri } = bind(stack, { grantPrincipal: role });
      const value = { value: uri ?? imageUri };
      return queryLanguage ? sfn.Pass.jsonata(stack, 'Pass', { outputs: value }) : new sfn.Pass(stack, 'Pass', { parameters: value });
    },
    { queryLanguage },
  );
  const policy = Object.entries<any>(comparable(template).Resources).find(([id]) => id.startsWith('RoleDefaultPolicy'));
  return { said: (state.Parameters ?? state.Output) as object, granted: policy?.[1].Properties.PolicyDocument ?? {} };
}

describe('a location', () => {
  const inBucket = (stack: Stack, prefix: string) => S3Location.fromBucket(Bucket.fromBucketName(stack, 'Bucket', 'data'), prefix);

  describe('measured: lets a role do no more than read, or write', () => {
    it.each<[string, S3LocationBindOptions, object]>([
      ['read', READ, { 's3:GetObject': [`${S3}data/a*`], 's3:ListBucket': [`${S3}data`] }],
      ['write', WRITE, { 's3:PutObject': [`${S3}data/a*`], 's3:AbortMultipartUpload': [`${S3}data/a*`] }],
      ['neither', {}, {}],
    ])('%s', (_, opts, expected) => {
      expect(bound((stack, task) => inBucket(stack, 'a').bind(task, opts)).granted).toEqual(expected);
    });
  });

  it('#12810: lets a role use the key of the bucket', () => {
    const encrypted = (stack: Stack) => S3Location.fromBucket(new Bucket(stack, 'Bucket', { encryption: BucketEncryption.KMS }), 'a');
    const actions = (opts: S3LocationBindOptions) =>
      Object.keys(bound((stack, task) => encrypted(stack).bind(task, opts)).granted).filter((action) => action.startsWith('kms:'));
    expect(actions(READ)).toEqual(['kms:Decrypt']);
    expect(actions(WRITE)).toEqual(['kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*']);
  });

  describe('measured: takes a bucket and a prefix at run time', () => {
    it.each<[string, (stack: Stack) => S3Location, object, string]>([
      ['a prefix', (stack) => inBucket(stack, JsonPath.stringAt('$.a')), { 'value.$': "States.Format('s3://data/{}', $.a)" }, 'data/*'],
      [
        'a bucket',
        (stack) => S3Location.fromBucket(Bucket.fromBucketName(stack, 'Bucket', JsonPath.stringAt('$.b')), 'a'),
        { 'value.$': "States.Format('s3://{}/a', $.b)" },
        '*/a*',
      ],
      [
        'both',
        (stack) => S3Location.fromBucket(Bucket.fromBucketName(stack, 'Bucket', JsonPath.stringAt('$.b')), JsonPath.stringAt('$.a')),
        { 'value.$': "States.Format('s3://{}/{}', $.b, $.a)" },
        '*/*',
      ],
    ])('%s', (_, location, said, objects) => {
      const { granted, ...rest } = bound((stack, task) => location(stack).bind(task, WRITE));
      expect(rest.said).toEqual(said);
      expect(granted['s3:PutObject']).toEqual([`${S3}${objects}`]);
    });

    it('JSONata', () => {
      const location = (stack: Stack) => inBucket(stack, '{% $states.input.day %}');
      const { said, granted } = bound((stack, task) => location(stack).bind(task, WRITE), sfn.QueryLanguage.JSONATA);
      expect(said).toEqual({ value: '{% "s3://data/" & $states.input.day %}' });
      expect(granted['s3:PutObject']).toEqual([`${S3}data/*`]);
    });
  });

  describe('known at run time', () => {
    it.each([
      ['a path', '$.out'],
      ['a token', JsonPath.stringAt('$.out')],
    ])('%s', (_, expression) => {
      const { said, granted } = bound((_stack, task) => S3Location.fromJsonExpression(expression).bind(task, { ...READ, ...WRITE }));
      expect(said).toEqual({ 'value.$': '$.out' });
      expect(granted).toEqual({ 's3:GetObject': ['*'], 's3:ListBucket': ['*'], 's3:PutObject': ['*'] });
    });

    it('JSONata', () => {
      const bind = (expression: string) =>
        bound((_stack, task) => S3Location.fromJsonExpression(expression).bind(task, {}), sfn.QueryLanguage.JSONATA);
      expect(bind('{% $out %}')).toEqual({ said: { value: '{% $out %}' }, granted: {} });
      expect(bind(Jsonata.string('{% $out %}'))).toEqual({ said: { value: '{% $out %}' }, granted: {} });
    });

    it('PR #27264: gives permissions on one bucket, if that is known', () => {
      const data = (stack: Stack) => new Bucket(stack, 'Bucket', { encryption: BucketEncryption.KMS });
      const { granted } = bound((stack, task) => S3Location.fromJsonExpression('$.out', data(stack)).bind(task, WRITE));
      expect(granted).toMatchObject({ 's3:PutObject': ['${Bucket83908E77.Arn}/*'], 'kms:Decrypt': ['${BucketKey7E4AEAB8.Arn}'] });
    });

    it('is refused if it is no expression', () => {
      expect(() => S3Location.fromJsonExpression('s3://data/a')).toThrow("'s3://data/a'");
    });
  });
});

describe('an image', () => {
  const inRepository = (stack: Stack, tag?: string) =>
    DockerImage.fromEcrRepository(Repository.fromRepositoryName(stack, 'Repository', 'trainer'), tag);
  const URI = '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/trainer';

  it.each<[string, (stack: Stack) => DockerImage, object, string[] | undefined]>([
    ['the latest of a repository', (stack) => inRepository(stack), { value: `${URI}:latest` }, [`${ECR}trainer`]],
    ['by its tag', (stack) => inRepository(stack, 'v1'), { value: `${URI}:v1` }, [`${ECR}trainer`]],
    ['by its digest', (stack) => inRepository(stack, 'sha256:abc'), { value: `${URI}@sha256:abc` }, [`${ECR}trainer`]],
    [
      'measured: by a tag known at run time',
      (stack) => inRepository(stack, JsonPath.stringAt('$.tag')),
      { 'value.$': `States.Format('${URI}:{}', $.tag)` },
      [`${ECR}trainer`],
    ],
    ['by a token', () => DockerImage.fromJsonExpression(JsonPath.stringAt('$.image')), { 'value.$': '$.image' }, ['*']],
    ['by a path, not in ECR', () => DockerImage.fromJsonExpression('$.image', false), { 'value.$': '$.image' }, undefined],
    ['elsewhere', () => DockerImage.fromRegistry('example.com/trainer:v1'), { value: 'example.com/trainer:v1' }, undefined],
    [
      'measured: in ECR, by its URI',
      () => DockerImage.fromRegistry('246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1'),
      { value: '246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1' },
      ['arn:${AWS::Partition}:ecr:us-west-2:246618743249:repository/sagemaker-xgboost'],
    ],
  ])('%s', (_, image, said, repositories) => {
    const result = bound((stack, task) => image(stack).bind(task));
    expect(result.said).toEqual(said);
    expect(result.granted['ecr:BatchGetImage']).toEqual(repositories);
  });

  it('measured: evaluates the path of an image', () => {
    const { said, granted } = bound((_stack, task) => DockerImage.fromJsonExpression('$.image').bind(task));
    expect(said).toEqual({ 'value.$': '$.image' });
    expect(granted['ecr:BatchGetImage']).toEqual(['*']);
  });

  it('in a repository known at run time', () => {
    const atRunTime = (stack: Stack) =>
      Repository.fromRepositoryAttributes(stack, 'Repository', {
        repositoryArn: JsonPath.stringAt('$.repository'),
        repositoryName: 'trainer',
      });
    const { granted } = bound((stack, task) => {
      DockerImage.fromEcrRepository(atRunTime(stack)).bind(task);
      return { uri: 'bound' };
    });
    expect(granted['ecr:BatchGetImage']).toEqual(['*']);
  });

  it('that the app builds', () => {
    const { granted } = bound((stack, task) => {
      const image = DockerImage.fromAsset(stack, 'Asset', { directory: join(__dirname, 'image') }).bind(task);
      expect(JSON.stringify(stack.resolve(image.imageUri))).toContain('cdk-hnb659fds-container-assets-');
      return { uri: 'bound' };
    });
    expect(granted['ecr:BatchGetImage']).toHaveLength(1);
  });
});
