export { AuthType } from './auth-type';
export {
  CallApiGatewayHttpApiEndpoint,
  type CallApiGatewayHttpApiEndpointJsonataProps,
  type CallApiGatewayHttpApiEndpointJsonPathProps,
  type CallApiGatewayHttpApiEndpointOptions,
  type CallApiGatewayHttpApiEndpointProps,
} from './call-http-api';
export {
  CallApiGatewayRestApiEndpoint,
  type CallApiGatewayRestApiEndpointJsonataProps,
  type CallApiGatewayRestApiEndpointJsonPathProps,
  type CallApiGatewayRestApiEndpointOptions,
  type CallApiGatewayRestApiEndpointProps,
} from './call-rest-api';
export type {
  CallApiGatewayEndpointBaseOptions,
  CallApiGatewayEndpointBaseProps,
  CallApiGatewayEndpointJsonataBaseProps,
  CallApiGatewayEndpointJsonPathBaseProps,
} from './endpoint-props';
export { HttpMethod } from './http-method';
