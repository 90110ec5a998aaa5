import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { Samples, TaskClass } from './sample';
import { synth } from './synth';

const ROLE = 'arn:aws:iam::222222222222:role/elsewhere';

/**
 * Tests of what every task does beyond aws-cdk-lib's, from its least props.
 */
export function describeEveryTask({ ours, samples }: { ours: object; samples: { [task: string]: Samples<any> } }): void {
  describe.each(Object.entries(samples))('%s like every task', (task, { least }) => {
    const Task = (ours as { [task: string]: TaskClass })[task];
    const synthWith = (extra: (scope: Construct) => object) =>
      synth((stack) => new Task(stack, 'Task', { ...least(stack), ...extra(stack) }));

    it('with credentials is allowed to assume that role, and nothing of the target', () => {
      const role = (scope: Construct) => sfn.TaskRole.fromRole(Role.fromRoleArn(scope, 'Elsewhere', ROLE));
      const { state, statements } = synthWith((scope) => ({ credentials: { role: role(scope) } }));
      expect(state.Credentials).toEqual({ RoleArn: ROLE });
      expect(statements).toEqual([{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: ROLE }]);
    });

    it('with grantPermissions: false is granted nothing', () => {
      expect(synthWith(() => ({ grantPermissions: false })).statements).toEqual([]);
    });

    it('sends additionalParameters', () => {
      const { Parameters, Arguments } = synthWith(() => ({ additionalParameters: { Added: sfn.JsonPath.stringAt('$.added') } })).state;
      expect(Parameters ?? Arguments).toMatchObject({ 'Added.$': '$.added' });
    });

    it('has jsonPath() and jsonata() of its class', () => {
      const { jsonPath, jsonata } = Task as unknown as { [factory: string]: (...args: any[]) => any };
      const made = (factory: typeof jsonPath) => synth((stack) => expectInstance(factory(stack, 'Task', least(stack)), Task)).state;
      expect(made(jsonPath)).not.toHaveProperty('QueryLanguage');
      expect(made(jsonata)).toMatchObject({ QueryLanguage: 'JSONata' });
    });
  });
}

function expectInstance(task: sfn.TaskStateBase, of: TaskClass): sfn.TaskStateBase {
  expect(task).toBeInstanceOf(of);
  return task;
}
