export { HttpInvoke, type HttpInvokeJsonataProps, type HttpInvokeJsonPathProps, type HttpInvokeProps } from './invoke';
export { URLEncodingFormat } from './url-encoding-format';
