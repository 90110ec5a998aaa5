import { allow, expressionOf, JsonPath, joinTexts } from '@sfn-tasks/core';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { ISageMakerTask } from './sagemaker-task';

/**
 * Where something is in S3, as a request says it.
 */
export interface S3LocationConfig {
  /**
   * The URI of an object or of a prefix.
   */
  readonly uri: string;
}

/**
 * What a location is used for.
 */
export interface S3LocationBindOptions {
  /**
   * Whether the role of the task may read there.
   *
   * @default false
   */
  readonly forReading?: boolean;

  /**
   * Whether the role of the task may write there.
   *
   * @default false
   */
  readonly forWriting?: boolean;
}

/**
 * A place in S3 that a task reads from or writes to. Its role may do no more there than that.
 */
export abstract class S3Location {
  /**
   * A place in a bucket, whose encryption key the role may use too.
   *
   * @param keyPrefix how the keys begin; may be an expression
   */
  public static fromBucket(bucket: s3.IBucket, keyPrefix: string): S3Location {
    return new LocationInBucket(bucket, keyPrefix);
  }

  /**
   * A place whose URI is only known at run time.
   *
   * @param expression a path such as `$.output`, one made by `JsonPath`, or JSONata with its delimiters
   * @param bucket the bucket it is in, to which the permissions are limited; without it they are for any bucket
   */
  public static fromJsonExpression(expression: string, bucket?: s3.IBucket): S3Location {
    return new LocationAtRunTime(expression, bucket);
  }

  /**
   * Give the role of a task the permissions it needs for the location.
   *
   * @param task the task that uses it
   * @param opts what for
   */
  public abstract bind(task: ISageMakerTask, opts: S3LocationBindOptions): S3LocationConfig;
}

class LocationInBucket extends S3Location {
  constructor(
    private readonly bucket: s3.IBucket,
    private readonly keyPrefix: string,
  ) {
    super();
  }

  public bind(task: ISageMakerTask, opts: S3LocationBindOptions): S3LocationConfig {
    grantIn(this.bucket, this.keyPrefix, task, opts);
    const { bucketName } = this.bucket;
    const known = !expressionOf(bucketName) && !expressionOf(this.keyPrefix);
    const join = () => joinTexts(this.bucket, 'the location', ['s3://', bucketName, '/', this.keyPrefix]);
    return { uri: known ? this.bucket.urlForObject(this.keyPrefix) : join() };
  }
}

class LocationAtRunTime extends S3Location {
  private readonly uri: string;

  constructor(
    expression: string,
    private readonly bucket: s3.IBucket | undefined,
  ) {
    super();
    this.uri = expressionOf(expression) ? expression : JsonPath.stringAt(expression);
  }

  public bind(task: ISageMakerTask, opts: S3LocationBindOptions): S3LocationConfig {
    if (this.bucket) {
      grantIn(this.bucket, '', task, opts);
    } else {
      const read = opts.forReading ? ['s3:GetObject', 's3:ListBucket'] : [];
      const actions = [...read, ...(opts.forWriting ? ['s3:PutObject'] : [])];
      // No bucket is known.
      if (actions.length > 0) iam.Grant.addToPrincipal({ grantee: task, actions, resourceArns: ['*'] });
    }
    return { uri: this.uri };
  }
}

function grantIn(bucket: s3.IBucket, keyPrefix: string, task: ISageMakerTask, { forReading, forWriting }: S3LocationBindOptions): void {
  const grant = (actions: string[], arn: string) => {
    const resourceArns = allow(actions, [arn]).resources; // in which a part only known at run time has become *
    iam.Grant.addToPrincipalOrResource({ grantee: task, actions, resourceArns, resource: bucket });
  };
  const objects = bucket.arnForObjects(expressionOf(keyPrefix) ? '*' : `${keyPrefix}*`);
  if (forReading) {
    grant(['s3:GetObject'], objects);
    grant(['s3:ListBucket'], bucket.bucketArn);
    bucket.encryptionKey?.grantDecrypt(task);
  }
  if (forWriting) {
    grant(['s3:PutObject', 's3:AbortMultipartUpload'], objects);
    bucket.encryptionKey?.grantEncryptDecrypt(task);
  }
}
