/** The client that carries the model of a service, by the service's name in a state's resource. */
export const CLIENTS: { [service: string]: string } = {
  batch: '@aws-sdk/client-batch',
  'emr-serverless': '@aws-sdk/client-emr-serverless',
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

/** Requests that are Step Functions' own, so that no client has a model of them, and why. */
export const WITHOUT_MODEL: { [action: string]: string } = {
  'apigateway:invoke': 'it describes an HTTP request to an API of the user',
  'eks:call': 'it describes an HTTP request to the API of Kubernetes',
  'eks:runJob': 'it has a job of Kubernetes in it',
  'http:invoke': 'it describes an HTTP request to any API',
};

export function clientOf(service: string): { readonly [name: string]: any } {
  const client = CLIENTS[service];
  if (!client) throw new Error(`aws/clients.ts has no client for '${service}': add its row, and the package to CONFORMANCE_VERSIONS`);
  return require(client);
}
