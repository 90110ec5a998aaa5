import { FoundationModel, FoundationModelIdentifier } from 'aws-cdk-lib/aws-bedrock';
import { AttributeType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Authorization, Connection, EventBus } from 'aws-cdk-lib/aws-events';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** What a question of a customer is answered with. */
export class Desk extends Construct {
  public readonly customers = new Table(this, 'Customers', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    encryption: TableEncryption.CUSTOMER_MANAGED,
  });
  public readonly model = FoundationModel.fromFoundationModelId(this, 'Model', FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0);
  public readonly helpdesk = new Connection(this, 'Helpdesk', {
    authorization: Authorization.apiKey('Api-Key', new Secret(this, 'ApiKey').secretValue),
  });
  public readonly bus = new EventBus(this, 'Bus');
}
