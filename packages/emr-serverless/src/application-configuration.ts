import { ifKnown, refuse, renderEach, requireLength } from '@sfn-tasks/core';
import type { IConstruct } from 'constructs';
import type { EmrServerlessClassification } from './classification';

/**
 * Settings of the software that an application runs, in one of its configuration files.
 *
 * @see https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_Configuration.html
 */
export interface EmrServerlessApplicationConfiguration {
  /**
   * The configuration file.
   */
  readonly classification: EmrServerlessClassification;

  /**
   * Up to 100 settings, by name.
   *
   * @default - none; there have to be settings or nested configurations
   */
  readonly properties?: { [name: string]: string };

  /**
   * Up to 100 configurations within this one.
   *
   * @default - none
   */
  readonly nestedConfig?: EmrServerlessApplicationConfiguration[];
}

/**
 * Configurations as the API spells them.
 *
 * @internal
 */
export function renderApplicationConfigurations(configurations: EmrServerlessApplicationConfiguration[] | undefined): unknown {
  return renderEach(configurations, ({ classification, properties, nestedConfig }) => ({
    Classification: classification.classificationStatement,
    Properties: properties,
    Configurations: renderApplicationConfigurations(nestedConfig),
  }));
}

/**
 * Refuse configurations that EMR Serverless does not take.
 *
 * @internal
 */
export function requireApplicationConfigurations(
  scope: IConstruct,
  prop: string,
  configurations: EmrServerlessApplicationConfiguration[] | undefined,
): void {
  requireLength(scope, prop, configurations, { min: 0, max: 100 });
  for (const [index, configuration] of (ifKnown(configurations) ?? []).entries()) {
    if (ifKnown(configuration) === undefined) continue;
    const { classification, properties, nestedConfig } = configuration;
    const at = `${prop}[${index}]`;
    requireLength(scope, `${at}.classification`, classification.classificationStatement, { min: 1, max: 1024 });
    if (!properties && !nestedConfig) {
      refuse(scope, {
        prop: at,
        given: `'${classification.classificationStatement}' alone`,
        because: 'a configuration without settings sets nothing',
        remedy: 'Give properties or nestedConfig',
      });
    }
    requireLength(scope, `${at}.properties`, Object.keys(ifKnown(properties) ?? {}), { min: 0, max: 100 });
    requireApplicationConfigurations(scope, `${at}.nestedConfig`, nestedConfig);
  }
}
