import { isObject, type JsonObject, listOf } from '../definition/json';
import { jsonataOf } from '../syntax/jsonata';

const SIGNS: [ending: RegExp, sign: string][] = [
  [/LessThanEquals(Path)?$/, '≤'],
  [/GreaterThanEquals(Path)?$/, '≥'],
  [/LessThan(Path)?$/, '<'],
  [/GreaterThan(Path)?$/, '>'],
  [/Equals(Path)?$/, '='],
  [/^StringMatches$/, 'matches'],
];

const LONGEST_TEXT = 48;

/** What a rule of a `Choice` asks for, short enough to stand beside an arrow: `$.total > 100`. */
export function conditionText(rule: JsonObject): string {
  const text = rule.Condition === undefined ? testText(rule) : (jsonataOf(rule.Condition) ?? String(rule.Condition)).trim();
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

function testText(test: JsonObject): string {
  if (test.And) return listOf(test.And).map(partText).join(' and ');
  if (test.Or) return listOf(test.Or).map(partText).join(' or ');
  if (test.Not) return `not ${partText(test.Not)}`;
  const [operator, value] = Object.entries(test).find(([name]) => /^(Is[A-Z]|String|Numeric|Boolean|Timestamp)/.test(name)) ?? [];
  if (operator === undefined) return '';
  if (operator.startsWith('Is')) return `${test.Variable} is ${value === false ? 'not ' : ''}${operator.slice(2).toLowerCase()}`;
  const [, sign] = SIGNS.find(([ending]) => ending.test(operator)) ?? [undefined, operator];
  return `${test.Variable} ${sign} ${operator.endsWith('Path') ? value : JSON.stringify(value)}`;
}

function partText(test: unknown): string {
  if (!isObject(test)) return '';
  return test.And || test.Or ? `(${testText(test)})` : testText(test);
}
