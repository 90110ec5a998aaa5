import { synth } from '@sfn-tasks-dev/test-kit';
import { Role } from 'aws-cdk-lib/aws-iam';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Jsonata, JsonPath } from '../src';
import { PlaceOrder, type PlaceOrderProps } from './place-order';

const { JSONATA } = sfn.QueryLanguage;
const { RUN_JOB, WAIT_FOR_TASK_TOKEN } = sfn.IntegrationPattern;
const synthOrder = (props: PlaceOrderProps) => synth((stack) => new PlaceOrder(stack, 'Order', props));

describe('the resource', () => {
  it.each([
    [undefined, 'shop:placeOrder'],
    [RUN_JOB, 'shop:placeOrder.sync'],
    [WAIT_FOR_TASK_TOKEN, 'shop:placeOrder.waitForTaskToken'],
  ])('of %s is %s', (integrationPattern, resource) => {
    const { state } = synthOrder({ integrationPattern, order: { token: JsonPath.taskToken } });
    expect(state.Resource).toBe(`arn:\${AWS::Partition}:states:::${resource}`);
  });
});

it('has retry, catch, timeouts, comment, name and paths', () => {
  const { state } = synth((stack) =>
    new PlaceOrder(stack, 'Order', {
      stateName: 'Place the order',
      comment: 'once',
      taskTimeout: sfn.Timeout.duration(Duration.minutes(5)),
      heartbeatTimeout: sfn.Timeout.at('$.heartbeat'),
      inputPath: '$.order',
      resultSelector: { 'id.$': '$.Id' },
      resultPath: '$.placed',
      outputPath: '$.placed',
      assign: { id: JsonPath.stringAt('$.Id') },
    })
      .addRetry({ errors: ['Shop.Closed'], maxAttempts: 2 })
      .addCatch(new sfn.Fail(stack, 'Fail'), { errors: ['Shop.SoldOut'], resultPath: '$.error' }),
  );
  expect(state).toEqual({
    Type: 'Task',
    Resource: 'arn:${AWS::Partition}:states:::shop:placeOrder',
    Comment: 'once',
    End: true,
    TimeoutSeconds: 300,
    HeartbeatSecondsPath: '$.heartbeat',
    InputPath: '$.order',
    Parameters: {},
    ResultSelector: { 'id.$': '$.Id' },
    ResultPath: '$.placed',
    OutputPath: '$.placed',
    Assign: { 'id.$': '$.Id' },
    Retry: [{ ErrorEquals: ['Shop.Closed'], MaxAttempts: 2 }],
    Catch: [{ ErrorEquals: ['Shop.SoldOut'], ResultPath: '$.error', Next: 'Fail' }],
  });
});

it('has the timeouts of old', () => {
  const { state } = synthOrder({ timeout: Duration.minutes(5), heartbeat: Duration.seconds(30) });
  expect(state).toMatchObject({ TimeoutSeconds: 300, HeartbeatSeconds: 30 });
});

describe('permissions', () => {
  const assumeRole = (role: string) => [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role }];
  const elsewhere = (stack: Stack) => Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::222222222222:role/elsewhere');

  it('are what the task says', () => {
    expect(synthOrder({}).statements).toEqual([
      { Effect: 'Allow', Action: 'shop:PlaceOrder', Resource: 'arn:${AWS::Partition}:shop:${AWS::Region}:${AWS::AccountId}:shop/main' },
    ]);
  });

  it('with credentials are to assume that role, and nothing of the target', () => {
    const { state, statements } = synth(
      (stack) => new PlaceOrder(stack, 'Order', { credentials: { role: sfn.TaskRole.fromRole(elsewhere(stack)) } }),
    );
    expect(statements).toEqual(assumeRole('arn:aws:iam::222222222222:role/elsewhere'));
    expect(state.Credentials).toEqual({ RoleArn: 'arn:aws:iam::222222222222:role/elsewhere' });
  });

  it('with credentials from the input are to assume any role', () => {
    const { state, statements } = synthOrder({ credentials: { role: sfn.TaskRole.fromRoleArnJsonPath('$.role') } });
    expect(statements).toEqual(assumeRole('*'));
    expect(state.Credentials).toEqual({ 'RoleArn.$': '$.role' });
  });

  it('#15292: are none with grantPermissions: false', () => {
    expect(synthOrder({ grantPermissions: false }).statements).toEqual([]);
  });
});

describe('#11636: additionalParameters', () => {
  it.each<[string, PlaceOrderProps, object]>([
    ['add fields', { shop: 's', additionalParameters: { Gift: true } }, { Shop: 's', Gift: true }],
    ['win over props, one level deep', { order: { a: 1, b: 2 }, additionalParameters: { Order: { a: 3 } } }, { Order: { a: 3 } }],
    ['take paths', { additionalParameters: { Gift: JsonPath.stringAt('$.gift') } }, { 'Gift.$': '$.gift' }],
    ['win with a key for a path', { shop: 's', additionalParameters: { 'Shop.$': '$.shop' } }, { 'Shop.$': '$.shop' }],
  ])('%s', (_, props, parameters) => {
    expect(synthOrder(props).state.Parameters).toEqual(parameters);
  });

  it('take JSONata', () => {
    const props = { queryLanguage: JSONATA, additionalParameters: { Gift: Jsonata.any('{% $states.input.gift %}') } };
    expect(synthOrder(props).state.Arguments).toEqual({ Gift: '{% $states.input.gift %}' });
  });
});

describe('metrics', () => {
  const stack = new Stack(undefined, 'Stack');

  it.each([
    [undefined, 'shop:placeOrder'],
    [RUN_JOB, 'shop:placeOrder.sync'],
  ])('#24048: of %s are those of the service integration, by its name in this account', (integrationPattern, name) => {
    const order = new PlaceOrder(stack, `Order ${integrationPattern}`, { integrationPattern });
    expect(stack.resolve(order.metricFailed())).toMatchObject({
      namespace: 'AWS/States',
      metricName: 'ServiceIntegrationsFailed',
      statistic: 'Sum',
      dimensions: {
        ServiceIntegrationResourceArn: {
          'Fn::Join': [
            '',
            ['arn:', { Ref: 'AWS::Partition' }, ':states:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, `:${name}`],
          ],
        },
      },
    });
    expect(order.metricRunTime()).toMatchObject({ metricName: 'ServiceIntegrationRunTime', statistic: 'Average' });
  });
});

describe('refusals', () => {
  it('a heartbeat that is not below the timeout', () => {
    const seconds = (n: number) => sfn.Timeout.duration(Duration.seconds(n));
    expect(() => synthOrder({ taskTimeout: seconds(60), heartbeatTimeout: seconds(60) })).toThrow(
      '[Stack/Order] heartbeatTimeout is 60: Step Functions takes only a heartbeat below the timeout, which is 60 seconds. Shorten the heartbeat, or lengthen the timeout.',
    );
    expect(() => synthOrder({ taskTimeout: seconds(60), heartbeatTimeout: seconds(59) })).not.toThrow();
  });

  it.each(['taskTimeout', 'heartbeatTimeout'])('a path in the duration of %s', (prop) => {
    const timeout = sfn.Timeout.duration(Duration.seconds(JsonPath.numberAt('$.wait')));
    expect(() => synthOrder({ [prop]: timeout })).toThrow(
      `[Stack/Order] ${prop} is '$.wait': a duration with a path in it is sent as the text of the path. Give sfn.Timeout.at('$.wait').`,
    );
  });
});
