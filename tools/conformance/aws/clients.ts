/** The client that carries the model of a service, by the service's name in a state's resource. */
export const CLIENTS: { [service: string]: string } = {
  lambda: '@aws-sdk/client-lambda',
  sns: '@aws-sdk/client-sns',
  sqs: '@aws-sdk/client-sqs',
  states: '@aws-sdk/client-sfn',
};

/** The fields in which Step Functions takes any JSON, where the service takes text or bytes. */
export const JSON_FIELDS: { [action: string]: string[] } = {
  'lambda:invoke': ['Payload'],
  'sns:publish': ['Message'],
  'sqs:sendMessage': ['MessageBody'],
  'states:startExecution': ['Input'],
};

export function clientOf(service: string): { readonly [name: string]: any } {
  const client = CLIENTS[service];
  if (!client) throw new Error(`aws/clients.ts has no client for '${service}': add its row, and the package to CONFORMANCE_VERSIONS`);
  return require(client);
}
