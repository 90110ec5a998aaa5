import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { S3Object } from './s3-object';

/**
 * Where the body of a request to a model is read from.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html
 */
export interface BedrockInvokeModelInputProps {
  /**
   * The object, by its bucket and its key, each of which may be an expression.
   *
   * @default - the object of `s3InputUri`
   */
  readonly s3Location?: s3.Location;

  /**
   * The object, by a URI such as `s3://bucket/key`, or an expression for one.
   *
   * @default - the object of `s3Location`
   */
  readonly s3InputUri?: string;
}

/**
 * The object that the input names.
 *
 * @internal
 */
export function inputObject({ s3Location, s3InputUri }: BedrockInvokeModelInputProps = {}): S3Object | undefined {
  const named = s3Location || s3InputUri !== undefined;
  return named ? { prop: 'input', uriProp: 's3InputUri', location: s3Location, uri: s3InputUri } : undefined;
}
