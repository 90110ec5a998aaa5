import type { CfnResource, IAspect } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { isStateMachine } from '../extract/construct-surroundings';
import { extractStateMachines } from '../extract/extract';
import { lint } from './lint';
import type { Finding, RuleId } from './rule';

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
    const [fatal, others] = partition(this.findings(construct), ({ severity }) => severity === 'error' || this.options.strict === true);
    for (const finding of others) construct.node.addMetadata('aws:cdk:warning', textOf(finding));
    return fatal.map(textOf);
  }

  private findings(construct: CfnResource): Finding[] {
    const [{ definition, type }] = extractStateMachines(construct);
    return lint(definition, { type, ignore: this.options.ignore });
  }
}

function textOf({ rule, pointer, message }: Finding): string {
  return `${message} [${rule} at '${pointer}']`;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
