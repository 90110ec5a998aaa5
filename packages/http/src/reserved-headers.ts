/**
 * The headers that fail an HTTP task, in lower case.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html#connect-http-task-fields
 * @internal
 */
export const RESERVED_HEADERS = [
  ...['a-im', 'accept-charset', 'accept-datetime', 'accept-encoding', 'authorization', 'cache-control', 'connection', 'content-encoding'],
  ...['content-md5', 'date', 'expect', 'forwarded', 'from', 'host', 'http2-settings', 'if-match', 'if-modified-since', 'if-none-match'],
  ...['if-range', 'if-unmodified-since', 'max-forwards', 'origin', 'pragma', 'proxy-authorization', 'referer', 'server', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'via', 'warning', 'x-forwarded-*', 'x-amz-*', 'x-amzn-*'],
];
