/**
 * What a construct knows of itself; aws-cdk-lib throws for what an imported one was not told.
 *
 * @internal
 */
export function ifTold<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
