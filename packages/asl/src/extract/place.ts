/** Where a stack is deployed, as the pseudo parameters of CloudFormation say it. */
export interface Place {
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly urlSuffix: string;
}

/**
 * What stands for all that only AWS knows.
 */
export interface ExtractOptions {
  /** @default us-east-1 */
  readonly region?: string;
  /** @default 123456789012 */
  readonly account?: string;
  /** @default aws */
  readonly partition?: string;
  /**
   * Values for references: by logical id with or without the hash at its end (`Queue`), with an attribute (`Queue.Arn`), by the name of a parameter or
   * an export, or of a pseudo parameter (`AWS::StackName`).
   *
   * @default readable fakes, such as `arn:aws:lambda:us-east-1:123456789012:function:ShipOrder`
   */
  readonly values?: { readonly [reference: string]: unknown };
  /**
   * The folder of the synthesized app, for definitions that are files, and for what other stacks export.
   *
   * @default the folder of the template; nothing for a template that is not a file
   */
  readonly assembly?: string;
}

export function placeOf({ region = 'us-east-1', account = '123456789012', partition = 'aws' }: ExtractOptions): Place {
  return { region, account, partition, urlSuffix: partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com' };
}
