import { renderEach } from '@sfn-tasks/core';

/**
 * Settings of an application of the cluster, such as those of `spark-defaults`.
 *
 * @see https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-configure-apps.html
 */
export interface ConfigurationProperty {
  /**
   * What is configured, such as `spark-defaults`.
   *
   * @default - none
   */
  readonly classification?: string;

  /**
   * The settings, by name.
   *
   * @default - none
   */
  readonly properties?: { [key: string]: string };

  /**
   * Configurations within this one.
   *
   * @default - none
   */
  readonly configurations?: ConfigurationProperty[];
}

/** @internal */
export function renderConfiguration({ classification, properties, configurations }: ConfigurationProperty): unknown {
  return { Classification: classification, Properties: properties, Configurations: renderEach(configurations, renderConfiguration) };
}
