import { CallAwsService, CallAwsServiceCrossRegion } from '@sfn-tasks/aws-sdk';
import { Template } from 'aws-cdk-lib/assertions';
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

const services = sdkServices();

const pairs = [...services].flatMap(([service, sdkService]) => callable(sdkService).map((operation) => ({ service, operation })));

/** The operations that IAM does not decide about. */
const needless = new Set(
  overrides.filter(({ actions }) => actions.length === 0).map(({ service, operation }) => `${service}:${operation}`),
);

/** A task for every action, by what its role is granted: only actions that IAM has, or none where none is needed. */
function tally(Task: typeof CallAwsService | typeof upstream.CallAwsService, known: IamActions): Tally {
  const result: Tally = { right: 0, refused: [], wrong: [] };
  for (const { service, operation } of pairs) {
    const pair = `${service}:${operation}`;
    const granted = actionsGranted(Task, service, operation);
    if (granted === undefined) result.refused.push(pair);
    else if (granted.length > 0 ? granted.every((action) => known.has(action.toLowerCase())) : needless.has(pair)) result.right++;
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

it('is right about the actions that only a function can call', async () => {
  const known = await iamActions();
  const unsupported = [...services].flatMap(([service, { operations, unsupported: names }]) =>
    names.filter((operation) => operations.includes(operation)).map((operation) => ({ service, operation })),
  );
  const granted = unsupported.map(({ service, operation }) => ({
    service,
    operation,
    actions: actionsOfFunction(service, operation) ?? [],
  }));
  expect(granted.filter(({ actions }) => actions.some((action) => !known.has(action.toLowerCase())))).toEqual([]);
  expect(granted).toContainEqual({ service: 'lambda', operation: 'InvokeWithResponseStream', actions: ['lambda:InvokeFunction'] });
});

it('grants what the page of AWS says', () => {
  const offered = overrides.filter(({ service, operation }) => !services.get(service)?.unsupported.includes(operation));
  const granted = offered.map(({ service, operation }) => actionsGranted(CallAwsService, service, operation));
  expect(granted).toEqual(offered.map(({ actions }) => actions));
});

/** What the function of a task that calls another region may do. */
function actionsOfFunction(service: string, operation: string): string[] | undefined {
  const stack = new Stack();
  const action = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
  try {
    new CallAwsServiceCrossRegion(stack, 'Call', { service, action, region: 'eu-west-1', iamResources: ['*'] });
  } catch (error) {
    if (!(error as Error).message.includes('iamAction is missing')) throw error;
    return undefined;
  }
  const policies = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy'));
  return policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement).flatMap(({ Action }) => Action);
}

function share(count: number): string {
  return `${count} (${((100 * count) / pairs.length).toFixed(2)} %)`.padStart(18);
}
