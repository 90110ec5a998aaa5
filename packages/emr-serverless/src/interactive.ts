import { renderStruct } from '@sfn-tasks/core';

/**
 * What an application can be used for besides jobs.
 *
 * @see https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/interactive-workloads.html
 */
export interface EmrServerlessInteractive {
  /**
   * Whether notebooks of EMR Studio can run on it.
   *
   * @default false
   */
  readonly studioEnabled?: boolean;

  /**
   * Whether it has an endpoint for Apache Livy.
   *
   * @default false
   */
  readonly livyEndpointEnabled?: boolean;

  /**
   * Whether interactive sessions can be started on it.
   *
   * @default false
   */
  readonly sessionEnabled?: boolean;
}

/**
 * The settings as the API spells them.
 *
 * @internal
 */
export function renderInteractive(interactive: EmrServerlessInteractive | undefined): unknown {
  return renderStruct(interactive, ({ studioEnabled, livyEndpointEnabled, sessionEnabled }) => ({
    StudioEnabled: studioEnabled,
    LivyEndpointEnabled: livyEndpointEnabled,
    SessionEnabled: sessionEnabled,
  }));
}
