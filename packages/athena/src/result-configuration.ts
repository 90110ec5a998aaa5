import { arn, joinTexts, refuse, renderStruct } from '@sfn-tasks/core';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { type EncryptionConfiguration, encryptionFields, requireKeyInUse } from './encryption-configuration';

/**
 * Where the results of a query are kept, and how they are encrypted. A workgroup that enforces its own settings overrides both.
 *
 * @see https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultConfiguration.html
 */
export interface ResultConfiguration {
  /**
   * The bucket and, in `objectKey`, the folder of the results, such as `results/daily`; each may be an expression.
   *
   * With an empty `objectKey` they are kept at the root of the bucket.
   *
   * @default - the location in the settings of the workgroup
   */
  readonly outputLocation?: s3.Location;

  /**
   * How the results are encrypted.
   *
   * @default - as the workgroup or the bucket says
   */
  readonly encryptionConfiguration?: EncryptionConfiguration;
}

/**
 * The configuration as Athena spells it.
 *
 * @internal
 */
export function resultFields(scope: IConstruct, configuration: ResultConfiguration = {}): { [name: string]: any } | undefined {
  return renderStruct(configuration, ({ outputLocation, encryptionConfiguration }) => ({
    EncryptionConfiguration: encryptionFields(encryptionConfiguration),
    OutputLocation: outputLocation && folderUri(scope, outputLocation),
  }));
}

/**
 * The ARN of the bucket that the results are kept in, and that of the results.
 *
 * @internal
 */
export function resultArns(scope: IConstruct, configuration: ResultConfiguration | undefined): { bucket: string; objects: string } {
  const location = configuration?.outputLocation;
  // Only the workgroup knows where they are.
  if (!location) return { bucket: '*', objects: '*' };
  const bucket = { service: 's3', region: '', account: '', resource: location.bucketName };
  const folder = folderOf(location);
  return {
    bucket: arn(scope, { ...bucket, arnFormat: ArnFormat.NO_RESOURCE_NAME }),
    objects: arn(scope, { ...bucket, resourceName: folder ? `${folder}/*` : '*' }),
  };
}

/**
 * Refuse results in a version of an object, and a key that encrypts nothing.
 *
 * @internal
 */
export function requireResults(scope: IConstruct, configuration: ResultConfiguration | undefined): void {
  const version = configuration?.outputLocation?.objectVersion;
  if (version !== undefined) {
    refuse(scope, {
      prop: 'resultConfiguration.outputLocation.objectVersion',
      value: version,
      because: 'the results are kept in a folder, which has no version',
      remedy: 'Leave it out',
    });
  }
  requireKeyInUse(scope, configuration?.encryptionConfiguration);
}

function folderUri(scope: IConstruct, location: s3.Location): string {
  const folder = folderOf(location);
  const texts = ['s3://', location.bucketName, '/', ...(folder ? [folder, '/'] : [])];
  return joinTexts(scope, 'resultConfiguration.outputLocation', texts);
}

function folderOf({ objectKey = '' }: Partial<s3.Location>): string {
  return objectKey.replace(/\/+$/, '');
}
