/** How core refuses: the path of the construct, the prop, what it is, why not, and what to do; two sentences. */
const REFUSAL = /^\[(?<path>[^\]]+)\] (?<prop>\S.*?) is (?<value>[\s\S]+?): (?<because>[\s\S]+?)\. (?<remedy>[A-Z][\s\S]+)\.$/;

export interface Refused {
  readonly path: string;
  readonly prop: string;
  readonly message: string;
}

/** What refuses, if the call is refused by the rules of the house; any other error is none. */
export function refusalOf(call: () => unknown): Refused | undefined {
  try {
    call();
  } catch (error) {
    const { message } = error as Error;
    const { path, prop } = REFUSAL.exec(message)?.groups ?? {};
    if (!path) throw new Error(`an error that says neither where, what nor what to do: ${message}`, { cause: error });
    return { path, prop, message };
  }
  return undefined;
}
