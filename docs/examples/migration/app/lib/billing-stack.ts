import * as cdk from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';

/** What this app calls an API by; not what aws-cdk-lib calls so. */
enum HttpMethod {
  READ = 'GET',
  WRITE = 'POST',
}

export interface BillingStackProps extends cdk.StackProps {
  readonly rates: string;
}

/** Each parcel is billed by the rates of the day. */
export class BillingStack extends cdk.Stack {
  constructor(scope: Construct, id: string, { rates, ...props }: BillingStackProps) {
    super(scope, id, props);
    const connection = new events.Connection(this, 'Connection', {
      authorization: events.Authorization.basic('parcels', cdk.SecretValue.secretsManager('rates')),
    });
    const ask = new cdk.aws_stepfunctions_tasks.HttpInvoke(this, 'Ask for the rates', {
      apiRoot: rates,
      apiEndpoint: sfn.TaskInput.fromText('today'),
      connection,
      method: sfn.TaskInput.fromText(HttpMethod.READ),
      urlEncodingFormat: cdk.aws_stepfunctions_tasks.URLEncodingFormat.BRACKETS,
    });
    const file = new cdk.aws_stepfunctions_tasks.CallAwsService(this, 'File the bill', {
      service: 's3',
      action: 'putObject',
      parameters: { Bucket: 'bills', Key: sfn.JsonPath.stringAt('$.id'), Body: sfn.JsonPath.stringAt('$.bill') },
      iamResources: ['arn:aws:s3:::bills/*'],
    });
    const book = new cdk.aws_stepfunctions_tasks.CallApiGatewayHttpApiEndpoint(this, 'Book it', {
      apiId: 'ledger',
      apiStack: this,
      method: cdk.aws_stepfunctions_tasks.HttpMethod.POST,
      authType: cdk.aws_stepfunctions_tasks.AuthType.IAM_ROLE,
    });
    new sfn.StateMachine(this, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(ask.next(file).next(book)) });
  }
}
