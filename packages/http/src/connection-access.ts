import { allow, arn, arnOrAny, expressionOf } from '@sfn-tasks/core';
import type * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat } from 'aws-cdk-lib/core';
import type { aws_kms } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';

/**
 * Permission to call with the credentials of a connection, which are in a secret that EventBridge keeps.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-permissions
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-connections.html
 * @internal
 */
export function allowConnection(
  scope: IConstruct,
  { connectionArn, connectionSecretArn }: events.IConnection,
  key: aws_kms.IKeyRef | undefined,
): iam.PolicyStatement[] {
  const secretArn = expressionOf(connectionSecretArn) ? anySecret(scope) : connectionSecretArn;
  const use = allow(
    ['events:RetrieveConnectionCredentials'],
    [arnOrAny(scope, connectionArn, { service: 'events', resource: 'connection' })],
  );
  const read = allow(['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'], [secretArn]);
  if (!key) return [use, read];
  const decrypt = allow(['kms:Decrypt'], [key.keyRef.keyArn], {
    StringLike: { 'kms:ViaService': 'secretsmanager.*.amazonaws.com', 'kms:EncryptionContext:SecretARN': secretArn },
  });
  return [use, read, decrypt];
}

/** Of the connections of any account and region. */
function anySecret(scope: IConstruct): string {
  return arn(scope, {
    service: 'secretsmanager',
    region: '*',
    account: '*',
    resource: 'secret',
    resourceName: 'events!connection/*',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
