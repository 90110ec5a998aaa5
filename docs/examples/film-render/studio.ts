import { EcsFargateContainerDefinition, EcsJobDefinition, FargateComputeEnvironment, JobQueue } from 'aws-cdk-lib/aws-batch';
import { BuildSpec, LinuxBuildImage, Project } from 'aws-cdk-lib/aws-codebuild';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { Cluster, ContainerImage, FargateTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { Size } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/** What a film is rendered and published with: one image, built from the sources, for all. */
export class Studio extends Construct {
  public readonly image = new Repository(this, 'Image');
  public readonly build = new Project(this, 'Build', {
    environment: { buildImage: LinuxBuildImage.STANDARD_7_0, privileged: true },
    environmentVariables: { IMAGE: { value: this.image.repositoryUri } },
    buildSpec: BuildSpec.fromObject({
      version: '0.2',
      phases: { build: { commands: ['docker build -t "$IMAGE:latest" .', 'docker push "$IMAGE:latest"'] } },
    }),
  });
  public readonly vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });
  public readonly farm = new JobQueue(this, 'Farm', {
    computeEnvironments: [{ order: 1, computeEnvironment: new FargateComputeEnvironment(this, 'Machines', { vpc: this.vpc }) }],
  });
  public readonly renderFrames = new EcsJobDefinition(this, 'RenderFrames', {
    container: new EcsFargateContainerDefinition(this, 'Renderer', {
      image: ContainerImage.fromEcrRepository(this.image),
      cpu: 4,
      memory: Size.gibibytes(16),
    }),
  });
  public readonly cluster = new Cluster(this, 'Cluster', { vpc: this.vpc });
  public readonly publisher = new FargateTaskDefinition(this, 'Publisher', { cpu: 1024, memoryLimitMiB: 4096 });
  public readonly publish = this.publisher.addContainer('Publish', { image: ContainerImage.fromEcrRepository(this.image) });

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.image.grantPullPush(this.build);
  }
}
