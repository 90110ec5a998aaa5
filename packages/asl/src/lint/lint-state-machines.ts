import type { CfnResource, IAspect } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isStateMachine } from '../extract/construct-surroundings';
import { extractStateMachines } from '../extract/extract';
import { lint } from './lint';
import type { Finding, RuleId, Severity } from './rule';

/**
 * How state machines are checked at synth.
 */
export interface LintStateMachinesOptions {
  /**
   * Rules that are not held.
   *
   * @default []
   */
  readonly ignore?: readonly RuleId[];
  /**
   * Whether warnings fail the synthesis as errors do.
   *
   * @default false
   */
  readonly strict?: boolean;
}

/**
 * Checks every state machine below a construct when the app is synthesized: `Aspects.of(app).add(new LintStateMachines())`.
 *
 * Errors fail the synthesis; warnings are shown as those of the CDK are.
 */
export class LintStateMachines implements IAspect {
  constructor(private readonly options: LintStateMachinesOptions = {}) {}

  /** Called by the CDK, for each construct. */
  public visit(construct: IConstruct): void {
    if (!isStateMachine(construct)) return;
    // Validations come after all aspects: what the others change is checked as well.
    construct.node.addValidation({ validate: () => this.check(construct) });
  }

  private check(construct: CfnResource): string[] {
    const fatal: string[] = [];
    for (const { severity, text } of this.problemsOf(construct)) {
      if (severity === 'error' || this.options.strict) fatal.push(text);
      else construct.node.addMetadata('aws:cdk:warning', text);
    }
    return fatal;
  }

  private problemsOf(construct: CfnResource): { severity: Severity; text: string }[] {
    try {
      const [{ definition, type }] = extractStateMachines(construct);
      return lint(definition, { type, ignore: this.options.ignore }).map((finding) => ({ ...finding, text: textOf(finding) }));
    } catch (error) {
      // such as a definition that is in S3 already
      return [{ severity: 'warning', text: `The state machine is not checked: ${(error as Error).message}` }];
    }
  }
}

function textOf({ rule, pointer, message }: Finding): string {
  return `${message} [${rule} at '${pointer}']`;
}
