import { sequentialId } from './sequential-id';

/**
 * A result together with what Step Functions says of the HTTP response that it came in.
 *
 * @param number of the call, from which its request id is made
 */
export function sdkResult(number: number, result: { readonly [field: string]: unknown }): { readonly [field: string]: unknown } {
  const requestId = sequentialId(number);
  return {
    ...result,
    SdkHttpMetadata: {
      AllHttpHeaders: { 'x-amzn-RequestId': [requestId] },
      HttpHeaders: { 'x-amzn-RequestId': requestId },
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
  };
}
