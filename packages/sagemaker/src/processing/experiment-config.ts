import { renderStruct } from '@sfn-tasks/core';

/**
 * The experiment that a job is a part of.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ExperimentConfig.html
 */
export interface ExperimentConfig {
  /**
   * The name of the experiment.
   *
   * @default - none
   */
  readonly experimentName?: string;

  /**
   * The name of the trial of it.
   *
   * @default - none
   */
  readonly trialName?: string;

  /**
   * The name that the job is shown by in the trial.
   *
   * @default - the name of the job
   */
  readonly trialComponentDisplayName?: string;

  /**
   * The name of the run of it.
   *
   * @default - none
   */
  readonly runName?: string;
}

/**
 * The experiment as the API spells it.
 *
 * @internal
 */
export function renderExperimentConfig(config: ExperimentConfig | undefined): unknown {
  return renderStruct(config, ({ experimentName, trialName, trialComponentDisplayName, runName }) => ({
    ExperimentName: experimentName,
    TrialName: trialName,
    TrialComponentDisplayName: trialComponentDisplayName,
    RunName: runName,
  }));
}
