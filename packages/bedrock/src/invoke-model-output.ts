import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { S3Object } from './s3-object';

/**
 * Where the answer of a model is written to.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export interface BedrockInvokeModelOutputProps {
  /**
   * The object, by its bucket and its key, each of which may be an expression.
   *
   * @default - the object of `s3OutputUri`
   */
  readonly s3Location?: s3.Location;

  /**
   * The object, by a URI such as `s3://bucket/key`, or an expression for one.
   *
   * @default - the object of `s3Location`
   */
  readonly s3OutputUri?: string;
}

/**
 * The object that the output names.
 *
 * @internal
 */
export function outputObject({ s3Location, s3OutputUri }: BedrockInvokeModelOutputProps = {}): S3Object | undefined {
  const named = s3Location || s3OutputUri !== undefined;
  return named ? { prop: 'output', uriProp: 's3OutputUri', location: s3Location, uri: s3OutputUri } : undefined;
}
