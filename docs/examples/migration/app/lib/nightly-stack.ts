import { aws_athena as athena, aws_ec2 as ec2, aws_ecs as ecs, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks, Stack, type StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { tellOfTheNight } from './tell-of-the-night';

/** Each night the parcels of the day are counted, and their pictures are made small. */
export class NightlyStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const workGroup = new athena.CfnWorkGroup(this, 'WorkGroup', { name: 'nightly' });
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 1 });
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc });
    const taskDefinition = new ecs.FargateTaskDefinition(this, 'Pictures', { cpu: 256, memoryLimitMiB: 512 });
    const containerDefinition = taskDefinition.addContainer('Shrink', { image: ecs.ContainerImage.fromRegistry('shrink') });

    const load = new tasks.GlueStartJobRun(this, 'Load', {
      glueJobName: 'load-parcels',
      integrationPattern: sfn.IntegrationPattern.RUN_JOB,
      workerConfiguration: { workerTypeV2: tasks.WorkerTypeV2.G_1X, numberOfWorkers: 2 },
    });
    const count = new tasks.AthenaStartQueryExecution(this, 'Count', {
      queryString: 'SELECT depot, count(*) FROM parcels GROUP BY depot',
      queryExecutionContext: { databaseName: 'parcels' },
      resultConfiguration: { encryptionConfiguration: { encryptionOption: tasks.EncryptionOption.S3_MANAGED } },
      workGroup: workGroup.name,
      integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    });
    const overrides: tasks.ContainerOverride[] = [
      { containerDefinition, environment: [{ name: 'DAY', value: sfn.JsonPath.stringAt('$.day') }] },
    ];
    const shrink = new tasks.EcsRunTask(this, 'Shrink', {
      cluster,
      taskDefinition,
      launchTarget: new tasks.EcsFargateLaunchTarget(),
      integrationPattern: sfn.IntegrationPattern.RUN_JOB,
      containerOverrides: overrides,
    });

    const work = new sfn.Parallel(this, 'Work').branch(load.next(count)).branch(shrink);
    new sfn.StateMachine(this, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(work.next(tellOfTheNight(this))) });
  }
}
