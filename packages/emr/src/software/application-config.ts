/**
 * An application that EMR installs on the cluster, such as Spark. The name is not case-sensitive.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_Application.html
 */
export interface ApplicationConfigProperty {
  /**
   * What a vendor of third-party software passes to it, for testing.
   *
   * @default - nothing
   */
  readonly additionalInfo?: { [key: string]: string };

  /**
   * Arguments that EMR passes to the application.
   *
   * @default - none
   */
  readonly args?: string[];

  /**
   * The name of the application.
   */
  readonly name: string;

  /**
   * The version of the application.
   *
   * @default - the one of the EMR release
   */
  readonly version?: string;
}

/** @internal */
export function renderApplicationConfig({ name, args, version, additionalInfo }: ApplicationConfigProperty): unknown {
  return { Name: name, Args: args, Version: version, AdditionalInfo: additionalInfo };
}
