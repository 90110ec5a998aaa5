import { arnOrAny, expressionOf, refuse } from '@sfn-tasks/core';
import type { aws_codebuild } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

/**
 * The ARN of a project, or that of every project if it is only known at run time.
 *
 * @internal
 */
export function projectArn(scope: IConstruct, { projectRef }: aws_codebuild.IProjectRef): string {
  return arnOrAny(scope, projectRef.projectArn, { service: 'codebuild', resource: 'project' });
}

/**
 * Refuse a project that has an expression for its ARN: aws-cdk-lib would cut the name out of the text of the expression.
 *
 * @internal
 */
export function requireNamed(scope: IConstruct, { projectRef }: aws_codebuild.IProjectRef): void {
  if (!expressionOf(projectRef.projectArn)) return;
  refuse(scope, {
    prop: 'project',
    value: projectRef.projectArn,
    because: 'CodeBuild starts a project by its name, which is no part of that expression',
    remedy: 'Give Project.fromProjectName() the expression for the name',
  });
}
