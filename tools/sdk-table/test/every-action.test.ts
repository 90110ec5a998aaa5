import { CallAwsService } from '@sfn-tasks/aws-sdk';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as upstream from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Stack } from 'aws-cdk-lib/core';
import { sdkServices } from '../operations';
import { overrides, refusals } from '../overrides';
import { callable, type IamActions, iamActions } from '../permissions';

/** At most this part of all actions may be refused. */
const REFUSED = 0.015;

interface Tally {
  right: number;
  refused: string[];
  wrong: string[];
}

const pairs = [...sdkServices()].flatMap(([service, sdkService]) => callable(sdkService).map((operation) => ({ service, operation })));

/** A task for every action, by what its role is granted: only actions that IAM has, or nothing at all. */
function tally(Task: typeof CallAwsService | typeof upstream.CallAwsService, known: IamActions): Tally {
  const result: Tally = { right: 0, refused: [], wrong: [] };
  for (const { service, operation } of pairs) {
    const pair = `${service}:${operation}`;
    const granted = actionsGranted(Task, service, operation);
    if (granted === undefined) result.refused.push(pair);
    else if (granted.every((action) => known.has(action.toLowerCase()))) result.right++;
    else result.wrong.push(pair);
  }
  return result;
}

function actionsGranted(Task: any, service: string, operation: string): string[] | undefined {
  const action = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
  let policies: PolicyStatement[];
  try {
    policies = new Task(new Stack(), 'Call', { service, action, iamResources: ['*'] }).taskPolicies;
  } catch (error) {
    if (!(error as Error).message.includes('iamAction is missing')) throw error;
    return undefined;
  }
  return policies.flatMap(({ actions }) => actions);
}

it('is right about every action, or says that it does not know', async () => {
  const known = await iamActions();
  const ours = tally(CallAwsService, known);
  const theirs = tally(upstream.CallAwsService, known);
  const row = (name: string, { right, refused, wrong }: Tally) =>
    `${name.padEnd(14)}${[right, refused.length, wrong.length].map(share).join('')}`;
  process.stdout.write(
    [
      `${pairs.length} actions`.padEnd(14) + ['right', 'refused', 'wrong'].map((title) => title.padStart(18)).join(''),
      row('@sfn-tasks', ours),
      row('aws-cdk-lib', theirs),
      '',
    ].join('\n'),
  );
  expect(ours.wrong).toEqual([]);
  expect(ours.refused.sort()).toEqual(
    refusals.flatMap(({ service, operations }) => operations.map((operation) => `${service}:${operation}`)).sort(),
  );
  expect(ours.refused.length / pairs.length).toBeLessThanOrEqual(REFUSED);
}, 300_000);

it('grants what the page of AWS says', () => {
  const amiss = overrides.filter(
    ({ service, operation, actions }) => actionsGranted(CallAwsService, service, operation)?.join() !== actions.join(),
  );
  expect(amiss).toEqual([]);
});

function share(count: number): string {
  return `${count} (${((100 * count) / pairs.length).toFixed(2)} %)`.padStart(18);
}
