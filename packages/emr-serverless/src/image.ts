import { arn, isToken } from '@sfn-tasks/core';
import type * as ecr from 'aws-cdk-lib/aws-ecr';
import type { IConstruct } from 'constructs';

/**
 * How an image is looked up.
 */
export interface EmrServerlessImageOptions {
  /**
   * Whether its tag is looked up once, when the application starts, for all that is submitted to it.
   *
   * @default - as EMR Serverless decides
   */
  readonly applicationLevelDigestResolution?: boolean;
}

/**
 * An image of yours that workers run, built on one of EMR Serverless.
 *
 * The policy of its repository has to let EMR Serverless read it.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/application-custom-image.html
 */
export class EmrServerlessImage {
  /**
   * An image in a repository.
   *
   * @param tagOrDigest such as `v1`, or `sha256:` and a digest; without it `latest`
   */
  public static fromEcrRepository(
    repository: ecr.IRepository,
    tagOrDigest: string = 'latest',
    options: EmrServerlessImageOptions = {},
  ): EmrServerlessImage {
    return new EmrServerlessImage(repository.repositoryUriForTagOrDigest(tagOrDigest), repository.repositoryArn, options);
  }

  /**
   * An image by its URI, of 1 to 1,024 characters; an expression will do.
   *
   * @param imageUri such as `111111111111.dkr.ecr.eu-west-1.amazonaws.com/spark:v1`
   */
  public static fromUri(imageUri: string, options: EmrServerlessImageOptions = {}): EmrServerlessImage {
    return new EmrServerlessImage(imageUri, undefined, options);
  }

  private constructor(
    /**
     * The URI of the image.
     */
    public readonly imageUri: string,
    private readonly repositoryArn: string | undefined,
    private readonly options: EmrServerlessImageOptions,
  ) {}

  /**
   * The image as the API spells it.
   *
   * @internal
   */
  public _render(): { [name: string]: unknown } {
    return { ImageUri: this.imageUri, ApplicationLevelDigestResolution: this.options.applicationLevelDigestResolution };
  }

  /**
   * The ARN of the repository, or of every one of the account if the URI does not tell it.
   *
   * @internal
   */
  public _repositoryArn(scope: IConstruct): string {
    if (this.repositoryArn) return this.repositoryArn;
    const [, account, region, name] =
      (!isToken(this.imageUri) && this.imageUri.match(/^(\d{12})\.dkr\.ecr\.([^.]+)\.[^/]+\/([^:@]+)/)) || [];
    return arn(scope, { service: 'ecr', account, region, resource: 'repository', resourceName: name ?? '*' });
  }
}
