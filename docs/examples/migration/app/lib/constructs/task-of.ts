import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks';

/** A task that a setting names. */
export function taskOf<Name extends 'LambdaInvoke' | 'SnsPublish'>(name: Name): (typeof tasks)[Name] {
  return tasks[name];
}
