import { machineWith, synth } from '@sfn-tasks-dev/test-kit';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { SqsSendMessage } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { PlaceOrder } from './place-order';

const { JSONATA, JSON_PATH } = sfn.QueryLanguage;

class Fragment extends sfn.StateMachineFragment {
  public readonly startState: sfn.State;
  public readonly endStates: sfn.INextable[];

  constructor(scope: Construct, id: string, queryLanguage?: sfn.QueryLanguage) {
    super(scope, id);
    const order = new PlaceOrder(this, 'Order', { queryLanguage });
    this.startState = order;
    this.endStates = [order];
  }
}

/** Where a task may stand. Each makes one task, named Order, of the given language. */
const PLACES: { [place: string]: (stack: Stack, queryLanguage?: sfn.QueryLanguage) => sfn.IChainable } = {
  top: (stack, queryLanguage) => new PlaceOrder(stack, 'Order', { queryLanguage }),
  Map: (stack, queryLanguage) => new sfn.Map(stack, 'Map').itemProcessor(new PlaceOrder(stack, 'Order', { queryLanguage })),
  Parallel: (stack, queryLanguage) => new sfn.Parallel(stack, 'Parallel').branch(new PlaceOrder(stack, 'Order', { queryLanguage })),
  'Distributed in Map': (stack, queryLanguage) =>
    new sfn.Map(stack, 'Map').itemProcessor(
      new sfn.DistributedMap(stack, 'Distributed').itemProcessor(new PlaceOrder(stack, 'Order', { queryLanguage })),
    ),
  fragment: (stack, queryLanguage) => new Fragment(stack, 'Fragment', queryLanguage).prefixStates(''),
  'fragment as a single state': (stack, queryLanguage) =>
    new Fragment(stack, 'Fragment', queryLanguage).toSingleState({ prefixStates: '' }),
  'catch handler in Map': (stack, queryLanguage) => {
    const failing = new SqsSendMessage(stack, 'Failing', {
      queue: new Queue(stack, 'Queue'),
      messageBody: sfn.TaskInput.fromText('x'),
      queryLanguage: queryLanguage === JSON_PATH ? undefined : queryLanguage,
    });
    return new sfn.Map(stack, 'Map').itemProcessor(failing.addCatch(new PlaceOrder(stack, 'Order', { queryLanguage })));
  },
  'chained after nesting': (stack, queryLanguage) => {
    const first = new sfn.Pass(stack, 'First');
    const map = new sfn.Map(stack, 'Map').itemProcessor(first);
    const top = sfn.Chain.start(new sfn.Parallel(stack, 'Parallel').branch(map));
    first.next(new PlaceOrder(stack, 'Order', { queryLanguage }));
    return top;
  },
};

function findOrder(value: any): any {
  if (value === null || typeof value !== 'object') return undefined;
  const name = Object.keys(value.States ?? {}).find((state) => state.endsWith('Order'));
  return name ? value.States[name] : Object.values(value).map(findOrder).find(Boolean);
}

describe.each(Object.entries(PLACES))('%s', (_, place) => {
  const order = (machine?: sfn.QueryLanguage, task?: sfn.QueryLanguage) =>
    findOrder(synth((stack) => place(stack, task), { queryLanguage: machine }).definition);

  it.each([
    [undefined, undefined, 'Parameters', undefined],
    [undefined, JSON_PATH, 'Parameters', undefined],
    [undefined, JSONATA, 'Arguments', 'JSONata'],
    [JSON_PATH, undefined, 'Parameters', undefined],
    [JSON_PATH, JSON_PATH, 'Parameters', undefined],
    [JSON_PATH, JSONATA, 'Arguments', 'JSONata'],
    [JSONATA, undefined, 'Arguments', undefined],
    [JSONATA, JSONATA, 'Arguments', expect.anything()],
  ])('#34352, #35403: in a machine of %s a task of %s sends %s', (machine, task, field, language) => {
    const state = order(machine, task);
    const other = field === 'Arguments' ? 'Parameters' : 'Arguments';
    expect(state).toHaveProperty(field);
    expect(state).not.toHaveProperty(other);
    if (machine === JSONATA) expect([undefined, 'JSONata']).toContain(state.QueryLanguage);
    else expect(state.QueryLanguage).toBe(language);
  });

  it('refuses a JSONPath task in a JSONata machine', () => {
    expect(() => order(JSONATA, JSON_PATH)).toThrow(
      /\[Stack\/(Fragment\/)?Order\] queryLanguage is 'JSONPath': its state machine is written in JSONata, .* Make the task with jsonata\(\)/,
    );
  });
});

