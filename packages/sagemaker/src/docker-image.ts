import { allow, expressionOf, isToken, JsonPath, joinTexts } from '@sfn-tasks/core';
import type * as ecr from 'aws-cdk-lib/aws-ecr';
import { DockerImageAsset, type DockerImageAssetProps } from 'aws-cdk-lib/aws-ecr-assets';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ISageMakerTask } from './sagemaker-task';

const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'];

/**
 * An image, as a request says it.
 */
export interface DockerImageConfig {
  /**
   * The URI of the image.
   */
  readonly imageUri: string;
}

/**
 * An image that containers are made from.
 */
export abstract class DockerImage {
  /**
   * An image in a repository of ECR.
   *
   * @param tagOrDigest such as `v1`, or `sha256:` and a digest; without it `latest`. A tag may be an expression
   */
  public static fromEcrRepository(repository: ecr.IRepository, tagOrDigest: string = 'latest'): DockerImage {
    return new ImageInRepository(repository, tagOrDigest);
  }

  /**
   * An image whose URI is only known at run time.
   *
   * @param expression a path such as `$.image`, one made by `JsonPath`, or JSONata with its delimiters
   * @param allowAnyEcrImagePull whether the role may pull any image from ECR; `false` if the image is not in ECR
   */
  public static fromJsonExpression(expression: string, allowAnyEcrImagePull: boolean = true): DockerImage {
    const uri = expressionOf(expression) ? expression : JsonPath.stringAt(expression);
    return new ImageByUri(uri, allowAnyEcrImagePull ? '*' : undefined);
  }

  /**
   * An image by its URI, such as one of those that AWS offers. One in ECR may be pulled, if the text of the URI is known.
   *
   * @param imageUri such as `246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1`
   */
  public static fromRegistry(imageUri: string): DockerImage {
    const repository = /^(\d{12})\.dkr\.ecr\.([^.]+)\.[^/]+\/([^:@]+)/;
    const [, account, region, name] = (!isToken(imageUri) && repository.exec(imageUri)) || [];
    return new ImageByUri(imageUri, name && `arn:${Aws.PARTITION}:ecr:${region}:${account}:repository/${name}`);
  }

  /**
   * An image that the app builds.
   *
   * @param id of the asset in the scope
   */
  public static fromAsset(scope: Construct, id: string, props: DockerImageAssetProps): DockerImage {
    const asset = new DockerImageAsset(scope, id, props);
    return new ImageInRepository(asset.repository, undefined, asset.imageUri);
  }

  /**
   * Give the role of a task the permission to pull the image.
   *
   * @param task the task that uses it
   */
  public abstract bind(task: ISageMakerTask): DockerImageConfig;
}

class ImageInRepository extends DockerImage {
  constructor(
    private readonly repository: ecr.IRepository,
    private readonly tagOrDigest: string = 'latest',
    private readonly imageUri?: string,
  ) {
    super();
  }

  public bind(task: ISageMakerTask): DockerImageConfig {
    const { repositoryArn } = this.repository;
    const [known] = allow(PULL, [repositoryArn]).resources; // in which a name only known at run time has become *
    if (known === repositoryArn) this.repository.grantPull(task);
    else iam.Grant.addToPrincipal({ grantee: task, actions: PULL, resourceArns: [known] });
    return { imageUri: this.imageUri ?? this.uriInRepository() };
  }

  private uriInRepository(): string {
    if (!expressionOf(this.tagOrDigest)) return this.repository.repositoryUriForTagOrDigest(this.tagOrDigest);
    return joinTexts(this.repository, 'tagOrDigest', [this.repository.repositoryUri, ':', this.tagOrDigest]);
  }
}

class ImageByUri extends DockerImage {
  constructor(
    private readonly imageUri: string,
    private readonly repositoryArn: string | undefined,
  ) {
    super();
  }

  public bind(task: ISageMakerTask): DockerImageConfig {
    if (this.repositoryArn) iam.Grant.addToPrincipal({ grantee: task, actions: PULL, resourceArns: [this.repositoryArn] });
    return { imageUri: this.imageUri };
  }
}
