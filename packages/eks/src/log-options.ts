import { ifKnown, refuse, renderStruct } from '@sfn-tasks/core';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import type { IConstruct } from 'constructs';

/**
 * What becomes of the logs of a job. They are in the result of the state, for each pod and each of its containers; one that cannot be
 * retrieved has an error in its place.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html
 */
export interface EksLogOptions {
  /**
   * Whether the logs are retrieved when the job has ended.
   *
   * @default false
   */
  readonly retrieveLogs?: boolean;

  /**
   * Whether they stay the texts they are; if not, those that are JSON are parsed, and numbers of many digits may lose some.
   *
   * @default false
   */
  readonly rawLogs?: boolean;

  /**
   * Parameters with which Kubernetes reads the logs, such as `{ tailLines: ['6'] }`. The whole result of a state has at most 256 KiB.
   *
   * @see https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#get-read-log-of-the-specified-pod
   * @default - all of the logs
   */
  readonly logParameters?: { [name: string]: string[] };
}

/**
 * The options as Step Functions spells them.
 *
 * @internal
 */
export function renderLogOptions(options: EksLogOptions | undefined): unknown {
  return renderStruct(options, ({ retrieveLogs, rawLogs, logParameters }) => ({
    RetrieveLogs: retrieveLogs,
    RawLogs: rawLogs,
    LogParameters: logParameters,
  }));
}

/**
 * Refuse options that would have no effect.
 *
 * @internal
 */
export function requireLogOptions(scope: IConstruct, options: EksLogOptions | undefined, pattern: sfn.IntegrationPattern): void {
  if (options !== undefined && pattern !== sfn.IntegrationPattern.RUN_JOB) {
    refuse(scope, {
      prop: 'logOptions',
      given: 'set, and the state does not wait for the job',
      because: 'logs are retrieved when the job has ended',
      remedy: 'Wait with IntegrationPattern.RUN_JOB, or leave logOptions out',
    });
  }
  const { retrieveLogs, ...others } = ifKnown(options) ?? {};
  const idle = retrieveLogs ? undefined : Object.entries(others).find(([, value]) => value !== undefined);
  if (!idle) return;
  refuse(scope, {
    prop: `logOptions.${idle[0]}`,
    value: idle[1],
    because: 'without retrieveLogs no logs are retrieved',
    remedy: 'Add retrieveLogs: true',
  });
}