describe('an Express machine', () => {
  const express = { stateMachineType: sfn.StateMachineType.EXPRESS };
  const patterns = sfn.IntegrationPattern;
  const nested = (stack: Stack, integrationPattern: sfn.IntegrationPattern) =>
    new sfn.Map(stack, 'Map').itemProcessor(new PlaceOrder(stack, 'Order', { integrationPattern, order: sfn.JsonPath.taskToken }));

  it.each([patterns.RUN_JOB, patterns.WAIT_FOR_TASK_TOKEN])('refuses %s at any depth', (pattern) => {
    expect(() => synth((stack) => nested(stack, pattern), express)).toThrow(
      `[Stack/Order] integrationPattern is '${pattern}': an Express state machine waits neither for a job nor for a callback`,
    );
  });

  it('runs request and response', () => {
    expect(() => synth((stack) => nested(stack, patterns.REQUEST_RESPONSE), express)).not.toThrow();
  });

  it('is told from a Standard one', () => {
    expect(() => synth((stack) => nested(stack, patterns.RUN_JOB))).not.toThrow();
  });
});

it('renders a state that is in no machine in JSONPath', () => {
  expect(new PlaceOrder(new Stack(), 'Order').toStateJson()).toHaveProperty('Parameters');
});

it('mixes with tasks of aws-cdk-lib in Chain, Choice, Map and Parallel', () => {
  const define = (stack: Stack) => {
    const send = (id: string) =>
      new SqsSendMessage(stack, id, {
        queue: Queue.fromQueueArn(stack, `${id}Queue`, 'arn:aws:sqs:eu-west-1:111111111111:q'),
        messageBody: sfn.TaskInput.fromText('x'),
      });
    const choice = new sfn.Choice(stack, 'Choice')
      .when(sfn.Condition.booleanEquals('$.b', true), new PlaceOrder(stack, 'Ours').next(send('Theirs')))
      .otherwise(new sfn.Parallel(stack, 'Parallel').branch(send('Theirs2'), new PlaceOrder(stack, 'Ours2')));
    return send('First').next(new PlaceOrder(stack, 'Second')).next(choice);
  };
  const { definition } = synth(define);
  expect(Object.keys(definition.States).sort()).toEqual(['Choice', 'First', 'Ours', 'Parallel', 'Second', 'Theirs']);
  expect(definition.States.Second.Next).toBe('Choice');
  expect(machineWith(define)).toBeInstanceOf(Stack);
});

it('keeps each permission once, however many tasks need it', () => {
  const stack = new Stack();
  const order = (id: string) => new PlaceOrder(stack, id, {});
  const branches = new sfn.Parallel(stack, 'Parallel').branch(order('First'), order('Second').next(order('Third')));
  const graph = new sfn.StateGraph(order('Order').next(branches).startState, 'graph');
  expect(graph.policyStatements.map(({ actions }) => actions)).toEqual([['shop:PlaceOrder']]);
});

it('keeps permissions that are told apart by what only CloudFormation knows', () => {
  const graph = new sfn.StateGraph(new PlaceOrder(new Stack(), 'Order', {}), 'graph');
  for (const tenant of ['one', 'two']) {
    const conditions = { StringEquals: Lazy.any({ produce: () => ({ tenant }) }) };
    graph.registerPolicyStatement(new iam.PolicyStatement({ actions: ['shop:Cancel'], resources: ['*'], conditions }));
  }
  expect(graph.policyStatements.map(({ actions }) => actions)).toEqual([['shop:PlaceOrder'], ['shop:Cancel'], ['shop:Cancel']]);
});
