import { BatchSubmitJob } from '@sfn-tasks/batch';
import { CodeBuildStartBuild } from '@sfn-tasks/codebuild';
import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { EcsFargateLaunchTarget, EcsRunTask } from '@sfn-tasks/ecs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Studio } from './studio';

const { RUN_JOB } = sfn.IntegrationPattern;

/** Build the renderer, render the frames of a film side by side, and publish it. */
export class FilmRenderStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new sfn.StateMachine(this, 'FilmRender', {
      definitionBody: sfn.DefinitionBody.fromChainable(render(this, new Studio(this, 'Studio'))),
      timeout: Duration.days(1),
    });
  }
}

function render(scope: Construct, { build, farm, renderFrames, cluster, publisher, publish }: Studio): sfn.IChainable {
  const buildRenderer = new CodeBuildStartBuild(scope, 'Build the renderer', {
    project: build,
    integrationPattern: RUN_JOB,
    sourceVersion: JsonPath.stringAt('$.commit'),
    buildTimeoutOverride: Duration.minutes(30),
    resultPath: JsonPath.DISCARD,
  });
  const render = new BatchSubmitJob(scope, 'Render the frames', {
    jobDefinitionArn: renderFrames.jobDefinitionArn,
    jobQueueArn: farm.jobQueueArn,
    jobName: 'render',
    arraySize: 100,
    payload: TaskInput.fromObject({ film: JsonPath.stringAt('$.film') }),
    containerOverrides: { command: ['render', 'Ref::film'] },
    attempts: 3,
    attemptDuration: Duration.hours(2),
    tags: { studio: 'north' },
    resultPath: JsonPath.DISCARD,
  });
  const publishFilm = new EcsRunTask(scope, 'Publish the film', {
    cluster,
    taskDefinition: publisher,
    launchTarget: new EcsFargateLaunchTarget(),
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    taskTimeout: sfn.Timeout.duration(Duration.hours(12)),
    containerOverrides: [
      {
        containerDefinition: publish,
        command: ['publish', JsonPath.stringAt('$.film')],
        environment: [{ name: 'TASK_TOKEN', value: JsonPath.taskToken }],
      },
    ],
  });

  buildRenderer.addRetry({ errors: ['CodeBuild.AccountLimitExceededException'], interval: Duration.minutes(5) });
  const failed = new sfn.Fail(scope, 'Not rendered', { errorPath: '$.error.Error', causePath: '$.error.Cause' });
  for (const task of [buildRenderer, render]) task.addCatch(failed, { resultPath: '$.error' });
  return buildRenderer.next(render).next(publishFilm);
}
