/** The client that carries the model of a service, by the service's name in a state's resource; or that of one action of it. */
export const CLIENTS: { [service: string]: string } = {
  athena: '@aws-sdk/client-athena',
  'aws-sdk:dynamodb': '@aws-sdk/client-dynamodb',
  'aws-sdk:eventbridge': '@aws-sdk/client-eventbridge',
  'aws-sdk:glue': '@aws-sdk/client-glue',
  'aws-sdk:lambda': '@aws-sdk/client-lambda',
  'aws-sdk:scheduler': '@aws-sdk/client-scheduler',
  'aws-sdk:sfn': '@aws-sdk/client-sfn',
  'aws-sdk:sqs': '@aws-sdk/client-sqs',
  batch: '@aws-sdk/client-batch',
  bedrock: '@aws-sdk/client-bedrock',
  'bedrock:invokeModel': '@aws-sdk/client-bedrock-runtime',
  bedrockagentcore: '@aws-sdk/client-bedrock-agentcore',
  codebuild: '@aws-sdk/client-codebuild',
  databrew: '@aws-sdk/client-databrew',
  dynamodb: '@aws-sdk/client-dynamodb',
  ecs: '@aws-sdk/client-ecs',
  eks: '@aws-sdk/client-eks',
  elasticmapreduce: '@aws-sdk/client-emr',
  'emr-serverless': '@aws-sdk/client-emr-serverless',
  events: '@aws-sdk/client-eventbridge',
  glue: '@aws-sdk/client-glue',
  lambda: '@aws-sdk/client-lambda',
  mediaconvert: '@aws-sdk/client-mediaconvert',
  sagemaker: '@aws-sdk/client-sagemaker',
  sns: '@aws-sdk/client-sns',
  sqs: '@aws-sdk/client-sqs',
  states: '@aws-sdk/client-sfn',
};

/** The fields in which Step Functions takes any JSON, where the service takes text or bytes; one in a list by the name of the list. */
export const JSON_FIELDS: { [action: string]: string[] } = {
  'aws-sdk:lambda:invoke': ['Payload'],
  'aws-sdk:sfn:startExecution': ['Input'],
  'bedrock:invokeModel': ['Body'],
  'events:putEvents': ['Entries.Detail'],
  'lambda:invoke': ['Payload'],
  'sns:publish': ['Message'],
  'sqs:sendMessage': ['MessageBody'],
  'states:startExecution': ['Input'],
};

const EMR_CONTAINERS = 'no release of its client that has models is to be had';

/** Requests that no client has a model of, most of them Step Functions' own, and why. */
export const WITHOUT_MODEL: { [action: string]: string } = {
  'apigateway:invoke': 'it describes an HTTP request to an API of the user',
  'eks:call': 'it describes an HTTP request to the API of Kubernetes',
  'eks:runJob': 'it has a job of Kubernetes in it',
  'emr-containers:createVirtualCluster': EMR_CONTAINERS,
  'emr-containers:deleteVirtualCluster': EMR_CONTAINERS,
  'emr-containers:startJobRun': EMR_CONTAINERS,
  'http:invoke': 'it describes an HTTP request to any API',
};

export function clientOf(service: string, action?: string): { readonly [name: string]: any } {
  const client = CLIENTS[`${service}:${action}`] ?? CLIENTS[service];
  if (!client) throw new Error(`aws/clients.ts has no client for '${service}': add its row, and the package to CONFORMANCE_VERSIONS`);
  return require(client);
}
