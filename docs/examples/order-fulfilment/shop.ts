import { LambdaInvoke } from '@sfn-tasks/lambda';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

/** What an order is fulfilled with. */
export class Shop extends Construct {
  public readonly stock = this.functionWith('Stock', "({ sku, count }) => ({ available: count <= 10, warehouse: 'Vienna' })");
  public readonly approvals = new Queue(this, 'Approvals', { encryption: QueueEncryption.KMS });
  public readonly customers = new Topic(this, 'Customers');
  public readonly shipping = new sfn.StateMachine(this, 'Shipping', {
    definitionBody: sfn.DefinitionBody.fromChainable(
      new LambdaInvoke(this, 'Book a courier', {
        lambdaFunction: this.functionWith('Courier', "({ orderId }) => ({ trackingId: 'T-' + orderId })"),
        payloadResponseOnly: true,
      }),
    ),
  });

  private functionWith(id: string, answer: string): LambdaFunction {
    return new LambdaFunction(this, id, {
      runtime: Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: Code.fromInline(`exports.handler = async (event) => (${answer})(event);`),
    });
  }
}
