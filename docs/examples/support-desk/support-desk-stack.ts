import { BedrockInvokeModel } from '@sfn-tasks/bedrock';
import { TaskInput } from '@sfn-tasks/core';
import { DynamoAttributeValue, DynamoGetItem, DynamoUpdateItem } from '@sfn-tasks/dynamodb';
import { EventBridgePutEvents } from '@sfn-tasks/eventbridge';
import { HttpInvoke } from '@sfn-tasks/http';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Desk } from './desk';

/** A question comes in: look up who asks, have a model judge it, open a ticket, and tell the others. */
export class SupportDeskStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new sfn.StateMachine(this, 'SupportDesk', {
      queryLanguage: sfn.QueryLanguage.JSONATA,
      definitionBody: sfn.DefinitionBody.fromChainable(answer(this, new Desk(this, 'Desk'))),
      timeout: Duration.minutes(5),
    });
  }
}

function answer(scope: Construct, { customers, model, helpdesk, bus }: Desk): sfn.IChainable {
  const key = { id: DynamoAttributeValue.fromString('{% $question.customerId %}') };
  const lookUp = new DynamoGetItem(scope, 'Look up the customer', {
    table: customers,
    key: { id: DynamoAttributeValue.fromString('{% $states.input.customerId %}') },
    assign: { question: '{% $states.input %}', plan: '{% $states.result.Item.plan.S %}' },
  });
  const judge = new BedrockInvokeModel(scope, 'Judge the question', {
    model,
    body: TaskInput.fromObject({
      messages: [{ role: 'user', content: [{ text: "{% 'Answer urgent or normal: ' & $question.text %}" }] }],
      inferenceConfig: { maxTokens: 10 },
    }),
    assign: { urgent: "{% $contains($states.result.Body.output.message.content[0].text, 'urgent') %}" },
  });
  const openTicket = new HttpInvoke(scope, 'Open a ticket', {
    apiRoot: 'https://helpdesk.example.com/api',
    apiEndpoint: TaskInput.fromText('tickets'),
    method: TaskInput.fromText('POST'),
    connection: helpdesk,
    body: TaskInput.fromObject({ text: '{% $question.text %}', urgent: '{% $urgent %}', plan: '{% $plan %}' }),
    assign: { ticket: '{% $string($states.result.ResponseBody.id) %}' },
  });
  const note = new DynamoUpdateItem(scope, 'Note the ticket', {
    table: customers,
    key,
    updateExpression: 'SET lastTicket = :ticket ADD tickets :one',
    expressionAttributeValues: {
      ':ticket': DynamoAttributeValue.fromString('{% $ticket %}'),
      ':one': DynamoAttributeValue.fromNumber(1),
    },
  });
  const tell = new EventBridgePutEvents(scope, 'Tell the others', {
    entries: [
      {
        eventBus: bus,
        source: 'support.desk',
        detailType: 'TicketOpened',
        detail: TaskInput.fromObject({ ticket: '{% $ticket %}', urgent: '{% $urgent %}' }),
      },
    ],
  });

  openTicket.addRetry({ errors: ['States.Http.StatusCode.429', 'States.Http.StatusCode.503'], interval: Duration.seconds(2) });
  const unknown = new sfn.Fail(scope, 'Unknown customer', { error: 'UnknownCustomer' });
  const known = new sfn.Choice(scope, 'Do we know them?').when(sfn.Condition.jsonata('{% $exists($plan) %}'), judge).otherwise(unknown);
  judge.next(openTicket).next(note).next(tell);
  return lookUp.next(known);
}
