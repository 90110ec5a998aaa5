import { renderStruct } from '@sfn-tasks/core';

/**
 * The script of a bootstrap action.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_ScriptBootstrapActionConfig.html
 */
export interface ScriptBootstrapActionConfigProperty {
  /**
   * Where the script is, in Amazon S3 or on the instance.
   */
  readonly path: string;

  /**
   * The arguments of the script.
   *
   * @default - none
   */
  readonly args?: string[];
}

/** @internal */
export function renderScriptBootstrapActionConfig(script: ScriptBootstrapActionConfigProperty): unknown {
  return renderStruct(script, ({ path, args }) => ({ Path: path, Args: args }));
}
