export { LambdaInvocationType } from './invocation-type';
export { LambdaInvoke, type LambdaInvokeJsonataProps, type LambdaInvokeJsonPathProps, type LambdaInvokeProps } from './invoke';
export { LambdaPermissionScope } from './permission-scope';
