import { arn, isKnownLater, joinTexts, refuse } from '@sfn-tasks/core';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';

const S3_URI = /^s3:\/\/(?<name>[^/]+)\/(?<key>.+)$/;

/**
 * An object in a bucket, in either of two ways to name it, and the props that do.
 *
 * @internal
 */
export interface S3Object {
  readonly prop: string;
  readonly uriProp: string;
  readonly location?: s3.Location;
  readonly uri?: string;
}

/**
 * The object as the request names it.
 *
 * @internal
 */
export function renderObject(scope: IConstruct, object: S3Object | undefined): { [name: string]: any } | undefined {
  if (!object) return undefined;
  const { prop, location, uri } = object;
  return { S3Uri: location ? joinTexts(scope, `${prop}.s3Location`, ['s3://', location.bucketName, '/', location.objectKey]) : uri };
}

/**
 * The ARN of the object, or of any that a part of it which is only known at run time may stand for.
 *
 * @internal
 */
export function objectArn(scope: IConstruct, { location, uri = '' }: S3Object): string {
  const { name, key } = S3_URI.exec(uri)?.groups ?? {};
  const [resource, resourceName] = location ? [location.bucketName, location.objectKey] : [name ?? '*', key];
  return arn(scope, { service: 's3', region: '', account: '', resource, resourceName });
}

/**
 * Refuse an object that is named in both ways, a version of it, and a URI that is none.
 *
 * @internal
 */
export function requireObject(scope: IConstruct, { prop, uriProp, location, uri }: S3Object): void {
  if (location && uri !== undefined) {
    refuse(scope, {
      prop: `${prop}.${uriProp}`,
      value: uri,
      because: `${prop}.s3Location names the object already`,
      remedy: 'Leave out one of them',
    });
  }
  if (location?.objectVersion !== undefined) {
    refuse(scope, {
      prop: `${prop}.s3Location.objectVersion`,
      value: location.objectVersion,
      because: 'Step Functions takes no version of an object',
      remedy: 'Leave it out',
    });
  }
  if (uri === undefined || isKnownLater(uri) || S3_URI.test(uri)) return;
  refuse(scope, {
    prop: `${prop}.${uriProp}`,
    value: uri,
    because: "an object goes by a URI such as 's3://bucket/key'",
    remedy: 'Give such a URI, or an expression for one, such as JsonPath.stringAt(…)',
  });
}
