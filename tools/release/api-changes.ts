import type { Change } from './change';
import { type ApiSymbol, symbols } from './symbols';

type Api = Map<string, ApiSymbol[]>;

/** How one api.txt differs from the other; what is named in `widened` takes more than before and gives no less, as its changeset says. */
export function apiChanges(before: string, after: string, widened: readonly string[] = []): Change[] {
  const old = symbols(before);
  const now = symbols(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const gone = without(old.get(name), now.get(name));
    const come = without(now.get(name), old.get(name));
    const change = (isBreak: boolean, what: string): Change => ({
      bump: isBreak && !widened.includes(name) ? 'major' : 'minor',
      what,
      symbol: name,
    });
    if (gone.length === 0) return come.map((symbol) => change(isDemanded(symbol, old), `new: ${symbol.line}`));
    if (come.length === 0) return gone.map(({ line }): Change => ({ bump: 'major', what: `removed: ${line}` }));
    const isBreak = !gone.every((symbol) => come.some((other) => isWider(symbol, other)));
    return [change(isBreak, `changed: ${lines(gone)}  ->  ${lines(come)}`)];
  });
}

function without(some: readonly ApiSymbol[] = [], others: readonly ApiSymbol[] = []): ApiSymbol[] {
  return some.filter(({ line }) => !others.some((other) => other.line === line));
}

function lines(some: readonly ApiSymbol[]): string {
  return some.map(({ line }) => line).join('; ');
}

/** New, but not for those alone who use it: whoever makes the struct, implements the interface or extends the class has to have it. */
function isDemanded({ name, owner, isOptional, line }: ApiSymbol, old: Api): boolean {
  const [type] = (owner && old.get(owner)) || [];
  if (!type) return false;
  if (type.line.startsWith('interface ')) return !isOptional && !name.includes('.[');
  return name.endsWith('.constructor') || /: (\w+ )*abstract /.test(line); // a constructor takes the place of the inherited one
}

/** A prop that may be left out now, or one more parameter that may: the rest cannot be told from its text. */
function isWider(before: ApiSymbol, after: ApiSymbol): boolean {
  const { inserted, next } = insertion(before.line, after.line);
  if (inserted === '?') return /(Props|Options)$/.test(before.owner ?? '');
  return next === ')' && /^(, )?(\w+\?|\.\.\.\w+): [^()]+$/.test(inserted);
}

/** What one text has more than the other, if that is all; and what follows it. */
function insertion(before: string, after: string): { inserted: string; next: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const rest = before.slice(start);
  return { inserted: after.endsWith(rest) ? after.slice(start, after.length - rest.length) : '', next: rest.slice(0, 1) };
}
