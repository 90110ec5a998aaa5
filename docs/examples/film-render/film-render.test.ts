import { callsOf, machinesOf } from '@sfn-tasks-dev/test-kit';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { FilmRenderStack } from './film-render-stack';

const stack = new FilmRenderStack(new App(), 'FilmRender');
const [machine] = machinesOf(Template.fromStack(stack).toJSON(), ['FilmRender']);

it('goes through the services', () => {
  expect(callsOf(machine)).toEqual([
    ['Build the renderer', 'codebuild:startBuild', 'run a job'],
    ['Render the frames', 'batch:submitJob', 'run a job'],
    ['Publish the film', 'ecs:runTask', 'wait for a callback'],
  ]);
});

it('may do what these calls need', () => {
  expect(machine.statements.flatMap(({ Action }) => Action)).toEqual([
    'codebuild:StartBuild',
    'codebuild:StopBuild',
    'codebuild:BatchGetBuilds',
    'events:PutTargets',
    'events:PutRule',
    'events:DescribeRule',
    'batch:SubmitJob',
    'batch:TagResource',
    'batch:TerminateJob',
    'batch:DescribeJobs',
    'events:PutTargets',
    'events:PutRule',
    'events:DescribeRule',
    'ecs:RunTask',
    'iam:PassRole',
  ]);
});

it('has nothing to warn of', () => {
  expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
});
