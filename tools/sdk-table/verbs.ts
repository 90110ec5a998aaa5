/** The services whose actions of IAM are the methods of HTTP, and the clients that know these. */
const CLIENTS: { [service: string]: string } = {
  apigateway: '@aws-sdk/client-api-gateway',
  apigatewayv2: '@aws-sdk/client-apigatewayv2',
};

/**
 * The method by which an operation of such a service is called, such as `GET`.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_apigateway.html
 */
export function verbOf(service: string, operation: string): string | undefined {
  const client = CLIENTS[service];
  // A client exports the model of each operation under its name and a dollar: [9, namespace, name, traits, input, output].
  return client && require(client)[`${operation}$`]?.[3].http[0];
}
