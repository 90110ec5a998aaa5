import { renderScriptBootstrapActionConfig, type ScriptBootstrapActionConfigProperty } from './script-bootstrap-action-config';

/**
 * What runs on every instance before its applications start.
 *
 * @see https://docs.aws.amazon.com/emr/latest/APIReference/API_BootstrapActionConfig.html
 */
export interface BootstrapActionConfigProperty {
  /**
   * The name of the bootstrap action.
   */
  readonly name: string;

  /**
   * The script to run.
   */
  readonly scriptBootstrapAction: ScriptBootstrapActionConfigProperty;
}

/** @internal */
export function renderBootstrapActionConfig({ name, scriptBootstrapAction }: BootstrapActionConfigProperty): unknown {
  return { Name: name, ScriptBootstrapAction: renderScriptBootstrapActionConfig(scriptBootstrapAction) };
}
