/** One line of an api.txt. */
export interface ApiSymbol {
  /** What a user writes to reach it, such as `LambdaInvokeProps.payload`; overloads share one name. */
  readonly name: string;
  /** The type it is a member of. */
  readonly owner?: string;
  readonly isOptional: boolean;
  readonly line: string;
}

const DECLARATION = /^(?:abstract class|class|interface|enum|namespace|function|const|type) (?<name>[\w$]+)/;
const VALUE = /^(?<owner>[\w$]+)\.(?<name>\S+) = /;
const MEMBER =
  /^(?<owner>[\w$]+): (?:(?:private|protected|static|abstract|readonly|get|set) )*(?<name>\[[^\]]*\]|'[^']*'|"[^"]*"|[\w$]*)(?<optional>\?)?/;

/** The symbols of an api.txt, as tools/api-report writes it, by name. */
export function symbols(api: string): Map<string, ApiSymbol[]> {
  const byName = new Map<string, ApiSymbol[]>();
  for (const line of api.split('\n').filter(Boolean)) {
    const symbol = symbolOf(line);
    byName.set(symbol.name, [...(byName.get(symbol.name) ?? []), symbol]);
  }
  return byName;
}

function symbolOf(line: string): ApiSymbol {
  const declared = DECLARATION.exec(line)?.groups;
  if (declared) return { name: declared.name, isOptional: true, line };
  const member = (VALUE.exec(line) ?? MEMBER.exec(line))?.groups;
  if (!member) throw new Error(`"${line}" of an api.txt is no line that tools/api-report writes`);
  return { name: `${member.owner}.${member.name}`, owner: member.owner, isOptional: 'optional' in member && member.optional === '?', line };
}
