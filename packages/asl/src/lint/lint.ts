import { checkChoices } from '../checks/choice';
import { checkConflicts } from '../checks/conflicts';
import { checkErrorHandling } from '../checks/error-handling';
import { checkFlow } from '../checks/flow';
import { checkIntegrations } from '../checks/integration';
import { checkJsonPath } from '../checks/json-path';
import { checkJsonata } from '../checks/jsonata';
import { checkMaps } from '../checks/map';
import { checkNames } from '../checks/names';
import { checkStructure } from '../checks/structure';
import { checkVariables } from '../checks/variables';
import { DEEPEST_NESTING, isNestedAtMost, isObject } from '../definition/json';
import { type MachineSite, siteOf } from '../definition/site';
import { type Finding, type Report, RULES, type RuleId } from './rule';

/**
 * What the linter is to look for.
 */
export interface LintOptions {
  /**
   * Rules that are not held.
   *
   * @default []
   */
  readonly ignore?: readonly RuleId[];
  /**
   * What runs the definition; an Express workflow may have less.
   *
   * @default STANDARD
   */
  readonly type?: 'STANDARD' | 'EXPRESS';
}

const CHECKS: readonly ((machine: MachineSite, report: Report) => void)[] = [
  checkStructure,
  checkFlow,
  checkNames,
  checkErrorHandling,
  checkConflicts,
  checkChoices,
  checkMaps,
  checkIntegrations,
  checkJsonPath,
  checkJsonata,
  checkVariables,
];

/** In bytes of UTF-8. */
const LARGEST_DEFINITION = 1024 * 1024;

/**
 * Check a definition: what AWS would refuse or what would fail in every execution are errors, what is hardly meant are warnings.
 *
 * @param definition an object, such as `JSON.parse` gives; nothing is expected of it
 * @returns what breaks a rule, in the order of the rules' checks; nothing if all is well
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html
 */
export function lint(definition: unknown, options: LintOptions = {}): Finding[] {
  const { ignore = [], type = 'STANDARD' } = options;
  const findings: Finding[] = [];
  const report: Report = (rule, pointer, message) => {
    if (!ignore.includes(rule)) findings.push({ rule, severity: RULES[rule].severity, pointer, message });
  };
  if (!isObject(definition)) {
    report('value', '', 'A definition is an object: write {"StartAt": …, "States": {…}}');
  } else if (!isNestedAtMost(definition, DEEPEST_NESTING)) {
    report('nesting', '', `The definition nests more than ${DEEPEST_NESTING} levels: move states into a state machine of their own`);
  } else {
    const size = Buffer.byteLength(JSON.stringify(definition));
    if (size > LARGEST_DEFINITION) {
      report(
        'nesting',
        '',
        `The definition has ${size} bytes, where AWS takes ${LARGEST_DEFINITION}: move states into a state machine of their own`,
      );
    }
    const machine = siteOf(definition, type);
    for (const check of CHECKS) check(machine, report);
  }
  return findings;
}
