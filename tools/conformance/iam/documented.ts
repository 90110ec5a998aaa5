/** Resources that AWS's own policies name for an action, although its list of actions gives the action none. */
export const DOCUMENTED: { [action: string]: { readonly format: string; readonly see: string } } = {
  'emr-serverless:CreateApplication': {
    format: 'arn:${Partition}:emr-serverless:${Region}:${Account}:/*',
    see: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-emr-serverless.html',
  },
};
