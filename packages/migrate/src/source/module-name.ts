/** The module that the packages replace. */
export const TASKS = 'aws-cdk-lib/aws-stepfunctions-tasks';

/** The library, which has the module as a member. */
export const LIBRARY = 'aws-cdk-lib';
export const MEMBER = 'aws_stepfunctions_tasks';

/** Modules that are not rewritten, and what their user can do. */
const STAYING: { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /^@aws-cdk\/aws-stepfunctions-tasks(\/|$)/,
    why: 'this is AWS CDK v1: migrate the app to aws-cdk-lib first (https://docs.aws.amazon.com/cdk/v2/guide/migrating-v2.html)',
  },
  {
    pattern: /^aws-cdk-lib\/aws-stepfunctions-tasks\/./,
    why: `files inside aws-cdk-lib stay: import from '${TASKS}', and run this again`,
  },
];

export function whyStaying(module: string): string | undefined {
  return STAYING.find(({ pattern }) => pattern.test(module))?.why;
}

/** Whether a text can have anything to do with the module at all. */
export function mayUseTasks(text: string): boolean {
  return /aws[-_]stepfunctions[-_]tasks/.test(text);
}
