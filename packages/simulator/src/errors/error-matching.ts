/** What `States.ALL` does not match. */
const NOT_ALL = ['States.DataLimitExceeded', 'States.Runtime'];

/**
 * Whether a retrier or a catcher takes an error.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export function takesError(errorEquals: readonly string[], error: string): boolean {
  if (error === 'States.Runtime') return false; // AWS: always fails the execution
  return errorEquals.some((name) => {
    if (name === error) return true;
    if (name === 'States.ALL') return !NOT_ALL.includes(error);
    if (name === 'States.TaskFailed') return error !== 'States.Timeout' && !NOT_ALL.includes(error);
    return name === 'States.Timeout' && error === 'States.HeartbeatTimeout';
  });
}
