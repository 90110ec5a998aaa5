import { parseArgs } from 'node:util';
import { CommandError } from './command-error';

export const USAGE = `migrate <file, folder or pattern>... [options]

Has an AWS CDK app take its Step Functions tasks from @sfn-tasks/* rather than from aws-cdk-lib/aws-stepfunctions-tasks: rewrites the imports of its
TypeScript and JavaScript, and adds the packages to its package.json. A pattern such as 'src/**/*.ts' may stand in quotes or not; declarations
(.d.ts), node_modules and cdk.out are left out.

  --dry-run   write nothing, and print what would change as a diff
  --version   print the version
  --help      print this

What it cannot decide stays as it is, and is noted with its place in the migrated file.

Exit code: 0 nothing is left to do, 1 something is, and is noted, 2 the command failed, for the reason that is printed.
`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for. */
export interface CommandLine {
  readonly patterns: readonly string[];
  readonly isDry: boolean;
  readonly wants: 'migration' | 'version' | 'help';
}

/** @throws CommandError if the words make no command */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals: patterns } = parse(words);
  const wants = values.help || words.length === 0 ? 'help' : values.version ? 'version' : 'migration';
  if (wants === 'migration' && patterns.length === 0) throw new CommandError(`Expected a file, a folder or a pattern\n\n${USAGE}`);
  return { patterns, isDry: values['dry-run'], wants };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
