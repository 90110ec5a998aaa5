/** Begins the name of each test that compares with the aws-cdk-lib of this repository: no other aws-cdk-lib can stand in for it. */
export const LIKENESS = 'likeness with aws-cdk-lib';

/** Where the state of a sample stands in the comparable template; its name differs. */
export const STATE = '/Resources/StateMachine2E01A3A5/Properties/DefinitionString/States/*';

const POLICY = '/Resources/StateMachineRoleDefaultPolicyDF1E6607';

/** Where the permissions of the machine's role stand in the comparable template. */
export const PERMISSIONS = `${POLICY}/Properties/PolicyDocument`;

/** What a role without permissions does not have: a policy, and a machine that waits for it. */
export const ALL_PERMISSIONS = [POLICY, '/Resources/StateMachine2E01A3A5/DependsOn/*'];

/**
 * A way in which tasks of ours are meant to differ from aws-cdk-lib's.
 */
interface Departure {
  /** Why ours is right, in one sentence for the user. */
  readonly why: string;
  /** The AWS page or the report that says so. */
  readonly see: string;
  /** The name of the test that shows it. */
  readonly test: string;
}

/**
 * One that a task's samples show.
 */
export interface Difference extends Departure {
  /** The class. */
  readonly task: string;
  /** The samples it shows in. */
  readonly samples: readonly string[] | 'all';
  /** Where it shows in the comparable template, as a JSON pointer in which `*` stands for one name, and at the end for anything. */
  readonly at: string;
  /** What ours does to aws-cdk-lib's template. */
  readonly change: 'add' | 'remove' | 'replace';
}

/**
 * One that core brings to every task, and that its own tests show.
 */
export interface GeneralDifference extends Departure {
  readonly task: 'every task';
  /** What is different, in a few words. */
  readonly what: string;
}
