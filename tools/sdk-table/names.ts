/** One character for each of the commonest verbs; what an operation begins with that is none of them is spelled out. */
const CODES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567';

/** The commonest first words of these operations. */
export function verbsOf(operations: string[]): string[] {
  const counts = new Map<string, number>();
  for (const operation of operations) counts.set(verbOf(operation), (counts.get(verbOf(operation)) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, CODES.length)
    .map(([verb]) => verb);
}

/**
 * The names of operations in a third of their length: `ab'c:Api,Stage` is every verb a and b before Api and before Stage, and c before
 * Apis and Stages. A word without a colon is a name.
 */
export function nounsByVerbs(operations: string[], verbs: string[]): string {
  const codes = new Map<string, string>();
  const whole: string[] = [];
  for (const operation of [...operations].sort()) {
    const verb = verbOf(operation);
    const noun = operation.slice(verb.length);
    const code = CODES[verbs.indexOf(verb)];
    if (code && noun) codes.set(noun, (codes.get(noun) ?? '') + code);
    else whole.push(operation);
  }
  const byVerbs = new Map<string, string[]>();
  for (const [noun, singular] of codes) {
    if (isPluralOfAnother(noun, codes)) continue;
    const plural = isPluralOfAnother(`${noun}s`, codes) ? codes.get(`${noun}s`) : undefined;
    const key = plural ? `${sorted(singular)}'${sorted(plural)}` : sorted(singular);
    byVerbs.set(key, [...(byVerbs.get(key) ?? []), noun]);
  }
  return [...[...byVerbs].map(([key, nouns]) => `${key}:${nouns.join()}`), ...whole].join(' ');
}

/** Whether the noun is written as the plural of another one, which is no plural itself. */
function isPluralOfAnother(noun: string, codes: Map<string, string>): boolean {
  if (!noun.endsWith('s') || !codes.has(noun)) return false;
  const singular = noun.slice(0, -1);
  return codes.has(singular) && !isPluralOfAnother(singular, codes);
}

function verbOf(operation: string): string {
  return /^[A-Z][a-z]+(?=[A-Z0-9]|$)/.exec(operation)?.[0] ?? operation;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
