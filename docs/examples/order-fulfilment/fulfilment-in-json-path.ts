import { JsonPath, TaskInput } from '@sfn-tasks/core';
import { LambdaInvoke } from '@sfn-tasks/lambda';
import { SnsPublish } from '@sfn-tasks/sns';
import { SqsSendMessage } from '@sfn-tasks/sqs';
import { StepFunctionsStartExecution } from '@sfn-tasks/step-functions';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Shop } from './shop';

/** Check the stock, wait for an approval, ship, tell the customer; written in JSONPath. */
export function fulfilmentInJsonPath(scope: Construct, { stock, approvals, customers, shipping }: Shop): sfn.IChainable {
  const checkStock = new LambdaInvoke(scope, 'Check the stock', {
    lambdaFunction: stock,
    payload: TaskInput.fromObject({ sku: JsonPath.stringAt('$.sku'), count: JsonPath.numberAt('$.count') }),
    resultSelector: { 'available.$': '$.Payload.available' },
    resultPath: '$.stock',
    retryOnTooManyRequests: true,
  });
  const approve = new SqsSendMessage(scope, 'Wait for an approval', {
    queue: approvals,
    integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    messageBody: TaskInput.fromObject({ orderId: JsonPath.stringAt('$.orderId'), token: JsonPath.taskToken }),
    messageAttributes: { count: { value: JsonPath.numberAt('$.count') } },
    taskTimeout: sfn.Timeout.duration(Duration.days(1)),
    resultPath: '$.approval',
  });
  const ship = new StepFunctionsStartExecution(scope, 'Ship', {
    stateMachine: shipping,
    integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    input: TaskInput.fromObject({ orderId: JsonPath.stringAt('$.orderId') }),
    associateWithParent: true,
    resultPath: '$.shipment',
  });
  const tellShipped = new SnsPublish(scope, 'Tell the customer', {
    topic: customers,
    message: TaskInput.fromJsonPathAt("States.Format('Order {} is on its way: {}', $.orderId, $.shipment.Output.trackingId)"),
    subject: 'Your order',
  });
  const tellSorry = new SnsPublish(scope, 'Say sorry', {
    topic: customers,
    message: TaskInput.fromJsonPathAt("States.Format('Order {} cannot be shipped.', $.orderId)"),
  });

  ship.addRetry({ errors: ['States.TaskFailed'], maxAttempts: 2 });
  for (const task of [checkStock, approve, ship]) task.addCatch(tellSorry, { resultPath: '$.error' });
  const inStock = sfn.Condition.booleanEquals('$.stock.available', true);
  return checkStock.next(new sfn.Choice(scope, 'In stock?').when(inStock, approve.next(ship).next(tellShipped)).otherwise(tellSorry));
}
