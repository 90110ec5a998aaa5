// Copyright of the parcel service. All rights reserved.

import * as cdk from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as tasks from 'aws-cdk-lib/aws-stepfunctions-tasks'; // what the machine does
import { Construct } from 'constructs';
import { Notify } from './constructs/notify';
import { RetryingInvoke } from './constructs/retrying-invoke';
import { taskOf } from './constructs/task-of';

/** A parcel comes in: it is weighed, written down and, if it is heavy, looked at by somebody. */
export class IntakeStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: cdk.StackProps) {
    super(scope, id, props);
    const parcels = new dynamodb.Table(this, 'Parcels', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    const inspections = new sqs.Queue(this, 'Inspections');
    const customers = new sns.Topic(this, 'Customers');

    const weigh = new RetryingInvoke(this, 'Weigh', {
      lambdaFunction: this.fn('Scales'),
      payload: sfn.TaskInput.fromObject({ id: sfn.JsonPath.stringAt('$.id') }),
      resultSelector: { 'grams.$': '$.Payload.grams' },
      resultPath: '$.weight',
    });
    const write = new tasks.DynamoPutItem(this, 'Write down', {
      table: parcels,
      item: {
        id: tasks.DynamoAttributeValue.fromString(sfn.JsonPath.stringAt('$.id')),
        grams: tasks.DynamoAttributeValue.numberFromString(sfn.JsonPath.stringAt("States.Format('{}', $.weight.grams)")),
      },
      returnConsumedCapacity: tasks.DynamoConsumedCapacity.TOTAL,
      resultPath: sfn.JsonPath.DISCARD,
    });
    const inspect = new tasks.SqsSendMessage(this, 'Have it inspected', {
      queue: inspections,
      integrationPattern: sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
      messageBody: sfn.TaskInput.fromObject({ id: sfn.JsonPath.stringAt('$.id'), token: sfn.JsonPath.taskToken }),
      taskTimeout: sfn.Timeout.duration(cdk.Duration.hours(8)),
    });
    const archive = new (taskOf('LambdaInvoke'))(this, 'Archive', { lambdaFunction: this.fn('Archivist') });
    const told = new Notify(this, 'Tell the customer', { topic: customers, subject: 'Your parcel is with us' });

    const isHeavy = sfn.Condition.numberGreaterThan('$.weight.grams', 20_000);
    const heavy = new sfn.Choice(this, 'Heavy?').when(isHeavy, inspect.next(archive)).otherwise(archive);
    new sfn.StateMachine(this, 'Machine', {
      definitionBody: sfn.DefinitionBody.fromChainable(weigh.task.next(write).next(told.task).next(heavy)),
    });
  }

  private fn(id: string): lambda.IFunction {
    return new lambda.Function(this, id, {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async (event) => event;'),
    });
  }
}
