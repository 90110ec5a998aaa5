import { TaskInput } from '@sfn-tasks/core';
import { LambdaInvoke } from '@sfn-tasks/lambda';
import { SnsPublish } from '@sfn-tasks/sns';
import { SqsMessageAttributeDataType, SqsSendMessage } from '@sfn-tasks/sqs';
import { StepFunctionsStartExecution } from '@sfn-tasks/step-functions';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Shop } from './shop';

/** The same in JSONata; the tasks take the language from their state machine. */
export function fulfilmentInJsonata(scope: Construct, { stock, approvals, customers, shipping }: Shop): sfn.IChainable {
  const checkStock = new LambdaInvoke(scope, 'Check the stock', {
    lambdaFunction: stock,
    payload: TaskInput.fromJsonata('{% {"sku": $states.input.sku, "count": $states.input.count} %}'),
    assign: { order: '{% $states.input %}', available: '{% $states.result.Payload.available %}' },
    retryOnTooManyRequests: true,
  });
  const approve = new SqsSendMessage(scope, 'Wait for an approval', {
    queue: approvals,
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    messageBody: TaskInput.fromObject({ orderId: '{% $order.orderId %}', token: '{% $states.context.Task.Token %}' }),
    messageAttributes: { count: { value: '{% $order.count %}', dataType: SqsMessageAttributeDataType.NUMBER } },
    taskTimeout: sfn.Timeout.duration(Duration.days(1)),
  });
  const ship = new StepFunctionsStartExecution(scope, 'Ship', {
    stateMachine: shipping,
    integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    input: TaskInput.fromObject({ orderId: '{% $order.orderId %}' }),
    associateWithParent: true,
    outputs: '{% $states.result.Output %}',
  });
  const tellShipped = new SnsPublish(scope, 'Tell the customer', {
    topic: customers,
    message: TaskInput.fromJsonata("{% 'Order ' & $order.orderId & ' is on its way: ' & $states.input.trackingId %}"),
    subject: 'Your order',
  });
  const tellSorry = new SnsPublish(scope, 'Say sorry', {
    topic: customers,
    message: TaskInput.fromJsonata("{% 'Order ' & $order.orderId & ' cannot be shipped.' %}"),
  });

  ship.addRetry({ errors: ['States.TaskFailed'], maxAttempts: 2 });
  checkStock.addCatch(tellSorry, { assign: { order: '{% $states.input %}' } });
  for (const task of [approve, ship]) task.addCatch(tellSorry);
  const inStock = sfn.Condition.jsonata('{% $available %}');
  return checkStock.next(new sfn.Choice(scope, 'In stock?').when(inStock, approve.next(ship).next(tellShipped)).otherwise(tellSorry));
}
